"""Which goods of a receipt are for which lines of which orders (pesanan)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from coop.facts.buying import GoodsForOrder, GoodsReceived, GoodsSentBack
from db.rows import Row
from db.tables import OrderGoods
from values.identity import FactId, ItemId
from values.quantity import Quantity, in_base_units
from values.stamp import Stamp

_WHOLE_ORDER = 0
"""In place of a line: whichever is of the same item, or none."""


class AwaitedLine(NamedTuple):
    """One line of an order that may still get goods."""

    order_id: FactId
    line: int
    """From 1."""
    item_id: ItemId
    """Under which the goods come now."""
    open: Quantity
    """Base units that have not come; never below nothing."""


def goods_for_orders(
    came: Iterable[tuple[ItemId, Quantity]],
    orders: Sequence[FactId],
    awaited: Sequence[AwaitedLine],
) -> list[GoodsForOrder]:
    """Share goods that came (items, base units that are paid for) out to lines of `orders`.

    The lines of `awaited` get what is open of them, the first one first. What came beyond is the
    last one's that asked for the item; what none asked for came with the first order.
    """
    if not orders:
        return []
    left = [of.open for of in awaited]
    shared: defaultdict[tuple[int, FactId, int], int] = defaultdict(int)
    for number, (item_id, base) in enumerate(came, start=1):
        rest = base
        wanting = [at for at, of in enumerate(awaited) if of.item_id == item_id]
        for at in wanting:
            taken = min(rest, left[at])
            left[at] = Quantity(left[at] - taken)
            rest = Quantity(rest - taken)
            shared[number, awaited[at].order_id, awaited[at].line] += taken
        beyond = (orders[0], _WHOLE_ORDER)
        if wanting:
            beyond = awaited[wanting[-1]][:2]
        shared[number, *beyond] += rest
    return [GoodsForOrder(*key, Quantity(base)) for key, base in shared.items() if base]


def received_for_orders(stamp: Stamp, fact: GoodsReceived) -> Iterator[Row]:
    """Say what orders got; goods of none have no row."""
    before = _item_by_item((line.quantity, line.ratio, fact.order_id) for line in fact.lines)
    items = [line.item_id for line in fact.lines]
    return _rows(stamp, items, (*before, *fact.for_orders), 1)


def awaited_again(stamp: Stamp, fact: GoodsSentBack) -> Iterator[Row]:
    """Say what orders wait for once more; goods of none have no row."""
    before = _item_by_item((line.quantity, line.ratio, line.order_id) for line in fact.lines)
    items = [line.item_id for line in fact.lines]
    return _rows(stamp, items, (*before, *fact.awaited), -1)


def _item_by_item(
    lines: Iterable[tuple[Quantity, Quantity, FactId | None]],
) -> Iterator[GoodsForOrder]:
    """Read facts that name an order and none of its lines, as they were written up to version 2."""
    for number, (quantity, ratio, order_id) in enumerate(lines, start=1):
        base = in_base_units(quantity, ratio)
        if order_id is not None and base:
            yield GoodsForOrder(number, order_id, _WHOLE_ORDER, base)


def _rows(
    stamp: Stamp, items: Sequence[ItemId], goods: Iterable[GoodsForOrder], sign: int
) -> Iterator[Row]:
    for of in goods:
        yield OrderGoods(
            fact_id=stamp.fact_id,
            line=of.line,
            order_id=of.order_id,
            order_line=of.order_line,
            item_id=items[of.line - 1],
            quantity=Quantity(sign * of.quantity),
        )
