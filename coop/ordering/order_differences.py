"""What a nota says beside the orders that it came for, before it is in the books."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coop.buying.order_goods import AwaitedLine, goods_for_orders
from coop.buying.receipt_draft import DraftLine
from coop.ordering.order_book import LineOrdered, OrderBook
from coop.ordering.price_gap import PriceGap, part_of_amount, price_gap
from values.identity import FactId, ItemId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, ONE, Quantity, in_base_units


class OrderDifference(NamedTuple):
    """One item that was ordered, or that came although nobody ordered it."""

    order_id: FactId
    """Of what nobody ordered, the one that it came with."""
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
    base: Quantity
    amount: Rupiah

    def plus(self, base: Quantity, amount: Rupiah) -> "_Coming":
        return _Coming(Quantity(self.base + base), Rupiah(self.amount + amount))


_NONE_COMING = _Coming(NOTHING, ZERO)
_Key = tuple[FactId, int]


def order_differences(
    books: Sequence[OrderBook], lines: Sequence[DraftLine]
) -> list[OrderDifference]:
    """Compare a nota with its orders: the lines of each as they stand there, then other goods.

    The goods are shared out as they will be when the receipt is recorded.
    """
    orders = [book.head.order_id for book in books]
    came = [(line.item_id, in_base_units(line.quantity, line.ratio)) for line in lines]
    shares = goods_for_orders(came, orders, [of for book in books for of in awaited_of(book)])
    coming: defaultdict[_Key, _Coming] = defaultdict(lambda: _NONE_COMING)
    others: dict[ItemId, tuple[DraftLine, _Coming]] = {}
    for share in shares:
        line = lines[share.line - 1]
        amount = part_of_amount(line.amount, share.quantity, came[share.line - 1][1])
        key = (share.order_id, share.order_line)
        if share.order_line:
            coming[key] = coming[key].plus(share.quantity, amount)
        else:
            _, before = others.get(line.item_id, (line, _NONE_COMING))
            others[line.item_id] = (line, before.plus(share.quantity, amount))
    found = [_ordered(book, of, coming) for book in books for of in book.lines]
    return found + [_not_ordered(books[0], *of) for of in others.values()]


def awaited_of(book: OrderBook) -> Iterator[AwaitedLine]:
    """Return the lines of an order as goods are shared out to them."""
    for line in book.lines:
        yield AwaitedLine(book.head.order_id, line.line, line.item_id, line.base_open)


def _ordered(
    book: OrderBook, of: LineOrdered, coming: defaultdict[_Key, _Coming]
) -> OrderDifference:
    now = coming[book.head.order_id, of.line]
    gap = price_gap(of.price, of.ratio, now.base, now.amount) if now.base else None
    return OrderDifference(
        *(book.head.order_id, of.item_id, of.name, of.unit, of.base_unit, of.ratio),
        *(of.base, of.came, now.base, gap),
    )


def _not_ordered(book: OrderBook, line: DraftLine, now: _Coming) -> OrderDifference:
    came = {of.item_id: of.came for of in book.others}
    return OrderDifference(
        *(book.head.order_id, line.item_id, line.name, line.base_unit, line.base_unit, ONE),
        *(NOTHING, came.get(line.item_id, NOTHING), now.base),
        price_gap(ZERO, ONE, now.base, now.amount),
    )
