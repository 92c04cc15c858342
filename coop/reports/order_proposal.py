"""What to order (usulan pesanan): from what was really sold, until the next goods have come.

Each weekday sells what it sold on the average of the last eight weeks, on the days on which the
shop sold anything. A day that began with nothing of an item, and sold none of it, says nothing
about what people want of it and is left out. To what may be sold comes what somebody wants always
to be there; what is there and what is on order already is taken off.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from sqlite3 import Connection
from typing import NamedTuple
from uuid import UUID

from coop.goods.item_listing import merged_items
from coop.ordering.on_order import on_order
from coop.reports.last_receipts import LastReceipt, last_receipts
from coop.stock.consigned_items import consigned_among
from coop.stock.places import withheld_goods
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, SupplierId
from values.instant import day_number
from values.money import Rupiah
from values.quantity import NOTHING, ONE, Quantity

DAYS_LOOKED_AT = 56
_WEEK = 7
_SOLD = """SELECT l.item_id, s.business_date, sum(l.quantity * l.ratio)
    FROM sale AS s JOIN sale_line AS l ON l.fact_id = s.fact_id
    WHERE s.business_date >= ? AND s.business_date < ? GROUP BY 1, 2"""
_BACK = """SELECT l.item_id, s.business_date, -sum(b.quantity * l.ratio)
    FROM sale AS s JOIN sale_reversal AS v ON v.sale_id = s.fact_id
    JOIN sale_reversal_line AS b ON b.fact_id = v.fact_id
    JOIN sale_line AS l ON l.fact_id = s.fact_id AND l.line = b.sale_line
    WHERE s.business_date >= ? AND s.business_date < ? GROUP BY 1, 2"""
_MOVED = """SELECT item_id, business_date, sum(quantity) FROM stock_movement
    WHERE business_date >= ? GROUP BY 1, 2"""
_OPEN = "SELECT DISTINCT business_date FROM sale WHERE business_date >= ? AND business_date < ?"
# The pack that somebody chose; of those whose purchase price is known, the largest; else the base.
_ITEMS = """SELECT i.item_id, i.name, i.base_unit, i.is_weighed, coalesce(l.quantity, 0),
        coalesce(r.point, 0), p.number, p.unit, p.ratio, p.purchase_price,
        coalesce(p.number = r.pack, 0)
    FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id
        AND p.revision = i.revision AND p.fact_id = i.fact_id
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id
    LEFT JOIN item_order_rule AS r ON r.item_id = i.item_id
    WHERE i.is_active AND (p.number = 1 OR p.purchase_price > 0 OR p.number = r.pack)
    ORDER BY i.item_id, coalesce(p.number = r.pack, 0), p.purchase_price > 0, p.ratio"""


class OrderLine(NamedTuple):
    """One item to order, and what that is reckoned from."""

    item_id: ItemId
    name: str
    base_unit: str
    supplier_id: SupplierId | None
    """Who brought it the last time."""
    supplier_name: str
    sold: Quantity
    """On the days that count, in base units; so the next four."""
    days: int
    """How many days that were."""
    days_without: int
    """Days left out, because there was nothing to sell."""
    point: Quantity
    """What is expected to be sold until the goods come (titik pesan)."""
    needed: Quantity
    """What is expected to be sold until then and in the days to cover; `kept` is in both."""
    kept: Quantity
    """What somebody wants always to be there (stok minimum)."""
    lead_days: int | None
    """Until the goods of that supplier come; None where nobody said, and it is as was asked."""
    on_hand: Quantity
    """What is to be sold, in the shop or elsewhere: without what lies in quarantine."""
    on_order: Quantity
    """What is ordered already and has not come, in base units."""
    pack: int
    is_weighed: bool
    unit: str
    """Of the pack that is bought."""
    ratio: Quantity
    packs: int
    price: Rupiah
    """Of one pack the last time; 0 where nobody knows."""

    @property
    def is_urgent(self) -> bool:
        """Whether it may run out before the goods come."""
        return self.on_hand + self.on_order <= self.point

    def shown(self, expected: Quantity) -> Quantity:
        """Round up what is expected for whoever reads it: no part of a piece is sold."""
        return expected if self.is_weighed else Quantity(-(-expected // ONE) * ONE)

    @property
    def amount(self) -> Rupiah:
        """What the order may cost."""
        return Rupiah(self.packs * self.price)


class _Item(NamedTuple):
    name: str
    base_unit: str
    is_weighed: int
    on_hand: int
    kept: int
    pack: int
    unit: str
    ratio: int
    price: int
    is_chosen: int


class _Pack(NamedTuple):
    number: int
    unit: str
    ratio: Quantity
    price: Rupiah


@dataclass(slots=True)
class _Weeks:
    """What an item sold on each weekday, and on how many of them it could be sold."""

    sold: list[int] = field(default_factory=lambda: [0] * _WEEK)
    days: list[int] = field(default_factory=lambda: [0] * _WEEK)
    without: int = 0

    def of_weekday(self, weekday: int, *, is_open: bool) -> Fraction:
        if self.days[weekday]:
            return Fraction(self.sold[weekday], self.days[weekday])
        can_sell = is_open and any(self.days)
        return Fraction(sum(self.sold), sum(self.days)) if can_sell else Fraction(0)


def order_proposal(
    session: Session, today: date, *, lead_days: int, cover_days: int
) -> list[OrderLine]:
    """Propose what to order today: goods come in `lead_days` and last `cover_days` from then.

    Goods of a supplier of whom it is known come when theirs do. What may run out before comes
    first. Goods that villagers leave to be sold are not ordered. What lies in quarantine is not
    there to be sold; what lies in a warehouse is.
    """
    connection = driver_connection(session)
    first = today - timedelta(days=DAYS_LOOKED_AT)
    window = (day_number(first), day_number(today))
    open_numbers = {day for (day,) in connection.execute(_OPEN, window)}
    span = (first + timedelta(days=number) for number in range(DAYS_LOOKED_AT))
    open_days = [day for day in span if day_number(day) in open_numbers]
    last, ordered = last_receipts(session), on_order(session)
    withheld = withheld_goods(session)
    lines = []
    merged = {gone.bytes: kept.bytes for gone, kept in merged_items(session).items()}
    for item_id, item, weeks in _sellers(connection, window, open_days, merged):
        line = _line(item_id, item, weeks, last.get(item_id))
        lead = lead_days if line.lead_days is None else line.lead_days
        ahead = [today + timedelta(days=number + 1) for number in range(lead + cover_days)]
        rates = _rates(weeks, open_days)
        expected = [rates[day.weekday()] for day in ahead]
        line = line._replace(
            point=Quantity(ceil(sum(expected[:lead])) + item.kept),
            needed=Quantity(ceil(sum(expected)) + item.kept),
            on_order=ordered.get(item_id, NOTHING),
            on_hand=Quantity(line.on_hand - withheld.get(item_id, NOTHING)),
        )
        wanted = line.needed - max(0, line.on_hand) - line.on_order
        if wanted > 0:
            lines.append(line._replace(packs=-(-wanted // line.ratio)))
    of_villagers = set(consigned_among(session, [line.item_id for line in lines], today))
    return sorted(
        (line for line in lines if line.item_id not in of_villagers),
        key=lambda line: (not line.is_urgent, line.name, line.item_id),
    )


def _rates(weeks: _Weeks, open_days: list[date]) -> list[Fraction]:
    opened = {day.weekday() for day in open_days}
    return [weeks.of_weekday(weekday, is_open=weekday in opened) for weekday in range(_WEEK)]


def _sellers(
    connection: Connection,
    window: tuple[int, int],
    open_days: list[date],
    merged: Mapping[bytes, bytes],
) -> Iterator[tuple[ItemId, _Item, _Weeks]]:
    """Yield what was sold, or is to be there, and is still offered.

    What records sold that were `merged` since counts for the one that stays.
    """
    sold: defaultdict[bytes, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
    for query in (_SOLD, _BACK):
        for item_id, day, amount in connection.execute(query, window):
            sold[merged.get(item_id, item_id)][day] += amount // ONE
    items = {
        item_id: item
        for item_id, item in _items(connection).items()
        if item.kept or sum(sold.get(item_id, {}).values()) > 0
    }
    moved: defaultdict[bytes, Counter[int]] = defaultdict(Counter)
    for item_id, day, amount in connection.execute(_MOVED, window[:1]):
        stays = merged.get(item_id, item_id)
        if stays in items:
            moved[stays][day] += amount
    for item_id, item in items.items():
        weeks = _weeks(item, sold[item_id], moved[item_id], open_days)
        yield ItemId(UUID(bytes=item_id)), item, weeks


def _weeks(
    item: _Item, sold: Mapping[int, int], moved: dict[int, int], open_days: list[date]
) -> _Weeks:
    """Go back from what is there now, day by day."""
    weeks, balance = _Weeks(), item.on_hand
    later = sorted(moved)
    for day in reversed(open_days):
        number = day_number(day)
        while later and later[-1] >= number:
            balance -= moved[later.pop()]
        amount = sold.get(number, 0)
        if amount <= 0 and balance <= 0:
            weeks.without += 1
            continue
        weeks.sold[day.weekday()] += max(0, amount)
        weeks.days[day.weekday()] += 1
    return weeks


def _items(connection: Connection) -> dict[bytes, _Item]:
    """Read the items on offer; of their packs the last in the order stays."""
    return {item_id: _Item(*of) for item_id, *of in connection.execute(_ITEMS)}


def _line(item_id: ItemId, item: _Item, weeks: _Weeks, last: LastReceipt | None) -> OrderLine:
    pack = _pack(item, last)
    return OrderLine(
        item_id=item_id,
        name=item.name,
        base_unit=item.base_unit,
        supplier_id=last.supplier_id if last else None,
        supplier_name=last.supplier_name if last else "",
        sold=Quantity(sum(weeks.sold)),
        days=sum(weeks.days),
        days_without=weeks.without,
        point=NOTHING,
        needed=NOTHING,
        kept=Quantity(item.kept),
        lead_days=last.lead_days if last else None,
        on_hand=Quantity(item.on_hand),
        on_order=NOTHING,
        pack=pack.number,
        is_weighed=bool(item.is_weighed),
        unit=pack.unit or item.base_unit,
        ratio=pack.ratio,
        packs=0,
        price=pack.price,
    )


def _pack(item: _Item, last: LastReceipt | None) -> _Pack:
    """Choose the pack: that of a rule, then the one in which the item came the last time."""
    own = _Pack(item.pack, item.unit, Quantity(item.ratio), Rupiah(item.price))
    if last is None:
        return own
    if not item.is_chosen or item.pack == last.pack:
        return _Pack(last.pack, last.unit, last.ratio, last.price)
    return own if own.price else own._replace(price=Rupiah(last.price * own.ratio // last.ratio))
