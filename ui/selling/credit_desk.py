"""Credit at the till: how the buyer stands just now, and who lets them owe more than the limit.

Their own savings are read beside it: both ways to pay are for members only.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from coop.credit.refusals import CreditNeedsMember
from coop.credit.take_credit import needed_override
from coop.facts.credit import CreditOverride
from ui.formatting import rupiah_text
from ui.selling.accounts import Accounts, accounts_of
from ui.selling.allow_dialog import AllowDialog
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from values.identity import CartId, MemberId
from values.money import ZERO, Rupiah


class _Allowed(NamedTuple):
    """An override, and what it was given for."""

    whom: tuple[MemberId | None, CartId]
    amount: Rupiah
    override: CreditOverride


class CreditDesk(QObject):
    """Reads the buyer's standing after every commit, and refuses what the sale would refuse."""

    state_changed = Signal()
    allowed = Signal()
    """A supervisor allows what was asked for last."""

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._parts, self._till = parts, parts.till
        self.accounts: Accounts | None = None
        """None while nobody is chosen, or the books have not answered yet."""
        self._followed: tuple[MemberId | None, CartId] | None = None
        self._given: _Allowed | None = None
        self._asked = ZERO
        self._reading = parts.operations.latest(self)
        self._reading.then(self._on_read).if_refused(self._on_unknown)
        parts.operations.committed.connect(self._read)
        parts.operations.kept.connect(self._read)  # Another cart of theirs was put aside.

    @property
    def has_member(self) -> bool:
        """Whether somebody is chosen who would owe it."""
        return self._till.cart.member_id is not None

    def follow_cart(self) -> None:
        """Read anew where another cart is paid, or another member buys; else ask nothing."""
        is_paying = self._till.stage in (Stage.PAYING, Stage.SAVING)
        whom = self._whom() if is_paying else None
        if whom != self._followed:
            self._followed = whom
            self.accounts = None
            self._reading.forget()
            self._read()
            self.state_changed.emit()

    def check(self, amount: Rupiah) -> None:
        """Refuse what the sale would refuse; it is asked once more when it is saved.

        Raises:
            CreditNeedsMember, CreditNotForStatus, CreditNotAllowed, CreditAboveLimit,
            NeedsSupervisor: of what would be bought on credit.
        """
        if not amount:
            return
        if not self.has_member:
            raise CreditNeedsMember
        if self.accounts is not None:
            cashier = self._parts.settings.cashier_name
            needed_override(self.accounts.credit, amount, cashier, self.override_for(amount))

    def override_for(self, amount: Rupiah) -> CreditOverride | None:
        """Return what a supervisor allowed for this cart and buyer, if it covers `amount`."""
        given = self._given
        is_covered = given is not None and given.whom == self._whom() and amount <= given.amount
        return given.override if given is not None and is_covered else None

    def ask_supervisor(self, amount: Rupiah) -> None:
        """Ask who allows that `amount` is owed, and why."""
        if not amount or not self.has_member or self.accounts is None:
            return
        self._asked = amount
        told = self.tr("On credit {amount}, where {left} may still be bought.")
        words = told.format(amount=rupiah_text(amount), left=rupiah_text(self.accounts.credit.left))
        dialog = AllowDialog(self._parts.view, words, self._parts.settings.cashier_name)
        dialog.allowed.connect(self._on_allowed)
        dialog.open()

    def _whom(self) -> tuple[MemberId | None, CartId]:
        cart = self._till.cart
        return cart.member_id, cart.cart_id

    @Slot()
    def _read(self) -> None:
        if self._followed is None:
            return
        member_id, cart_id = self._followed
        if member_id is not None:
            self._reading.ask(accounts_of, member_id, self._parts.today(), cart_id)

    @Slot(object)
    def _on_read(self, accounts: Accounts) -> None:
        self.accounts = accounts
        self.state_changed.emit()

    @Slot(object)
    def _on_unknown(self, _refusal: object) -> None:
        """Leave it to the sale to say that nobody has that id."""
        self.accounts = None
        self.state_changed.emit()

    @Slot(object)
    def _on_allowed(self, override: CreditOverride) -> None:
        self._given = _Allowed(self._whom(), self._asked, override)
        self.allowed.emit()
        self.state_changed.emit()
