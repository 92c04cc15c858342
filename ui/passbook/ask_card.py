"""Asking whether a page came out well: only then its lines are noted as printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.formatting import number_text
from ui.passbook.passbook_reading import OpenBook
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, rule
from ui.widgets.note import Note


class AskCard(FormCard):
    """One question with two answers; a jam loses no line."""

    agreed = Signal()
    denied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.how = Label(role="muted", wraps=True)
        self.question = Label(role="strong", wraps=True)
        self.note = Note()
        self.note.hide()
        self.yes_button = Button(self.tr("Yes, note them"), "F10", "check", "primary")
        self.no_button = Button(self.tr("No, it went wrong"), "Esc", "x")
        self.lay_out(
            (Heading(self.tr("Did the page come out well?")), rule()),
            column(self.how, self.question, None, gap=12),
            (self.note, self.yes_button, self.no_button),
        )
        self.yes_button.clicked.connect(self.agreed)
        self.no_button.clicked.connect(self.denied)

    def begin(self, book: OpenBook, how: str) -> None:
        """Ask about a page that went out just now."""
        self.note.hide()
        self.how.setText(how)
        self.set_busy(is_busy=False)
        words = self.tr(
            "Look at page {page}, from row {row} on: does each line stand on its row, and can"
            " all of them be read? Lines: {count}."
        )
        count = len(book.page.lines) + book.again_count
        self.question.setText(
            words.format(
                page=number_text(book.page.page),
                row=number_text(book.first_row),
                count=number_text(count),
            )
        )

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no second answer while the first is on its way."""
        self.yes_button.setEnabled(not is_busy)
        self.no_button.setEnabled(not is_busy)

    def focus_part(self) -> QWidget:
        """Return the answer that Enter gives: the one that loses nothing."""
        return self.no_button
