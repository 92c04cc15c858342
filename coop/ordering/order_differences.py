"""What a nota says beside the order that it came for, before it is in the books."""

from collections.abc import Iterable
from typing import NamedTuple

from coop.buying.receipt_draft import DraftLine
from coop.ordering.order_book import OrderBook
from coop.ordering.price_gap import PriceGap, price_gap
from values.identity import ItemId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, ONE, Quantity, in_base_units


class OrderDifference(NamedTuple):
    """One item that was ordered, or that came although nobody ordered it."""

    item_id: ItemId
    name: str
    unit: str
    """Of the pack in which it was ordered."""
    base_unit: str
    ratio: Quantity
    ordered: Quantity
    """This and the next two in base units."""
    before: Quantity
    """What came earlier."""
    now: Quantity
    """What comes with this nota, a bonus left out."""
    gap: PriceGap | None
    """Of what comes with this nota; None where nothing does."""

    @property
    def open(self) -> Quantity:
        """What is still to come then."""
        return Quantity(max(NOTHING, self.ordered - self.before - self.now))

    @property
    def beyond(self) -> Quantity:
        """What has come then beyond what was ordered."""
        return Quantity(max(NOTHING, self.before + self.now - self.ordered))

    @property
    def is_as_ordered(self) -> bool:
        """Whether all of it has come then, and costs what was agreed."""
        is_priced = self.gap is None or not self.gap.dearer
        return not self.open and not self.beyond and is_priced


class _Coming(NamedTuple):
    line: DraftLine
    base: Quantity
    amount: Rupiah

    def plus(self, base: Quantity, amount: Rupiah) -> "_Coming":
        return _Coming(self.line, Quantity(self.base + base), Rupiah(self.amount + amount))


def order_differences(book: OrderBook, lines: Iterable[DraftLine]) -> list[OrderDifference]:
    """Compare a nota with its order: the order's lines as they stand there, then other goods."""
    coming: dict[ItemId, _Coming] = {}
    for line in lines:
        base = in_base_units(line.quantity, line.ratio)
        earlier = coming.get(line.item_id, _Coming(line, NOTHING, ZERO))
        if base:
            coming[line.item_id] = earlier.plus(base, line.amount)
    found = []
    for of in book.lines:
        now = coming.pop(of.item_id, None)
        base = now.base if now else NOTHING
        gap = price_gap(of.price, of.ratio, now.base, now.amount) if now else None
        found.append(
            OrderDifference(
                *(of.item_id, of.name, of.unit, of.base_unit, of.ratio),
                *(of.base, of.came, base, gap),
            )
        )
    return found + [_not_ordered(book, of) for of in coming.values()]


def _not_ordered(book: OrderBook, coming: _Coming) -> OrderDifference:
    line = coming.line
    came = {of.item_id: of.came for of in book.others}
    gap = price_gap(ZERO, ONE, coming.base, coming.amount)
    return OrderDifference(
        *(line.item_id, line.name, line.base_unit, line.base_unit, ONE),
        *(NOTHING, came.get(line.item_id, NOTHING), coming.base, gap),
    )
