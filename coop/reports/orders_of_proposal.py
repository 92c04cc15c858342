"""Orders made of what is proposed: one for each supplier, in whole packs."""

from collections import defaultdict
from collections.abc import Iterable

from coop.ordering.order_draft import ORDER_LINES_MAX, OrderDraft, OrderDraftLine
from coop.reports.order_proposal import OrderLine
from values.identity import FactId, SupplierId, new_uuid
from values.quantity import ONE, Quantity


def orders_of_proposal(lines: Iterable[OrderLine]) -> list[tuple[OrderDraft, str]]:
    """Make a draft for each supplier, with their name; goods of nobody known come last.

    Nothing was agreed yet, so there are no prices on them. A proposal that is longer than an order
    may be becomes several.
    """
    by_supplier: defaultdict[tuple[bool, str, SupplierId | None], list[OrderDraftLine]]
    by_supplier = defaultdict(list)
    for line in lines:
        key = (line.supplier_id is None, line.supplier_name, line.supplier_id)
        by_supplier[key].append(_ordered(line))
    return [
        (OrderDraft(draft_id=FactId(new_uuid()), supplier_id=supplier_id, lines=tuple(part)), name)
        for (_, name, supplier_id), of in sorted(by_supplier.items(), key=lambda each: each[0][:2])
        for part in (
            of[start : start + ORDER_LINES_MAX] for start in range(0, len(of), ORDER_LINES_MAX)
        )
    ]


def _ordered(line: OrderLine) -> OrderDraftLine:
    return OrderDraftLine(
        item_id=line.item_id,
        pack=line.pack,
        name=line.name,
        unit=line.unit,
        base_unit=line.base_unit,
        ratio=line.ratio,
        is_weighed=line.is_weighed,
        quantity=Quantity(line.packs * ONE),
    )
