"""Beside the picture of a page: where the next line goes, how many there are, and what to do."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.formatting import number_text
from ui.passbook.book_words import place_text, rows_text, turn_words, waiting_text
from ui.passbook.passbook_reading import OpenBook
from ui.reading import Unreadable, read_quantity
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.wording import Words, words_for_reason

_THOUSANDTHS = 1_000
_TYPED_MAX = 4


class BookPanel(FormCard):
    """The first row can be typed over; the picture follows at once."""

    print_wanted = Signal()
    save_wanted = Signal()
    printed_already = Signal()
    new_book_wanted = Signal()
    calibration_wanted = Signal()
    left = Signal()
    row_typed = Signal(int)
    """The row from which to print; 0 where nothing is typed."""

    def __init__(self) -> None:
        super().__init__(enter_moves_on=True)
        self._book: OpenBook | None = None
        self._is_row_typed = False
        self.name = ElidedLabel(role="heading")
        self.place = Label(role="big", wraps=True)
        self.waiting = Label(role="strong", wraps=True)
        self.turn = Note()
        self.turn.hide()
        words = self.tr("Print from row")
        self.row = LabelledField(words, Field(words))
        self.row.field.setMaxLength(_TYPED_MAX)
        self.note = Note()
        self.note.hide()
        self.print_button = Button(self.tr("Print"), "F10", "printer", "primary")
        self.save_button = Button(self.tr("Save as PDF"), "F8", "download")
        self.already_button = Button(self.tr("Printed already"), "F4", "check")
        self.new_book_button = Button(self.tr("New book"), "F6", "book-open")
        self.test_button = Button(self.tr("Test print"), "F9", "settings")
        self.leave_button = Button(self.tr("Back"), "Esc")
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Wait for another book."""
        self._book = None
        self.note.hide()
        self.turn.hide()
        self.name.setText("")
        self.place.setText("")
        self.waiting.setText("")
        self.row.field.clear()
        self.forget_row()

    def forget_row(self) -> None:
        """Print where the book says again, whatever was typed."""
        self._is_row_typed = False
        self.row.say("", wrong=False)

    def show_book(self, book: OpenBook) -> None:
        """Show where the next line goes; a row that somebody typed stays."""
        self._book = book
        page = book.page
        self.name.setText(f"{page.member_name} ({page.member_number})")
        self.place.setText(place_text(book))
        self.waiting.setText(waiting_text(page))
        if not self._is_row_typed:
            self.row.field.setText(number_text(book.first_row))
        if self._typed_row() == book.first_row:  # Otherwise something else was typed meanwhile.
            self.row.say(rows_text(book), wrong=False)
        turning = turn_words(page)
        if turning is None:
            self.turn.hide()
        else:
            self.turn.say(Tone.INFO, turning.title, turning.advice)
        old, new = self.tr("Old book"), self.tr("New book")
        self.new_book_button.set_words(old if book.asked.in_new_book else new)

    def say(self, tone: Tone, words: Words) -> None:
        """Say something above the buttons."""
        self.note.say(tone, words.title, words.advice)

    def has_row(self) -> bool:
        """Say whether the row can be printed on; what is wrong stands under it, in sight."""
        if self._typed_row() is None:
            self.reveal(self.row)
            return False
        return True

    def focus_part(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.print_button

    def _typed_row(self) -> int | None:
        """Read the row; None where it is none of the page, which then stands under it."""
        rows = self._book.shape.rows_a_page if self._book is not None else 0
        try:
            typed = read_quantity(self.row.field.text(), 0) // _THOUSANDTHS
        except Unreadable as unreadable:
            self.row.say(words_for_reason(unreadable.reason), wrong=True)
            return None
        if not 1 <= typed <= rows:
            words = self.tr("The rows of this page are 1 to {rows}.")
            self.row.say(words.format(rows=number_text(rows)), wrong=True)
            return None
        return typed

    def _lay_out(self) -> None:
        self.lay_out(
            (self.name, rule()),
            column(
                self.place,
                self.waiting,
                self.turn,
                self.row,
                None,
                row((self.new_book_button, 1), (self.test_button, 1)),
                row((self.save_button, 1), (self.already_button, 1)),
            ),
            (self.note, row(self.leave_button, (self.print_button, 1))),
        )
        QWidget.setTabOrder(self.row.field, self.print_button)

    def _connect(self) -> None:
        self.row.field.textEdited.connect(self._on_edited)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.already_button.clicked.connect(self.printed_already)
        self.new_book_button.clicked.connect(self.new_book_wanted)
        self.test_button.clicked.connect(self.calibration_wanted)
        self.leave_button.clicked.connect(self.left)

    @Slot()
    def _on_edited(self) -> None:
        self.note.hide()
        self._is_row_typed = True
        typed = self._typed_row()
        if typed is not None:
            self.row.say("", wrong=False)
            self.row_typed.emit(typed)
