"""What the stock is worth, and what goods that come or go now are worth (nilai persediaan)."""

from collections.abc import Mapping

from sqlalchemy import func, select

from coop.stock.moving_average import (
    NO_HOLDING,
    Holding,
    cost_of_known,
    cost_of_leaving,
    share_of_value,
    value_kept,
)
from db.rows import driver_connection
from db.session import Session
from db.tables import StockLevel
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity

_HOLDING = "SELECT quantity, value FROM stock_level WHERE item_id = ?"
_ELSEWHERE = "SELECT elsewhere FROM stock_level WHERE item_id = ?"
# Bounded, for an item of unknown cost may have moved a hundred thousand times.
_LAST = """SELECT abs(quantity), abs(value) FROM (
        SELECT quantity, value, recorded_at, fact_id, line FROM stock_movement WHERE item_id = ?
        ORDER BY recorded_at DESC, fact_id DESC, line DESC LIMIT 100)
    WHERE value <> 0 ORDER BY recorded_at DESC, fact_id DESC, line DESC LIMIT 1"""


class StockBook:
    """The holdings as one act finds them, and as each of its lines leaves them.

    Read inside the transaction of the act: the costs that it gives are recorded in the fact.
    """

    def __init__(self, session: Session, read: Mapping[ItemId, Holding] | None = None) -> None:
        """Begin with holdings that were `read` already, if any were."""
        self._session = session
        self._held = dict(read or {})

    def take_out(self, item_id: ItemId, quantity: Quantity) -> Rupiah:
        """Let goods go, and return what they cost."""
        before = self._holding(item_id)
        cost = cost_of_leaving(before, quantity, self._last_average(item_id, before))
        self._move(item_id, before, Quantity(-quantity), Rupiah(-cost))
        return cost

    def take_out_known(self, item_id: ItemId, quantity: Quantity, cost: Rupiah) -> Rupiah:
        """Let goods go that cost as much as is known, and return what the book gives for them.

        Only for what the book has: see `on_hand`.
        """
        before = self._holding(item_id)
        given = cost_of_known(before, quantity, cost)
        self._move(item_id, before, Quantity(-quantity), Rupiah(-given))
        return given

    def on_hand(self, item_id: ItemId) -> Quantity:
        """Return what is left of an item after the lines so far."""
        return self._holding(item_id).quantity

    def in_shop(self, item_id: ItemId) -> Quantity:
        """Return what of that is in the shop: what lies elsewhere must be carried there first."""
        row = driver_connection(self._session).execute(_ELSEWHERE, (item_id.bytes,)).fetchone()
        return Quantity(self.on_hand(item_id) - (row[0] if row else 0))

    def take_in(self, item_id: ItemId, quantity: Quantity, value: Rupiah) -> Rupiah:
        """Let goods worth `value` come, and return what they add to the value on hand."""
        before = self._holding(item_id)
        kept = value_kept(before, quantity, value)
        self._move(item_id, before, quantity, kept)
        return kept

    def take_in_found(self, item_id: ItemId, quantity: Quantity) -> Rupiah:
        """Let goods of unknown cost come at the average, and return what they add."""
        return self.take_in(item_id, quantity, self.worth(item_id, quantity))

    def worth(self, item_id: ItemId, quantity: Quantity) -> Rupiah:
        """Return what goods would cost at the average, and move none; 0 where nobody knows."""
        average = self._last_average(item_id, self._holding(item_id))
        return share_of_value(average, quantity)

    def _holding(self, item_id: ItemId) -> Holding:
        held = self._held.get(item_id)
        if held is None:
            row = driver_connection(self._session).execute(_HOLDING, (item_id.bytes,)).fetchone()
            held = Holding(*row) if row else NO_HOLDING
        return held

    def _last_average(self, item_id: ItemId, before: Holding) -> Holding:
        if before.quantity > 0 or before.value < 0:
            return before
        row = driver_connection(self._session).execute(_LAST, (item_id.bytes,)).fetchone()
        return Holding(*row) if row else NO_HOLDING

    def _move(self, item_id: ItemId, before: Holding, quantity: Quantity, value: Rupiah) -> None:
        self._held[item_id] = Holding(
            Quantity(before.quantity + quantity), Rupiah(before.value + value)
        )


def stock_value(session: Session) -> Rupiah:
    """Return what everything on hand cost, as far as that is known."""
    return Rupiah(session.scalar(select(func.sum(StockLevel.value))) or 0)
