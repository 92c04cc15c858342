"""What goods that come in add to the value on hand, whenever they came."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from coop.stock.moving_average import Holding, value_kept
from coop.stock.value_in_order import (
    Move,
    before_moves,
    holding_after,
    moves_after_day,
)
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity


class Arrived(NamedTuple):
    """The parts of a cost that belong to goods which are gone: see `ReceivedLine`."""

    settled: Rupiah
    late: Rupiah


class _Course(NamedTuple):
    """An item: as it was when the goods came, what moved after, and what all that comes to."""

    start: Holding
    moves: list[Move]
    value: Rupiah


class Arrivals:
    """The holdings as a receipt finds them, and as each of its lines leaves them.

    Goods of an earlier day come behind everything of that day, and before the days after it. Read
    inside the transaction of the act.
    """

    def __init__(
        self, session: Session, received_on: date, today: date, held: Mapping[ItemId, Holding]
    ) -> None:
        """Begin with what is `held` of each item now."""
        self._session, self._received_on, self._held = session, received_on, held
        self._is_late = received_on < today
        self._courses: dict[ItemId, _Course] = {}

    def take_in(self, item_id: ItemId, quantity: Quantity, cost: Rupiah) -> Arrived:
        """Let goods come that cost so much, and say what of it does not stay with the stock."""
        course = self._courses.get(item_id) or self._course(item_id)
        kept = value_kept(course.start, quantity, cost)
        start = Holding(
            Quantity(course.start.quantity + quantity), Rupiah(course.start.value + kept)
        )
        value = holding_after(start, course.moves).value
        self._courses[item_id] = _Course(start, course.moves, value)
        return Arrived(Rupiah(cost - kept), Rupiah(kept - (value - course.value)))

    def _course(self, item_id: ItemId) -> _Course:
        now = self._held[item_id]
        if not self._is_late:
            return _Course(now, [], now.value)
        moves = moves_after_day(self._session, item_id, self._received_on)
        return _Course(before_moves(now, moves), moves, now.value)
