"""The desk for term deposits (simpanan berjangka)."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.members.card_code import read_card_code
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.term_deposits.deposit_form import TermForm
from ui.term_deposits.deposit_panel import DepositPanel
from ui.term_deposits.deposit_reading import DepositCase, ShownDeposit, deposit_case
from ui.term_deposits.deposits_view import DepositsView
from ui.term_deposits.open_form import OpenForm
from ui.term_deposits.pay_form import PayOutForm
from ui.term_deposits.roll_form import RollForm
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words
from values.identity import FactId

Form = TypeVar("Form", OpenForm, RollForm, PayOutForm)


class TermDepositsDesk(OfficeDesk):
    """The deposits that run at the left; at the right the chosen one, or a form."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._today, self._words = today, words
        self._next: RollForm | PayOutForm | None = None
        self.view = DepositsView(operations, today)
        self.panel = DepositPanel(operations, settings, today, words)
        self.parts = LateParts()
        self.halves = ListAndDetail(self.view, self.parts)
        # The outer parts first: what moves has all that is in it dressed anew.
        self.setLayout(column((self.halves, 1)))
        self.parts.addWidget(self.panel)
        self._cases = operations.latest(self).then(self._show_form).if_refused(self.panel.explain)
        self._connect()

    @cached_property
    def open_form(self) -> OpenForm:
        """Opens a deposit."""
        return self._added(OpenForm)

    @cached_property
    def roll_form(self) -> RollForm:
        """Leaves one for another term."""
        return self._added(RollForm)

    @cached_property
    def pay_form(self) -> PayOutForm:
        """Pays one out."""
        return self._added(PayOutForm)

    @override
    def begin(self) -> None:
        if self.form() is None:  # What was typed is still there.
            self.view.begin()
            self.halves.open_list()

    @override
    def read_again(self) -> None:
        self.view.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.parts.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Term deposits")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.go_back)
        form = self.form()
        if form is not None:
            save = Key("F10", self.tr("Save"), form.save)
            if not isinstance(form, OpenForm):
                return (save, back)
            return (save, Key("F2", self.tr("Another member"), form.ask_member), back)
        if self.halves.is_detail_alone:
            return (*self._acts(), back)
        looking = Key("Enter", self.tr("Look"), self.open_detail)
        return (
            Key("F2", self.tr("Find"), self.view.box.setFocus),
            *self.view.walking_keys(),
            *((looking,) if self.halves.is_single else ()),
            Key("F5", self.tr("Open"), self.begin_opening, help=self.tr("Open a term deposit")),
            *self._acts(),
            Key("Ctrl+Tab", self.tr("Filter"), self.view.pills.choose_next, in_bar=False),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        form = self.form()
        if form is not None:
            return form.focus_part()
        return self.panel.pay_button if self.halves.is_detail_alone else self.view.box

    @override
    def fit(self, room: Room) -> None:
        for part in (self.view, self.halves, self.parts):
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        if read_card_code(code) is None:
            return False
        form = self.form()
        if form is not None:
            return isinstance(form, OpenForm) and form.scan(code)
        self._show(self.panel)
        self.view.search(code)
        return True

    def form(self) -> OpenForm | RollForm | PayOutForm | None:
        """Return the form in front; None while the chosen deposit is."""
        front = self.parts.currentWidget()
        return front if isinstance(front, OpenForm | RollForm | PayOutForm) else None

    @Slot()
    def open_detail(self) -> None:
        """Show the chosen deposit where there is no room beside the list."""
        if self.halves.is_single and self.panel.shown() is not None:
            self.halves.open_detail()
            self.focus_target().setFocus()
            self.turned.emit()

    @Slot()
    def begin_opening(self) -> None:
        """Open a deposit."""
        self._next = None
        self.open_form.begin()
        self._show(self.open_form)

    @Slot()
    def begin_rolling(self) -> None:
        """Leave the chosen deposit for another term."""
        self._read_case(self.roll_form)

    @Slot()
    def begin_paying(self) -> None:
        """Pay the chosen deposit out."""
        self._read_case(self.pay_form)

    @Slot()
    def go_back(self) -> None:
        """Go from a form to the list, and from there to the duties."""
        form = self.form()
        if form is not None and form.is_busy:
            return
        if form is not None or self.halves.is_detail_alone:
            self._show(self.panel)
        elif self.view.box.text():
            self.view.begin()
        else:
            self.left.emit()

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self.open_detail)
        self.view.open_wanted.connect(self.begin_opening)
        self.panel.roll_wanted.connect(self.begin_rolling)
        self.panel.pay_wanted.connect(self.begin_paying)

    def _added(self, kind: type[Form]) -> Form:
        form = kind(self._operations, self._settings, self._today, self._words)
        form.left.connect(self.go_back)
        form.done.connect(self._on_done)
        return self.parts.added(form)

    def _acts(self) -> Sequence[Key]:
        """Return the keys for the chosen deposit."""
        shown = self.panel.shown()
        if shown is None:
            return ()
        rolling = Key("F7", self.tr("Roll over"), self.begin_rolling)
        return (
            *((rolling,) if shown.is_due else ()),
            Key("F6", self.tr("Pay out"), self.begin_paying),
            Key("F8", self.tr("Certificate"), self.panel.choose_file),
            Key("F9", self.tr("Print"), self.panel.print_roll),
        )

    def _read_case(self, form: RollForm | PayOutForm) -> None:
        shown = self.panel.shown()
        if shown is not None:
            self._next = form
            self._cases.ask(deposit_case, shown.deposit.deposit_id, self._today())

    def _show(self, part: DepositPanel | TermForm) -> None:
        self.parts.setCurrentWidget(part)
        if part is self.panel:
            self.halves.open_list()
        else:
            self.halves.open_detail()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _show_form(self, case: DepositCase) -> None:
        form, self._next = self._next, None
        if form is not None:
            form.begin(case)
            self._show(form)

    @Slot(object)
    def _on_chosen(self, shown: ShownDeposit | None) -> None:
        self.panel.show_deposit(shown)
        self.turned.emit()

    @Slot(str, object)
    def _on_done(self, words: str, deposit_id: FactId) -> None:
        self._show(self.panel)
        self.view.begin_at(deposit_id)
        self.said.emit(words)
