"""The desk for what members owe the shop (kasbon anggota)."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from coop.credit.ageing import Debtor
from coop.errors import Refusal
from coop.members.card_code import read_card_code
from coop.shop_settings import ShopSettings
from documents.credit_list import write_credit_list
from ui.operations import Operations
from ui.shop_credit.credit_forms import AnyForm, CreditForms
from ui.shop_credit.credit_panel import CreditPanel
from ui.shop_credit.debtors_view import DebtorsView
from ui.shop_credit.payroll_view import PayrollView
from ui.shop_credit.wording import words_about_credit
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.list_export import ListExport
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words


class ShopCreditDesk(OfficeDesk):
    """Who owes at the left, the longest first; at the right the chosen one, or a form."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._words = said = words_about_credit(words)
        self.view = DebtorsView(operations, today)
        self.panel = CreditPanel(operations, settings, today, said)
        self.export = ListExport(self, operations)
        self.parts = CreditForms(operations, settings, today, said)
        self.stack = LateParts()
        self.halves = ListAndDetail(self.view, self.parts)
        self._lay_out()
        self._connect()

    @cached_property
    def payroll(self) -> PayrollView:
        """What is withheld from wages."""
        view = PayrollView(self._operations, self._settings, self._today, self._words)
        view.turned.connect(self.turned)
        view.form.left.connect(self.go_back)
        view.form.done.connect(self._on_done)
        return self.stack.added(view)

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
        self.stack.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Shop credit of members")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.go_back)
        save_list = Key("Ctrl+S", self.tr("List"), self.save_list, help=self.tr("Save the list"))
        if self.is_payroll:
            return (
                Key("F10", self.tr("Post"), self.payroll.form.save),
                Key("Down", self.tr("Member"), self.payroll.choose_next, cap="↑ ↓", repeats=True),
                Key("Up", self.tr("Member above"), self.payroll.choose_previous, in_bar=False),
                save_list,
                back,
            )
        form = self.form()
        if form is not None:
            return (Key("F10", self.tr("Save"), form.save), back)
        if self.halves.is_detail_alone:
            return (*self._acts(), back)
        looking = Key("Enter", self.tr("Look"), self.open_detail)
        return (
            Key("F2", self.tr("Find"), self.view.box.setFocus),
            *self.view.walking_keys(),
            *((looking,) if self.halves.is_single else ()),
            *self._acts(),
            Key("F7", self.tr("Old debt"), self.begin_opening, help=self.tr("Enter an old debt")),
            Key("F8", self.tr("Limit"), self.begin_limit, help=self.tr("A member's own limit")),
            Key("F11", self.tr("Rules"), self.begin_rules, help=self.tr("Rules of shop credit")),
            Key("F9", self.tr("Wages"), self.begin_payroll, help=self.tr("Withhold from wages")),
            save_list,
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        if self.is_payroll:
            return self.payroll.form.focus_part()
        form = self.form()
        if form is not None:
            return form.focus_part()
        return self.panel.pay_button if self.halves.is_detail_alone else self.view.box

    @override
    def fit(self, room: Room) -> None:
        for part in (self.view, self.stack, self.parts):
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        if read_card_code(code) is None or self.form() is not None or self.is_payroll:
            return False
        self.view.search(code)
        return True

    def form(self) -> AnyForm | None:
        """Return the form in front; None while the chosen member is."""
        return self.parts.form()

    @property
    def is_payroll(self) -> bool:
        """Whether what is withheld from wages is in front."""
        return isinstance(self.stack.currentWidget(), PayrollView)

    @Slot()
    def open_detail(self) -> None:
        """Show the chosen member where there is no room beside the list."""
        if self.halves.is_single and self.view.table.current_row() is not None:
            self.halves.open_detail()
            self.focus_target().setFocus()
            self.turned.emit()

    @Slot()
    def begin_paying(self) -> None:
        """Take in what the chosen member owes."""
        of: Debtor | None = self.view.table.current_row()
        if of is not None:
            self.parts.repay_form.begin(of.member_id)
            self._show(self.parts.repay_form)

    @Slot()
    def begin_taking_back(self) -> None:
        """Take back what the chosen member paid."""
        shown = self.panel.shown()
        if shown is not None:
            self.parts.take_back_form.begin(shown)
            self._show(self.parts.take_back_form)

    @Slot()
    def begin_opening(self) -> None:
        """Enter an old debt."""
        self.parts.opening_form.begin()
        self._show(self.parts.opening_form)

    @Slot()
    def begin_limit(self) -> None:
        """Set a member's own limit."""
        self.parts.limit_form.begin()
        self._show(self.parts.limit_form)

    @Slot()
    def begin_rules(self) -> None:
        """Set what holds for all, or for a class."""
        self.parts.rules_form.begin()
        self._show(self.parts.rules_form)

    @Slot()
    def begin_payroll(self) -> None:
        """Make the list for an employer, or post what they paid."""
        self.payroll.begin()
        self.stack.setCurrentWidget(self.payroll)
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def save_list(self) -> None:
        """Save the list in front; where nobody stands on it there is nothing to save."""
        in_payroll = self.is_payroll
        listed = self.payroll.listed() if in_payroll else self.view.listed(self._settings)
        if listed is not None:
            name = self.tr("wages {day}") if in_payroll else self.tr("shop credit {day}")
            named = name.format(day=self._today().isoformat())
            self.export.begin(lambda path: write_credit_list(path, listed), named)

    @Slot()
    def copy(self) -> None:
        """Put a reminder on the clipboard, to be sent by whatever people use."""
        of: Debtor | None = self.view.table.current_row()
        if of is not None:
            QApplication.clipboard().setText(self.panel.reminder())
            self.said.emit(self.tr("The reminder for {name} is copied.").format(name=of.full_name))

    @Slot()
    def go_back(self) -> None:
        """Go from a form to the list, and from there to the duties."""
        form = self.payroll.form if self.is_payroll else self.form()
        if form is not None and form.is_busy:
            return
        if form is not None or self.halves.is_detail_alone:
            self._show(self.panel)
        elif self.view.box.text():
            self.view.begin()
        else:
            self.left.emit()

    def _lay_out(self) -> None:
        """Put the outer parts together first: what moves has all that is in it dressed anew."""
        self.setLayout(column((self.stack, 1)))
        self.stack.addWidget(self.halves)
        self.parts.addWidget(self.panel)

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self.open_detail)
        self.panel.pay_wanted.connect(self.begin_paying)
        self.panel.copy_wanted.connect(self.copy)
        self.export.said.connect(self.said)
        self.export.refused.connect(self._on_not_saved)
        self.parts.left.connect(self.go_back)
        self.parts.done.connect(self._on_done)

    def _acts(self) -> Sequence[Key]:
        """Return the keys for the chosen member."""
        if self.view.table.current_row() is None:
            return ()
        return (
            Key("F5", self.tr("Pay"), self.begin_paying, help=self.tr("Take a payment")),
            Key(
                "F6",
                self.tr("Take back"),
                self.begin_taking_back,
                help=self.tr("Take a payment or a fee back"),
            ),
            Key("Ctrl+C", self.tr("Copy"), self.copy, help=self.tr("Copy the reminder")),
        )

    def _show(self, part: CreditPanel | AnyForm) -> None:
        self.stack.setCurrentWidget(self.halves)
        self.parts.setCurrentWidget(part)
        if part is self.panel:
            self.halves.open_list()
        else:
            self.halves.open_detail()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_chosen(self, of: Debtor | None) -> None:
        self.panel.show_debtor(of)
        self.turned.emit()

    @Slot(object)
    def _on_not_saved(self, words: Words) -> None:
        note = self.payroll.form.note if self.is_payroll else self.panel.note
        note.say(Tone.WARN, words.title, words.advice)

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self._show(self.panel)
        self.said.emit(words)
