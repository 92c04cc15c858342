"""What importing a list would do, row by row, before anything is written.

A row is matched to what it means by the id that the shop's own export wrote, then by its codes,
then by its name and unit. Two rows of one name and unit are one item with two codes if they cost
the same, else two goods with one name, as real lists have them; a double without a code is refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from msgspec.structs import replace

from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.facts.goods import ItemRecord
from coop.goods.barcode import DEFAULT_SCALE_CODES, ScaleCodeRules
from coop.goods.item_plan import ItemPlan, plan_of_new
from coop.goods.item_rules import (
    ItemTooLarge,
    PackRatioFixed,
    RatioNotPossible,
    TextMissing,
    TextTooLong,
)
from coop.goods.known_goods import KnownGoods
from coop.goods.list_remarks import Remark, RemarkKind, verdict_of
from coop.goods.list_rows import ListRow
from coop.goods.row_matching import RowMatching
from coop.lists.verdict import Verdict
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import Quantity

_KINDS: dict[type[Refusal], RemarkKind] = {
    TextMissing: RemarkKind.UNIT_MISSING,
    TextTooLong: RemarkKind.TEXT_TOO_LONG,
    RatioNotPossible: RemarkKind.RATIO_NOT_POSSIBLE,
    PackRatioFixed: RemarkKind.PACK_RATIO_FIXED,
    ItemTooLarge: RemarkKind.ITEM_TOO_LARGE,
}
"""What a row is told when its item is refused as a whole."""


class RowAction(StrEnum):
    """What becomes of a row that is taken."""

    NONE = "none"  # It is refused.
    NEW_ITEM = "new_item"
    NEW_PACK = "new_pack"
    CHANGES = "changes"
    SAME = "same"  # The shop has it just so.


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the list, and what there is to say about it."""

    number: int
    """As the spreadsheet numbers rows, from 1."""
    verdict: Verdict
    action: RowAction
    remarks: tuple[Remark, ...]
    name: str
    unit: str
    codes: tuple[str, ...]
    price: Rupiah | None
    stock: Quantity | None


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item as it will be recorded."""

    item: ItemRecord
    is_new: bool
    is_changed: bool
    """False where only prices differ."""
    prices: Mapping[int, Rupiah]
    """By the number of the pack; only those that differ from today's."""
    stock: Quantity
    """Opening stock of a new item, in base units."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """The whole answer; `items` has only what would be recorded."""

    rows: tuple[PreviewRow, ...]
    items: tuple[PlannedItem, ...]

    def count(self, verdict: Verdict) -> int:
        """Count the rows of one verdict."""
        return sum(row.verdict is verdict for row in self.rows)


def preview_import(
    rows: Sequence[ListRow],
    known: KnownGoods,
    fact_id: FactId,
    rules: ScaleCodeRules = DEFAULT_SCALE_CODES,
) -> ImportPreview:
    """Say what importing `rows` would do to the goods that are `known`.

    New items get ids that follow from `fact_id`, the id of the import to come: so the same list
    imported twice by one press is one act.
    """
    new_ids = ids_derived_from(fact_id, "items")
    matching = RowMatching(known)
    for row in rows:
        if row.is_refused:
            continue
        match = matching.match(row)
        if row.is_refused:
            continue
        plan, number = match or (plan_of_new(row.item_id or ItemId(next(new_ids)), row), 1)
        matching.take(row, plan, number)
    finished = [_finished(plan, known, rules) for plan in matching.plans()]
    actions = dict(chain.from_iterable(actions.items() for _, actions in finished))
    items = (item for item, _ in finished if item is not None)
    return ImportPreview(
        tuple(_preview_row(row, actions.get(row.number, RowAction.NONE)) for row in rows),
        tuple(item for item in items if item.is_changed or item.prices),
    )


def _finished(
    plan: ItemPlan, known: KnownGoods, rules: ScaleCodeRules
) -> tuple[PlannedItem | None, dict[int, RowAction]]:
    """Return what a plan comes to, and what becomes of each of its rows by number."""
    try:
        item = plan.checked(rules)
    except Refusal as refusal:
        _refuse(plan, refusal)
        return None, {}
    before = plan.before
    is_changed = before is None or replace(item, revision=before.revision) != before
    prices = {
        number: price
        for number, price in plan.prices.items()
        if known.prices.get((plan.item_id, number)) != price
    }
    _warn(plan, known)
    planned = PlannedItem(item, before is None, is_changed, prices, plan.stock)
    return planned, {row.number: _action(plan, planned, number) for row, number in plan.rows}


def _action(plan: ItemPlan, planned: PlannedItem, number: int) -> RowAction:
    if plan.before is None:
        return RowAction.NEW_ITEM
    before = next((pack for pack in plan.before.packs if pack.number == number), None)
    if before is None:
        return RowAction.NEW_PACK
    after = next(pack for pack in planned.item.packs if pack.number == number)
    is_item_same = replace(planned.item, revision=plan.before.revision, packs=plan.before.packs)
    is_same = before == after and number not in planned.prices
    if number == 1:
        is_same = is_same and is_item_same == plan.before
    return RowAction.SAME if is_same else RowAction.CHANGES


def _warn(plan: ItemPlan, known: KnownGoods) -> None:
    for row, number in plan.rows:
        price = plan.prices.get(number) or known.prices.get((plan.item_id, number))
        pack = plan.packs[number]
        if price is None and pack.is_sold:
            row.remark(RemarkKind.PRICE_MISSING)
        if price is not None and price < pack.purchase_price:
            row.remark(RemarkKind.BELOW_COST)
        on_hand = known.on_hand.get(plan.item_id)
        if plan.before is not None and row.stock not in {None, on_hand}:
            row.remark(RemarkKind.STOCK_NOT_TAKEN)
        if plan.before is not None and number == 1 and plan.name != plan.before.name:
            row.remark(RemarkKind.NAME_CHANGES, text=plan.before.name)
        if plan.before is not None and not plan.is_active:
            row.remark(RemarkKind.ARCHIVED)


def _refuse(plan: ItemPlan, refusal: Refusal) -> None:
    first, *others = (row for row, _ in plan.rows)
    text = getattr(refusal, "unit", "")  # Of the pack, where the refusal is about one.
    first.remark(_KINDS.get(type(refusal), RemarkKind.CODE_NOT_POSSIBLE), text=text)
    for row in others:
        row.remark(RemarkKind.OTHER_ROW_REFUSED, row=first.number)


def _preview_row(row: ListRow, action: RowAction) -> PreviewRow:
    verdict = verdict_of(row.remarks)
    return PreviewRow(
        row.number,
        verdict,
        RowAction.NONE if verdict is Verdict.REFUSED else action,
        tuple(row.remarks),
        row.name,
        row.unit,
        tuple(code.code for code in row.codes),
        row.sale_price,
        row.stock,
    )
