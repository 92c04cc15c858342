"""Which column of a list means what: guessed, and changeable.

It knows no kind of list: the meanings, their order and their words are handed in.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from coop.lists.list_file import Table
from ui.reading import Unreadable, read_quantity
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.field import LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, grid, row, scrolled
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words
from values.quantity import ONE

_NAME_WIDTH = 190
_BOX_WIDTH = 250
_BOX_HEIGHT = 36
_FIRST_ROW_WIDTH = 300
_NOTHING = -1
_LETTERS = 26
_SAMPLES = 3
_SAMPLE_ROWS = 50
F = TypeVar("F", bound=StrEnum)


class GuessedShape(Protocol[F]):
    """What the columns of a table seem to mean."""

    @property
    def headings(self) -> tuple[str, ...]:
        """One for each column, empty where it has none."""

    @property
    def first_row(self) -> int:
        """The first row below the headings, counted from 0."""

    @property
    def columns(self) -> Mapping[F, int]:
        """Where each meaning is found."""


class ListWords(NamedTuple):
    """How one kind of list is spoken of."""

    first_row: str
    no_first_row: Words
    no_chief: Words
    """What is said while no column has the meaning that stands first."""


class ColumnsStep(QWidget, Generic[F]):
    """One line a meaning: its name, the column that has it, and what stands there."""

    def __init__(self, names: Mapping[F, str], words: ListWords) -> None:
        super().__init__()
        self._words, self._chief = words, next(iter(names))
        self._table: Table | None = None
        self._is_filling = False
        self.first_row = QuantityEdit(words.first_row, decimals=0)
        self.first_row_field = LabelledField(words.first_row, self.first_row)
        fix_size(self.first_row_field, width=_FIRST_ROW_WIDTH)
        self.boxes: dict[F, QComboBox] = {}
        self._samples: dict[F, ElidedLabel] = {}
        lines = grid(across=12, down=6)
        for place, (field, words_of_field) in enumerate(names.items()):
            self._add_line(field, words_of_field)
            name = Label(words_of_field, "strong" if field is self._chief else "")
            fix_size(name, width=_NAME_WIDTH)
            lines.addWidget(name, place, 0)
            lines.addWidget(self.boxes[field], place, 1)
            lines.addWidget(self._samples[field], place, 2)
        lines.setColumnStretch(2, 1)
        content = QWidget()
        content.setLayout(lines)
        card = Card(margins=(16, 12, 8, 12)).add((scrolled(content, ground="card"), 1))
        self.setLayout(column(row(self.first_row_field, None), (card, 1), gap=8))
        self.first_row.quantity_changed.connect(self._show_samples)

    def show_list(self, table: Table, shape: GuessedShape[F]) -> None:
        """Show the guess about a table."""
        self._table = table
        self._is_filling = True
        for field, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("not in the list"), _NOTHING)
            for number, heading in enumerate(shape.headings):
                box.addItem(_name_of(number, heading), number)
            box.setCurrentIndex(shape.columns.get(field, _NOTHING) + 1)
        self.first_row.setText(str(shape.first_row + 1))
        self._is_filling = False
        self._show_samples()

    def fit(self, room: Room) -> None:
        """Leave the samples out where there is no room."""
        for label in self._samples.values():
            label.setVisible(not room.is_tiny)

    def columns(self) -> dict[F, int]:
        """Return where each meaning is found."""
        chosen = {field: int(box.currentData()) for field, box in self.boxes.items()}
        return {field: number for field, number in chosen.items() if number != _NOTHING}

    def chosen_first_row(self) -> int | None:
        """Return the first row below the headings, counted from 0; None while it is none."""
        try:
            number = read_quantity(self.first_row.text(), 0) // ONE
        except Unreadable:
            return None
        is_there = self._table is not None and 0 < number <= len(self._table.rows)
        return number - 1 if is_there else None

    def choose(self, field: F, number: int | None) -> None:
        """Choose the column of a meaning; a column has one meaning at a time."""
        self.boxes[field].setCurrentIndex(0 if number is None else number + 1)

    def chief_box(self) -> QComboBox:
        """Return the box of the meaning that no list can be without."""
        return self.boxes[self._chief]

    def objection(self) -> Words | None:
        """Return why the list cannot be read so, and go to what is missing; None if it can."""
        if self._chief not in self.columns():
            self.chief_box().setFocus()
            return self._words.no_chief
        if self.chosen_first_row() is None:
            self.first_row.setFocus()
            return self._words.no_first_row
        return None

    def _add_line(self, field: F, words: str) -> None:
        box = QComboBox()
        box.setAccessibleName(words)
        fix_size(box, width=_BOX_WIDTH, height=_BOX_HEIGHT)
        box.currentIndexChanged.connect(self._on_chosen)
        self.boxes[field] = box
        self._samples[field] = ElidedLabel()

    @Slot()
    def _on_chosen(self) -> None:
        if self._is_filling:
            return
        changed = self.sender()
        assert isinstance(changed, QComboBox)
        self._is_filling = True
        for box in self.boxes.values():
            if box is not changed and box.currentData() == changed.currentData():
                box.setCurrentIndex(0)
        self._is_filling = False
        self._show_samples()

    @Slot()
    def _show_samples(self) -> None:
        if self._table is None or self._is_filling:
            return
        first_row = self.chosen_first_row()
        for field, box in self.boxes.items():
            number = box.currentData()
            is_shown = number is not None and number != _NOTHING and first_row is not None
            found = _samples(self._table, int(number), first_row or 0) if is_shown else []
            self._samples[field].setText("   ·   ".join(found))


def _name_of(column: int, heading: str) -> str:
    """Name a column as the spreadsheet does: `C · Harga jual`."""
    return " · ".join(filter(None, (column_letters(column), heading)))


def column_letters(column: int) -> str:
    """Count columns in letters: A, B ... Z, AA."""
    letters = ""
    number = column + 1
    while number:
        number, letter = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def _samples(table: Table, column: int, first_row: int) -> list[str]:
    """Return some different things that stand in a column."""
    rows = table.rows[first_row : first_row + _SAMPLE_ROWS]
    cells = (str(row[column]).strip() for row in rows if column < len(row))
    return list(dict.fromkeys(cell for cell in cells if cell))[:_SAMPLES]
