"""What each item brought on some days and what it had cost: the figures under every margin.

What goods brought is what buyers paid for them: with every discount taken off, a sale's own shared
out among its lines, and with what came back taken off on the day when it came back. Rounding to
coins is no item's and is kept apart, so that all of it together is the turnover (omzet).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import NamedTuple
from uuid import UUID

from coop.reports.goods_back import goods_back
from coop.reports.sold_costs import ItemCost, Span, sold_costs
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.instant import day_number
from values.money import Rupiah
from values.percentage import WHOLE, BasisPoints
from values.period import Period
from values.quantity import Quantity
from values.shares import shares_of

_LINES = """FROM sale AS s JOIN sale_line AS l ON l.fact_id = s.fact_id
    WHERE s.business_date >= ? AND s.business_date < ?"""
_TAKINGS = f"SELECT l.item_id, sum(l.amount), count(*) {_LINES} GROUP BY l.item_id"
_DISCOUNTED = f"""SELECT s.fact_id, s.discount, l.item_id, l.line, l.amount
    {_LINES} AND s.discount > 0 ORDER BY s.fact_id, l.line"""
_SALES = """SELECT min(recorded_at), max(recorded_at), coalesce(sum(rounding), 0) FROM sale
    WHERE business_date >= ? AND business_date < ?"""
_LATER = """SELECT item_id, sum(amount) FROM stock_cost_difference
    WHERE business_date >= ? AND business_date < ? GROUP BY item_id"""


_TAKEN, _UNCOSTED, _LATER_ON = 2, 3, 5
"""Places among the sums of one item: quantity and the `Figures`."""


class Figures(NamedTuple):
    """What some goods brought, and what they had cost."""

    times: int = 0
    """Lines of sales that were not voided."""
    takings: Rupiah = Rupiah(0)
    uncosted: Rupiah = Rupiah(0)
    """The part of that for goods whose cost nobody knows: neither profit nor loss."""
    cost: Rupiah = Rupiah(0)
    """Of the other part (harga pokok)."""
    later: Rupiah = Rupiah(0)
    """What turned out afterwards, as when goods came that had been sold already: more is a loss."""

    @property
    def costed(self) -> Rupiah:
        """What was taken for goods whose cost is known."""
        return Rupiah(self.takings - self.uncosted)

    @property
    def margin(self) -> Rupiah:
        """What that left over (laba kotor)."""
        return Rupiah(self.costed - self.cost)

    @property
    def rate(self) -> BasisPoints | None:
        """Which share of the takings that is, cut off; None where nothing is known of it."""
        if self.costed <= 0:
            return None
        sign = 1 if self.margin >= 0 else -1
        return BasisPoints(sign * (abs(self.margin) * WHOLE // self.costed))

    def plus(self, *others: "Figures") -> "Figures":
        """Add the figures of other goods."""
        times, *amounts = map(sum, zip(self, *others, strict=True))
        return Figures(times, *map(Rupiah, amounts))


class ItemSold(NamedTuple):
    """One item."""

    item_id: ItemId
    quantity: Quantity
    """In base units, what came back taken off."""
    figures: Figures


class SoldGoods(NamedTuple):
    """All items that were sold or came back."""

    items: list[ItemSold]
    apart: Rupiah
    """Rounding to coins, and refunds for sales of tills not yet heard from."""


def sold_goods(session: Session, period: Period) -> SoldGoods:
    """Reckon the items of `period`, in no order."""
    connection = driver_connection(session)
    days = (day_number(period.first), day_number(period.after))
    sums: defaultdict[bytes, list[int]] = defaultdict(lambda: [0] * 6)
    earliest, latest, apart = connection.execute(_SALES, days).fetchone()
    taken = connection.execute(_TAKINGS, days).fetchall()
    lines_of = {item_id: lines for item_id, _, lines in taken}
    costs = sold_costs(connection, Span(*days, earliest, latest), lines_of)
    for item_id, takings, _ in taken:
        of = costs[item_id]
        uncosted = takings if of.unknown is None else of.unknown_amount
        sums[item_id] = [of.quantity, of.lines, takings, uncosted, of.cost, 0]
    for item_id, share, is_costed in _discounts(connection, days, costs):
        of_item = sums[item_id]
        of_item[_TAKEN] -= share
        if not is_costed:
            of_item[_UNCOSTED] -= share
    for back in goods_back(session, period):
        apart -= back.total
        for line in back.lines:
            apart += line.takings
            uncosted = 0 if line.is_costed else line.takings
            less = (line.quantity, int(line.is_void), line.takings, uncosted, line.cost, 0)
            _add(sums[line.item_id], [-amount for amount in less])
    for item_id, later in connection.execute(_LATER, days):
        sums[item_id][_LATER_ON] += later
    return SoldGoods([_item(item_id, figures) for item_id, figures in sums.items()], Rupiah(apart))


def _discounts(
    connection: Connection, days: tuple[int, int], costs: Mapping[bytes, ItemCost]
) -> Iterator[tuple[bytes, Rupiah, bool]]:
    """Share the discount of each sale out among its lines."""
    rows = connection.execute(_DISCOUNTED, days)
    for sale_id, group in groupby(rows, key=itemgetter(0)):
        lines = list(group)
        shares = shares_of(lines[0][1], [line[4] for line in lines])
        for (_, _, item_id, number, _), share in zip(lines, shares, strict=True):
            yield item_id, share, costs[item_id].is_costed(sale_id, number)


def _add(sums: list[int], amounts: Sequence[int]) -> None:
    for at, amount in enumerate(amounts):
        sums[at] += amount


def _item(item_id: bytes, sums: list[int]) -> ItemSold:
    quantity, times, *amounts = sums
    figures = Figures(times, *map(Rupiah, amounts))
    return ItemSold(ItemId(UUID(bytes=item_id)), Quantity(quantity), figures)
