"""The savings of one member: an account at a time, its months and its movements."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.savings.statement import StatementLine
from ui.formatting import number_text, rupiah_text
from ui.members.history_view import HistoryView
from ui.members.member_reading import MemberCard
from ui.members.member_words import months_text, savings_words
from ui.members.months_grid import MonthsGrid
from ui.members.months_model import MonthsModel
from ui.members.movement_rows import movements_model, newest_first
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.membership import MemberStatus
from values.month import Month
from values.savings import SavingsKind

_LINK_HEIGHT = 28
HISTORY = "history"
"""Not an account: everything that happened."""
_ICONS = {
    SavingsKind.MANDATORY: "calendar-days",
    SavingsKind.PRINCIPAL: "lock",
    SavingsKind.VOLUNTARY: "piggy-bank",
    SavingsKind.TERM: "calendar-clock",
}


class AccountPills(FilterPills):
    """The accounts, one at a time."""

    def rename(self, name: str, words: str) -> None:
        """Write other words on one of them."""
        self._buttons[name].set_words(words)


class SavingsView(QWidget):
    """Shows one account; the months that are marked are the page's to take."""

    deposit_wanted = Signal()
    marks_changed = Signal()
    again_wanted = Signal(object)
    """A copy of the receipt of this `StatementLine` is wanted,"""
    reversal_wanted = Signal(object)
    """or it is to be taken back."""
    own_amount_wanted = Signal()
    """Another amount of mandatory savings is to be set."""
    turned = Signal()
    """Another account is shown, or another line chosen."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._card: MemberCard | None = None
        self._room_is_low = self._room_is_slim = False
        self.accounts = AccountPills(
            *(Filter(kind, savings_words(kind), icon) for kind, icon in _ICONS.items()),
            Filter(HISTORY, self.tr("History"), "history"),
        )
        self.months = MonthsModel(self)
        self.grid = MonthsGrid(self.months, self.tr("Mandatory savings by months"))
        self.note = Note()
        self.lines = movements_model(self)
        self.table = RowsTable(self.lines, self.tr("Movements"), row_height=TWO_LINES)
        self.history = HistoryView(operations)
        self.own_link = Button(self.tr("Own amount"), "Shift+F5", kind="link", height=_LINK_HEIGHT)
        self.empty = EmptyState("")
        self._lay_out()
        self._connect()

    def show_card(self, card: MemberCard) -> None:
        """Show a member; another one's months are marked anew: all that are unpaid."""
        is_another = self._card is None or self._card.member_id != card.member_id
        had_debt = self._card is not None and self._card.unpaid != card.unpaid
        self._card = card
        self.months.show_card(card)
        if is_another or had_debt:
            self.months.mark(card.unpaid)
        if is_another and card.standing.status is MemberStatus.CANDIDATE:
            self.accounts.choose(SavingsKind.PRINCIPAL)
        if is_another:
            self.grid.setCurrentIndex(self.months.place_of(self._first_place(card)))
        self._show_account()

    def account(self) -> SavingsKind | None:
        """Return which account is shown; None while the history is."""
        name = self.accounts.current()
        return None if name == HISTORY else SavingsKind(name)

    def marked(self) -> tuple[Month, ...]:
        """Return the months that are marked, oldest first."""
        return self.months.marked()

    def parts(self) -> Sequence[QWidget]:
        """Return what waits while a form is open; the months do not."""
        return (self.accounts, self.own_link, self.note, self.table, self.history)

    def line(self) -> StatementLine | None:
        """Return the movement that is chosen."""
        if self.account() is None:
            return None
        line = self.table.current_row()
        return line if isinstance(line, StatementLine) else None

    def keys(self) -> Sequence[Key]:
        """Return the keys of the account that is shown, and of its chosen line."""
        account = Key("Ctrl+Tab", self.tr("Other account"), self.accounts.choose_next)
        if self.account() is None:
            is_there = self.history.chosen() is not None
            document = Key("Enter", self.tr("Open the document"), self.history.open_document)
            return (document, account) if is_there else (account,)
        is_months = self.account() is SavingsKind.MANDATORY
        mark = Key("Space", self.tr("Mark the month"), cap=self.tr("Space"))
        keys = (mark, account, *self._amount_key()) if is_months else (account,)
        if self.line() is None:
            return keys
        receipt, back = self.tr("Print a receipt"), self.tr("Take the chosen movement back")
        return (
            *keys,
            Key("Shift+F9", self.tr("Print again"), self.print_again, help=receipt),
            Key("Ctrl+R", self.tr("Correct"), self.take_back, help=back),
        )

    def _amount_key(self) -> Sequence[Key]:
        if self._card is None or self._card.has_ended:
            return ()
        amount_help = self.tr("Set what this member pays a month, where it is not what all pay")
        own = self.own_amount_wanted.emit
        return (Key("Shift+F5", self.tr("Own amount"), own, help=amount_help),)

    def focus_part(self) -> QWidget:
        """Return the part whose arrow keys walk."""
        parts = {SavingsKind.MANDATORY: self.grid, None: self.history.table}
        return parts.get(self.account(), self.table)

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.history.fit(room)
        self.grid.set_short(short=room.is_short)
        self._room_is_low, self._room_is_slim = room.is_low, room.is_slim
        if self._card is not None:
            self._name_mandatory(len(self._card.unpaid))
        self._show_link()
        self._show_note()

    @Slot()
    def print_again(self) -> None:
        """Ask for a copy of the receipt of the chosen movement."""
        if (line := self.line()) is not None:
            self.again_wanted.emit(line)

    @Slot()
    def take_back(self) -> None:
        """Ask for the chosen movement to be taken back."""
        if (line := self.line()) is not None:
            self.reversal_wanted.emit(line)

    def _lay_out(self) -> None:
        self.note.hide()
        foot = row(None, self.own_link, margins=(8, 2, 8, 2))
        self.months_card = Card(margins=(1, 1, 1, 1), gap=0).add(self.grid, foot)
        self.lines_card = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1), self.empty)
        parts = (self.accounts, self.months_card, self.note)
        self.setLayout(column(*parts, (self.lines_card, 1), (self.history, 1), gap=10))

    def _connect(self) -> None:
        self.accounts.chosen.connect(self._on_account)
        self.months.marks_changed.connect(self._on_marks)
        self.own_link.clicked.connect(self.own_amount_wanted)
        self.table.current_changed.connect(self.turned)
        self.history.turned.connect(self.turned)

    @Slot()
    def _on_account(self) -> None:
        self._show_account()
        if self.isVisible():
            self.focus_part().setFocus()
        self.turned.emit()

    @Slot()
    def _on_marks(self) -> None:
        self._show_note()
        self.marks_changed.emit()

    def _show_account(self) -> None:
        if self._card is None:
            return
        kind = self.account()
        lines = newest_first(self._card.statement.account(kind)) if kind else []
        self.lines.show(lines)
        self.table.setVisible(bool(lines))
        self.lines_card.setVisible(kind is not None)
        self.history.setVisible(kind is None)
        self._read_history()
        self.empty.setVisible(not lines and kind is not None)
        words = self.tr("Nothing was saved here yet. F5 takes a deposit.")
        ended = self.tr("Nothing was saved here.")
        self.empty.sentence.setText(ended if self._card.has_ended else words)
        if lines and self.table.current_row() is None:
            self.table.choose(0)
        self.months_card.setVisible(kind is SavingsKind.MANDATORY)
        self._name_mandatory(len(self._card.unpaid))
        self._show_link()
        self._show_note()

    def _show_link(self) -> None:
        is_offered = bool(self._amount_key()) and self.account() is SavingsKind.MANDATORY
        self.own_link.setVisible(is_offered and not self._room_is_slim)

    def _read_history(self) -> None:
        if self.account() is None and self._card is not None:
            self.history.read(self._card.member_id)
        else:
            self.history.forget()

    def _name_mandatory(self, unpaid: int) -> None:
        name = savings_words(SavingsKind.MANDATORY)
        words = "{account} · {count}"
        if not self._room_is_slim:
            words = self.tr("{account} · {count} unpaid")
        named = words.format(account=name, count=number_text(unpaid)) if unpaid else name
        self.accounts.rename(SavingsKind.MANDATORY, named)

    def _show_note(self) -> None:
        card = self._card
        is_seen = card is not None and self.account() is SavingsKind.MANDATORY
        self.note.setVisible(is_seen and not self._room_is_low)
        if card is None or not is_seen or self._room_is_low:
            return
        marked = self.months.marked()
        total = sum(card.dues[month] for month in marked)
        amount = number_text(total)
        if marked:
            title = self.tr("Take {count} months = {amount}")
            text = self.tr("Marked: {months}. One receipt for all.")
            take = self.tr("Take {amount}").format(amount=amount)
            button = Button(take, "F5", "check", "primary")
            button.clicked.connect(self.deposit_wanted)
            self.note.say(
                Tone.INFO,
                title.format(count=number_text(len(marked)), amount=amount),
                text.format(months=months_text(marked, card.today)),
                icon_name="calendar-days",
                actions=[button],
            )
        else:
            self.note.say(Tone.OK if not card.unpaid else Tone.WARN, *self._unmarked_words(card))

    def _unmarked_words(self, card: MemberCard) -> tuple[str, str]:
        if card.has_ended:
            return self.tr("No months are owed any more."), ""
        if card.unpaid:
            title = self.tr("{count} months unpaid: {amount}.").format(
                count=number_text(len(card.unpaid)), amount=rupiah_text(card.owed)
            )
            return title, self.tr("Space marks a month, F5 takes what is marked.")
        if card.standing.status is MemberStatus.CANDIDATE:
            return self.tr("Months are owed once the principal is paid in full."), ""
        title = self.tr("No month is unpaid.")
        return title, self.tr("Space marks a month to come, which may be paid ahead.")

    def _first_place(self, card: MemberCard) -> Month:
        """Return where the arrows begin: at the oldest unpaid month, or at the present one."""
        if card.unpaid:
            return card.unpaid[0]
        return Month(card.today.year * 100 + card.today.month)
