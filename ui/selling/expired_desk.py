"""Expired goods at the till: they go back to the shelf, unless a supervisor lets them be sold."""

from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.batches.expired_at_sale import (
    ExpiredGoods,
    ExpiredNeedsSupervisor,
    checked_allowance,
)
from coop.errors import Refusal
from coop.facts.batches import ExpiredOverride
from coop.selling.cart import Cart, CartLine
from ui.selling.allow_dialog import AllowDialog
from ui.selling.till_parts import TillParts
from ui.selling.wording import words_at_till


class _Allowed(NamedTuple):
    """An override, and the goods that it was given for."""

    lines: tuple[CartLine, ...]
    override: ExpiredOverride


class ExpiredDialog(AllowDialog):
    """Asks who lets them be sold, and why."""

    def __init__(self, opener: QWidget, told: str, cashier: str) -> None:
        super().__init__(opener, told, cashier, self.tr("Sell expired goods"))

    @override
    def checked(self, name: str, reason: str, cashier: str) -> ExpiredOverride:
        return checked_allowance(ExpiredOverride(approved_by=name, reason=reason), cashier)


class ExpiredDesk(QObject):
    """Remembers who allowed it, as long as the goods in the cart are the same."""

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._parts, self._till = parts, parts.till
        self._given: _Allowed | None = None

    def with_allowance(self, cart: Cart) -> Cart:
        """Return the cart as it is sold: with who allowed that, if somebody did."""
        given = self._given
        is_covered = given is not None and given.lines == cart.lines
        return replace(cart, expired_allowed=given.override if given and is_covered else None)

    def ask_supervisor(self, refusal: Refusal | None) -> bool:
        """Ask who allows it where expired goods were refused; say whether it is about them."""
        is_about = isinstance(refusal, ExpiredGoods | ExpiredNeedsSupervisor)
        if not is_about or self.with_allowance(self._till.cart).expired_allowed is not None:
            return False
        assert refusal is not None
        words = words_at_till(refusal).title
        dialog = ExpiredDialog(self._parts.view, words, self._parts.settings.cashier_name)
        dialog.allowed.connect(self._on_allowed)
        dialog.open()
        return True

    @Slot(object)
    def _on_allowed(self, override: ExpiredOverride) -> None:
        self._given = _Allowed(self._till.cart.lines, override)
        self._parts.view.payment.forget_note()
