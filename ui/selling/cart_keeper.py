"""Keeping the carts on the disk behind the clerk's back, in order and only the newest of each.

    change, change, change  ->  one write under way, the newest waiting  ->  kept

A write takes as long as the disk does. What changes meanwhile replaces what waits, so that the disk
is never more than one write behind, and an old cart never comes after a newer one.
"""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coop.selling.cart import Cart
from coop.selling.keep_cart import drop_cart, keep_cart
from ui.operations import Operations
from values.identity import CartId

RETRY_MILLISECONDS = 5_000
"""Until a disk that was full or busy is asked again."""


class _Kept(NamedTuple):
    cart: Cart
    is_held: bool


class CartKeeper(QObject):
    """Has carts written; `settled` tells that everything asked for is on the disk."""

    settled = Signal()
    waiting = Signal()
    """Something is not on the disk yet."""
    failed = Signal()
    """The disk was in the way; it is tried again with the next change, and every few seconds."""

    def __init__(self, owner: QObject, operations: Operations, now: Callable[[], datetime]) -> None:
        super().__init__(owner)
        self._operations = operations
        self._now = now
        self._waiting: dict[CartId, _Kept] = {}
        self._writing: _Kept | None = None
        self._left_to_sale: CartId | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MILLISECONDS)
        self._again.timeout.connect(self._write_next)

    @property
    def is_settled(self) -> bool:
        """Whether everything is on the disk."""
        return self._writing is None and not self._waiting

    def keep(self, cart: Cart, *, is_held: bool = False) -> None:
        """Have a cart on the disk as it is now; an empty one leaves nothing there."""
        self._left_to_sale = None
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
        self._left_to_sale = cart_id

    @Slot()
    def _write_next(self) -> None:
        if self._writing is not None:
            return
        if not self._waiting:
            self.settled.emit()
            return
        self._again.stop()
        kept = self._writing = self._waiting.pop(next(iter(self._waiting)))
        answer = self._operations.keep(keep_cart, kept.cart, self._now(), is_held=kept.is_held)
        answer.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        self._writing = None
        self._write_next()

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        failed, self._writing = self._writing, None
        assert failed is not None
        if failed.cart.cart_id != self._left_to_sale:
            self._waiting = {failed.cart.cart_id: failed} | self._waiting  # A newer one stays.
        self._again.start()
        self.failed.emit()
        self._operations.troubled.emit(trouble)
