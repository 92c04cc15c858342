"""Which column of the file means what: guessed, and changeable."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from coop.goods.list_columns import ListField
from ui.goods.import_reading import ReadList, column_name, samples
from ui.goods.remark_words import field_name
from ui.reading import Unreadable, read_quantity
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.field import LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, grid, row, scrolled
from ui.widgets.quantity_edit import QuantityEdit
from values.quantity import ONE

_NAME_WIDTH = 190
_BOX_WIDTH = 250
_BOX_HEIGHT = 36
_FIRST_ROW_WIDTH = 300
_NOTHING = -1
_FIRST = (
    ListField.NAME,
    ListField.BARCODE,
    ListField.UNIT,
    ListField.SALE_PRICE,
    ListField.STOCK,
    ListField.CATEGORY,
)
_ORDER = (*_FIRST, *(field for field in ListField if field not in _FIRST))
"""What every list has comes first."""


class ColumnsStep(QWidget):
    """One line a meaning: its name, the column that has it, and what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._read: ReadList | None = None
        self._is_filling = False
        self.first_row = QuantityEdit(self.tr("First row with an item"), decimals=0)
        self.first_row_field = LabelledField(self.tr("First row with an item"), self.first_row)
        fix_size(self.first_row_field, width=_FIRST_ROW_WIDTH)
        self.boxes: dict[ListField, QComboBox] = {}
        self._samples: dict[ListField, ElidedLabel] = {}
        lines = grid(across=12, down=6)
        for place, field in enumerate(_ORDER):
            self._add_line(field)
            name = Label(field_name(field), "strong" if field is ListField.NAME else "")
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

    def show_list(self, read: ReadList) -> None:
        """Show the guess about a file."""
        self._read = read
        self._is_filling = True
        width = len(read.shape.headings)
        for field, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("not in the list"), _NOTHING)
            for number in range(width):
                box.addItem(column_name(read, number), number)
            box.setCurrentIndex(read.shape.columns.get(field, _NOTHING) + 1)
        self.first_row.setText(str(read.shape.first_row + 1))
        self._is_filling = False
        self._show_samples()

    def fit(self, room: Room) -> None:
        """Leave the samples out where there is no room."""
        for label in self._samples.values():
            label.setVisible(not room.is_tiny)

    def columns(self) -> dict[ListField, int]:
        """Return where each meaning is found."""
        chosen = {field: int(box.currentData()) for field, box in self.boxes.items()}
        return {field: number for field, number in chosen.items() if number != _NOTHING}

    def row_of_first_item(self) -> int | None:
        """Return the first row with an item, counted from 0; None while it is none."""
        try:
            number = read_quantity(self.first_row.text(), 0) // ONE
        except Unreadable:
            return None
        is_there = self._read is not None and 0 < number <= len(self._read.table.rows)
        return number - 1 if is_there else None

    def choose(self, field: ListField, number: int | None) -> None:
        """Choose the column of a meaning; a column has one meaning at a time."""
        self.boxes[field].setCurrentIndex(0 if number is None else number + 1)

    def _add_line(self, field: ListField) -> None:
        box = QComboBox()
        box.setAccessibleName(field_name(field))
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
        if self._read is None or self._is_filling:
            return
        first_row = self.row_of_first_item()
        for field, box in self.boxes.items():
            number = box.currentData()
            is_shown = number is not None and number != _NOTHING and first_row is not None
            found = samples(self._read, int(number), first_row or 0) if is_shown else []
            self._samples[field].setText("   ·   ".join(found))
