"""Keeping the carts on the disk behind the clerk's back, in order and only the newest of each.

    change, change, change  ->  one write under way, the newest waiting  ->  kept

A write takes as long as the disk does. What changes meanwhile replaces what waits, so that the disk
is never more than one write behind, and an old cart never comes after a newer one.
"""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from coop.selling.cart import Cart
from coop.selling.keep_cart import drop_cart, keep_cart
from ui.operations import Operations
from values.identity import CartId


class _Kept(NamedTuple):
    cart: Cart
    is_held: bool


class CartKeeper(QObject):
    """Has carts written; `settled` tells that everything asked for is on the disk."""

    settled = Signal()
    waiting = Signal()
    """Something is not on the disk yet."""

    def __init__(self, owner: QObject, operations: Operations, now: Callable[[], datetime]) -> None:
        super().__init__(owner)
        self._operations = operations
        self._now = now
        self._waiting: dict[CartId, _Kept] = {}
        self._is_writing = False

    @property
    def is_settled(self) -> bool:
        """Whether everything is on the disk."""
        return not self._is_writing and not self._waiting

    def keep(self, cart: Cart, *, is_held: bool = False) -> None:
        """Have a cart on the disk as it is now; an empty one leaves nothing there."""
        self._waiting.pop(cart.cart_id, None)
        self._waiting[cart.cart_id] = _Kept(cart, is_held)
        self.waiting.emit()
        self._write_next()

    def drop(self, cart_id: CartId) -> None:
        """Have a cart off the disk."""
        self._waiting.pop(cart_id, None)
        self._operations.keep(drop_cart, cart_id)

    def leave_to_sale(self, cart_id: CartId) -> None:
        """Write no more of a cart: the sale itself takes it off the disk."""
        self._waiting.pop(cart_id, None)

    def _write_next(self) -> None:
        if self._is_writing:
            return
        if not self._waiting:
            self.settled.emit()
            return
        self._is_writing = True
        kept = self._waiting.pop(next(iter(self._waiting)))
        answer = self._operations.keep(keep_cart, kept.cart, self._now(), is_held=kept.is_held)
        answer.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        self._is_writing = False
        self._write_next()

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        """The next change tries again; meanwhile the page does not say that it is kept."""
        self._is_writing = False
        self._operations.troubled.emit(trouble)
