"""The forms that are opened on one member, each built when it is first opened."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.members.card_form import CardForm
from ui.members.deposit_form import DepositForm
from ui.members.form_card import MemberForm
from ui.members.member_reading import MembersAsked
from ui.members.own_amount_form import OwnAmountForm
from ui.members.receipt_form import ReceiptForm
from ui.members.reveal_form import RevealForm
from ui.members.reversal_form import ReversalForm
from ui.members.statement_form import StatementForm
from ui.members.status_form import StatusForm
from ui.members.withdraw_form import WithdrawForm
from ui.operations import Operations
from ui.widgets.late_parts import LateParts
from values.month import Month

Form = TypeVar("Form", bound=MemberForm)


class MemberForms(LateParts):
    """Builds them; whoever derives opens them."""

    form_left = Signal()
    form_done = Signal(str)
    """Something was recorded, in words for the toast."""
    months_wanted = Signal(object)
    """The months that a deposit is to pay."""
    print_wanted = Signal(object)
    """The receipt that is to be printed again, a `ReceiptAsked`."""
    revealed = Signal(str)
    """The NIK that may be seen for a moment."""
    listed: Callable[[], MembersAsked] = MembersAsked
    """Tells who is in the list beside them."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._today, self._now = today, now

    @cached_property
    def status_form(self) -> StatusForm:
        """Changes where the membership stands."""
        return self._form(StatusForm(self._operations, self._today))

    @cached_property
    def reveal_form(self) -> RevealForm:
        """Asks why the NIK is to be seen."""
        form = self._form(RevealForm(self._operations))
        form.revealed.connect(self.revealed)
        return form

    @cached_property
    def deposit_form(self) -> DepositForm:
        """Takes a payment."""
        form = self._form(DepositForm(self._operations, self._settings))
        form.months_wanted.connect(self.months_wanted)
        return form

    @cached_property
    def withdraw_form(self) -> WithdrawForm:
        """Pays voluntary savings out."""
        return self._form(WithdrawForm(self._operations, self._settings))

    @cached_property
    def reversal_form(self) -> ReversalForm:
        """Takes a movement back."""
        return self._form(ReversalForm(self._operations, self._settings))

    @cached_property
    def statement_form(self) -> StatementForm:
        """Hands the statement out."""
        return self._form(StatementForm(self._operations, self._settings, self._today, self._now))

    @cached_property
    def card_form(self) -> CardForm:
        """Prints the card, and changes the photo."""
        form = self._form(CardForm(self._operations, self._settings))
        form.ask_list(self.listed)
        return form

    @cached_property
    def receipt_form(self) -> ReceiptForm:
        """Shows the receipt of what was done with the member's money."""
        form = self._form(ReceiptForm(self._operations, self._settings))
        form.print_wanted.connect(self.print_wanted)
        return form

    @cached_property
    def own_amount_form(self) -> OwnAmountForm:
        """Sets what the member pays a month."""
        return self._form(OwnAmountForm(self._operations))

    @property
    def has_form(self) -> bool:
        """Whether a form is open, so that no other member may come to the front."""
        return self.form() is not None

    def form(self) -> MemberForm | None:
        """Return the form that is open."""
        form = self.currentWidget()
        return form if isinstance(form, MemberForm) else None

    def paper(self) -> QWidget | None:
        """Return what stands where the list was while this form is open."""
        form = self.form()
        return form.paper if isinstance(form, StatementForm | ReceiptForm) else None

    def show_months(self, months: tuple[Month, ...]) -> None:
        """Have the deposit that is open pay other months."""
        form = self.form()
        if isinstance(form, DepositForm):
            form.show_months(months)

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        super().use_settings(settings)

    def _form(self, form: Form) -> Form:
        form.left.connect(self.form_left)
        form.done.connect(self.form_done)
        return self.added(form)
