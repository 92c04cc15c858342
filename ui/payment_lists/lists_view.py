"""Lists that were posted: their papers once more, and the way to a new one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.savings.post_savings_list import ListDone
from coop.savings.posted_lists import PostedList, posted_lists
from coop.savings.receipt import SavingsReceipt
from coop.shop_settings import PrinterKind, ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.payment_lists.list_models import lists_model
from ui.payment_lists.list_reading import list_pdf, print_receipts, receipts_of_list
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.widgets.walking import walk_keys
from ui.wording import Words, words_for_trouble
from values.identity import FactId
from values.trouble import Trouble

PRINTED_AT_ONCE = 25
"""Receipts that are put into the queue in one go: the till gets in between."""


class ListsView(QWidget):
    """The newest stands first; the chosen one is printed or saved."""

    left = Signal()
    turned = Signal()
    new_wanted = Signal()
    opened = Signal(object)
    """A list whose members are to be seen."""
    said = Signal(str)

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._shown: FactId | None = None
        self._receipts: list[tuple[FactId, SavingsReceipt]] = []
        self._printed = 0
        self._path: Path | None = None
        self.rows = lists_model(self)
        self.table = RowsTable(self.rows, self.tr("Lists of payments"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("No list of payments was posted yet."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.print_button = Button(self.tr("A receipt for each"), "F9", "printer")
        self.save_button = Button(self.tr("List to sign as PDF"), "F8", "download")
        self.new_button = Button(self.tr("New list"), "F2", "plus", "primary")
        self._lay_out()

    def begin(self) -> None:
        """Show them anew."""
        self.note.hide()
        self.read_again()

    def read_again(self) -> None:
        """Read the newest lists."""
        self._operations.report(posted_lists).then(self._show)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    def show_posted(self, done: ListDone) -> None:
        """Say that a list was posted, and choose it."""
        self._shown = done.fact_ids[0]
        words = self.tr("Posted: {count} members, {amount}, number {number}.")
        title = words.format(
            count=number_text(done.members),
            amount=rupiah_text(done.total),
            number=done.number,
        )
        advice = self.tr("F8 saves the list to sign, F9 prints a receipt for each member.")
        if done.made_active:
            active = self.tr("{count} candidates became active.")
            advice = f"{active.format(count=number_text(done.made_active))} {advice}"
        self.note.say(Tone.OK, title, advice)
        self.read_again()

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list."""
        new = Key("F2", self.tr("New list"), self.new_wanted.emit)
        back = Key("Esc", self.tr("Back"), self.left.emit)
        if not self.rows.rows:
            return (new, back)
        save = self.save_button.accessibleName()
        prints = self.print_button.accessibleName()
        return (
            new,
            Key("Enter", self.tr("Members"), help=self.tr("Members on the list")),
            Key("F8", self.tr("Save as PDF"), self.save_chosen, help=save),
            Key("F9", self.tr("Print"), self.print_chosen, help=prints),
            *walk_keys(self.table, self.tr("List"), self.tr("List above")),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.table if self.rows.rows else self.new_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    @Slot()
    def save_chosen(self) -> None:
        """Ask where the chosen list is to be saved."""
        of = self._chosen()
        if of is not None:
            name = self.tr("list of payments {number}.pdf").format(number=of.number)
            ask_for_pdf(self, name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the chosen list as a PDF; one at a time."""
        of = self._chosen()
        if of is None or self._path is not None:
            return
        self._path = path
        self._say(Tone.CALM, Words(self.tr("The list is being written …")))
        answer = self._operations.report(list_pdf, of.fact_id, self._settings)
        answer.then(self._write).if_trouble(self._explain_trouble)

    @Slot()
    def print_chosen(self) -> None:
        """Print a receipt for each member of the chosen list."""
        of = self._chosen()
        if of is None or self._receipts:
            return
        if self._settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No printer is chosen yet.")
            advice = self.tr("Choose one in the settings, or save the list as PDF.")
            self._say(Tone.WARN, Words(title, advice))
            return
        self.note.hide()
        answer = self._operations.report(receipts_of_list, of.fact_id, self._settings)
        answer.then(self._print_all).if_trouble(self._explain_trouble)

    def _lay_out(self) -> None:
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        foot = row(self.back_button, None, self.print_button, self.save_button, self.new_button)
        self.setLayout(column((listing, 1), self.note, foot, gap=10))
        self.table.opened.connect(self.opened)
        self.back_button.clicked.connect(self.left)
        self.print_button.clicked.connect(self.print_chosen)
        self.save_button.clicked.connect(self.save_chosen)
        self.new_button.clicked.connect(self.new_wanted)

    def _chosen(self) -> PostedList | None:
        of: PostedList | None = self.table.current_row()
        return of

    @Slot(object)
    def _show(self, lists: Sequence[PostedList]) -> None:
        had_focus = self.new_button.hasFocus() or self.table.hasFocus()
        self.rows.show(lists)
        self.stack.setCurrentWidget(self.table if lists else self.empty)
        for button in (self.print_button, self.save_button):
            button.setVisible(bool(lists))
        places = [place for place, of in enumerate(lists) if of.fact_id == self._shown]
        if places or self.table.current_row() is None:
            self.table.choose(places[0] if places else 0)
            self._shown = None
        if had_focus:
            self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _write(self, pdf: bytes) -> None:
        assert self._path is not None
        path, self._path = self._path, None
        if (trouble := saved_pdf(path, pdf)) is not None:
            self._say(Tone.WARN, trouble)
            return
        self._say(Tone.OK, Words(self.tr("Saved as {name}.").format(name=path.name)))

    @Slot(object)
    def _print_all(self, receipts: list[tuple[FactId, SavingsReceipt]]) -> None:
        self._receipts, self._printed = receipts, 0
        self._print_next(0)

    @Slot(int)
    def _print_next(self, printed: int) -> None:
        self._printed += printed
        part = self._receipts[self._printed : self._printed + PRINTED_AT_ONCE]
        if part:
            answer = self._operations.print_out(print_receipts, part)
            answer.then(self._print_next).if_trouble(self._explain_trouble)
            return
        self._receipts = []
        words = self.tr("{count} receipts were sent to the printer.")
        self.said.emit(words.format(count=number_text(self._printed)))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self._path, self._receipts = None, []
        self._say(Tone.WARN, words_for_trouble(trouble))

    def _say(self, tone: Tone, words: Words) -> None:
        self.note.say(tone, words.title, words.advice)
