"""Which column of a list of payments means what, and which savings one amount is for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.savings.list_rows import PaymentColumn, PaymentListShape
from ui.payment_lists.list_reading import ReadTable
from ui.payment_lists.list_words import (
    account_words,
    column_names,
    list_words,
    no_amounts_words,
)
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.columns_step import ColumnsStep
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.wording import Words
from values.savings import SavingsKind

_C = PaymentColumn
_WHO = frozenset({_C.NUMBER, _C.NAME})
_HOW_MUCH = frozenset({_C.PRINCIPAL, _C.MANDATORY, _C.VOLUNTARY, _C.AMOUNT})


class ColumnsView(QWidget):
    """The guess is shown; whoever changes it has the rows judged anew."""

    left = Signal()
    went_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read: ReadTable | None = None
        self.step: ColumnsStep[PaymentColumn] = ColumnsStep(column_names(), list_words())
        kinds = (SavingsKind.MANDATORY, SavingsKind.VOLUNTARY, SavingsKind.PRINCIPAL)
        words = self.tr("One amount is for")
        self.single: Choice[SavingsKind] = Choice(
            words, [(savings, account_words(savings)) for savings in kinds]
        )
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.on_button = Button(self.tr("Read it so"), "F10", "chevron-right", "primary")
        foot = row(self.back_button, None, self.on_button)
        kinds_line = row(Label(words, "muted"), self.single, None, gap=12)
        self.setLayout(column((self.step, 1), kinds_line, self.note, foot, gap=10))
        self.back_button.clicked.connect(self.left)
        self.on_button.clicked.connect(self.go_on)

    def show_table(self, read: ReadTable) -> None:
        """Show the guess about a file."""
        self._read = read
        self.note.hide()
        self.step.show_list(read.table, read.shape)

    def read(self) -> ReadTable:
        """Return the file, to be read as its columns are chosen now."""
        assert self._read is not None
        first_row = self.step.chosen_first_row()
        shape = self._read.shape
        if first_row is not None:
            columns = self.step.columns()
            shape = PaymentListShape(shape.headings, first_row, columns)
        return self._read._replace(shape=shape)

    def objection(self) -> Words | None:
        """Return why the list cannot be read so; None if it can."""
        columns = self.step.columns().keys()
        if not columns & _WHO:
            self.step.chief_box().setFocus()
            return list_words().no_chief
        if not columns & _HOW_MUCH:
            self.step.boxes[_C.MANDATORY].setFocus()
            return no_amounts_words()
        if self.step.chosen_first_row() is None:
            self.step.first_row.setFocus()
            return list_words().no_first_row
        return None

    def objects(self) -> bool:
        """Say what is in the way, if anything is."""
        self.note.hide()
        words = self.objection()
        if words is not None:
            self.note.say(Tone.BAD, words.title, words.advice)
        return words is not None

    def keys(self) -> Sequence[Key]:
        """Return the keys of the columns."""
        on = Key("F10", self.on_button.accessibleName(), self.go_on, ("Ctrl+Enter",))
        return (on, Key("Esc", self.tr("Back"), self.left.emit))

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.step.chief_box()

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.step.fit(room)

    @Slot()
    def go_on(self) -> None:
        """Read the list so, if it can be."""
        if not self.objects():
            self.went_on.emit()
