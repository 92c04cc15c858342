"""What is due to be counted: what sells most every week, the rest less often (giliran hitung).

Items in the order of what they sold for in the last quarter: those that together made four fifths
of it are A, the next to make 95 % are B, the rest C.
Source: the ABC rule of stock-keeping; a count of all at once stops a small shop for a day.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import IntEnum
from typing import NamedTuple
from uuid import UUID

from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.counting import DifferenceReason
from values.identity import ItemId
from values.instant import day_number, day_of_number
from values.money import ZERO, Rupiah
from values.percentage import WHOLE, BasisPoints

SALES_DAYS = 91
"""A quarter: long enough for what sells once a month, short enough to follow the season."""
A_SHARE, B_SHARE = 80, 95
"""Per cent of all sales, added up."""


class SalesClass(IntEnum):
    """How much an item matters; the smaller comes first."""

    A = 1
    B = 2
    C = 3


class CountDays(NamedTuple):
    """Days from one count of an item to the next, for each class."""

    a: int = 7
    b: int = 28
    c: int = 91

    def between(self, sales_class: SalesClass) -> int:
        """Return those of a class."""
        return self[sales_class - 1]


USUAL_DAYS = CountDays()


def count_days(settings: ShopSettings) -> CountDays:
    """Return how often the shop has chosen to count."""
    return CountDays(settings.count_days_a, settings.count_days_b, settings.count_days_c)


class PlannedItem(NamedTuple):
    """An item, how much it matters, and when it is to be counted."""

    item_id: ItemId
    name: str
    category: str
    sales_class: SalesClass
    sold_for: Rupiah
    """In the last quarter."""
    share: BasisPoints
    """Of what all goods sold for."""
    last_counted: date | None
    due_on: date
    """What was never counted is due on the day that was asked for."""


_ITEMS = """SELECT i.item_id, i.name, i.category,
        (SELECT max(r.business_date) FROM stock_count_result AS r
            WHERE r.item_id = i.item_id AND coalesce(r.reason, '') <> :again),
        i.search_name
    FROM item AS i WHERE i.is_active"""
_SOLD = """SELECT n.item_id, sum(n.amount) FROM sale AS s JOIN sale_line AS n
        ON n.fact_id = s.fact_id
    WHERE s.business_date >= :first AND s.business_date <= :day
        AND NOT EXISTS (SELECT 1 FROM sale_reversal AS v WHERE v.sale_id = s.fact_id AND v.is_void)
    GROUP BY n.item_id"""


def planned_items(session: Session, day: date, days: CountDays = USUAL_DAYS) -> list[PlannedItem]:
    """List all goods: A before B before C, what was never counted first, then the oldest."""
    connection = driver_connection(session)
    asked = {"first": day_number(day - timedelta(days=SALES_DAYS)), "day": day_number(day)}
    sold = {ItemId(UUID(bytes=key)): Rupiah(of) for key, of in connection.execute(_SOLD, asked)}
    classes = sales_classes(sold)
    whole = sum(sold.values())
    found = []
    rows = connection.execute(_ITEMS, {"again": DifferenceReason.COUNT_AGAIN.value})
    for key, name, category, counted, search_name in rows:
        item_id = ItemId(UUID(bytes=key))
        last = day_of_number(counted) if counted else None
        of = classes.get(item_id, SalesClass.C)
        sold_for = sold.get(item_id, ZERO)
        share = BasisPoints(max(ZERO, sold_for) * WHOLE // whole if whole > 0 else 0)
        due_on = last + timedelta(days=days.between(of)) if last else day
        item = PlannedItem(item_id, name, category, of, sold_for, share, last, due_on)
        found.append(((of, last or date.min, -sold_for, search_name, item_id), item))
    return [item for _place, item in sorted(found)]


def due_items(session: Session, day: date, days: CountDays = USUAL_DAYS) -> list[PlannedItem]:
    """List what is due on `day`."""
    return [item for item in planned_items(session, day, days) if item.due_on <= day]


def sales_classes(sold: Mapping[ItemId, Rupiah]) -> dict[ItemId, SalesClass]:
    """Class items by what they sold for; what sold for nothing is C."""
    whole = sum(sold.values())
    classes = {}
    before = 0
    for item_id, amount in _greatest_first(sold.items()):
        share_before = before * 100
        of = SalesClass.C
        if amount > 0 and share_before < A_SHARE * whole:
            of = SalesClass.A
        elif amount > 0 and share_before < B_SHARE * whole:
            of = SalesClass.B
        classes[item_id] = of
        before += amount
    return classes


def _greatest_first(sold: Iterable[tuple[ItemId, Rupiah]]) -> list[tuple[ItemId, Rupiah]]:
    return sorted(sold, key=lambda of: (-of[1], of[0]))
