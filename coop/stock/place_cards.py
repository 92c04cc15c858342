"""The stock cards of one place: what came there on some days, what left it, and what lies there.

Whatever moved an item stands on its whole card; this is the part of it that happened in one place.
What an item cost is kept for all of it, wherever it lies: such a card has no worth.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from coop.goods.item_list import ItemFilter
from coop.stock.period_cards import PeriodLine, period_cards
from coop.stock.stock_card import CardLine
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId, PlaceId
from values.instant import day_number
from values.money import ZERO
from values.period import Period
from values.places import SHOP
from values.quantity import NOTHING, Quantity

_MOVED = """SELECT fact_id, line, business_date, sum(quantity) FROM place_movement
    WHERE item_id = :item_id AND (place_id = :place_id OR :place_id = :shop)
    GROUP BY fact_id, line"""


class _Moved(NamedTuple):
    """What an item did in a place; for the shop, in all the others, whose contrary it did."""

    is_shop: bool
    before: Quantity
    """Until the first day."""
    lines: dict[tuple[FactId, int], Quantity]

    def balance(self, of_all: Quantity) -> Quantity:
        """Return what lay in the place of what there was in all."""
        return Quantity(of_all - self.before) if self.is_shop else self.before

    def part(self, line: CardLine) -> Quantity:
        """Return what a line of the whole card did in the place."""
        moved = self.lines.get((line.fact_id, line.line), NOTHING)
        return Quantity(line.quantity - moved) if self.is_shop else moved


def place_cards(
    session: Session, period: Period, which: ItemFilter, today: date, place_id: PlaceId
) -> Iterator[PeriodLine]:
    """Read the cards of the items that `which` lists, as they are in one place.

    An item that did not lie there before and did not come is left out.
    """
    whole = period_cards(session, period, which, today)
    for item, lines in groupby(whole, key=lambda line: line.item):
        yield from _card(lines, _moved(session, item.item_id, place_id, period.first))


def _card(lines: Iterator[PeriodLine], moved: _Moved) -> Iterator[PeriodLine]:
    opening = next(lines)
    balance = moved.balance(opening.balance)
    there = _there(lines, moved, balance)
    first = next(there, None)
    if first is not None or balance:
        yield opening._replace(balance=balance, worth=None)
    if first is not None:
        yield first
        yield from there


def _there(lines: Iterable[PeriodLine], moved: _Moved, balance: Quantity) -> Iterator[PeriodLine]:
    for line in lines:
        of = line.movement
        part = moved.part(of) if of else NOTHING
        if of and part:
            balance = Quantity(balance + part)
            of = of._replace(quantity=part, balance=balance, value=ZERO, worth=ZERO)
            yield line._replace(movement=of, balance=balance, worth=None)


def _moved(session: Session, item_id: ItemId, place_id: PlaceId, first: date) -> _Moved:
    asked = {"item_id": item_id.bytes, "place_id": place_id.bytes, "shop": SHOP.bytes}
    before, lines = 0, {}
    for fact_id, line, day, quantity in driver_connection(session).execute(_MOVED, asked):
        before += quantity if day < day_number(first) else 0
        lines[FactId(UUID(bytes=fact_id)), line] = Quantity(quantity)
    return _Moved(place_id == SHOP, Quantity(before), lines)
