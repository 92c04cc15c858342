"""What an item is called, in which unit it is counted, and what lies there at the beginning."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from coop.goods.item_rules import CATEGORY_LETTERS_MAX, NAME_LETTERS_MAX
from ui.goods.typed_item import TypedItem, unit_of, weighs
from ui.theme.letters import at_least
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Label
from ui.widgets.layouts import column
from ui.widgets.quantity_edit import QuantityEdit
from ui.widgets.unit_box import unit_box

_FIELD_HEIGHT = 40
_DECIMALS = 3


class ItemFields(QWidget):
    """The left half of the form; `changed` tells after each key."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_filling = False
        self.name = Field(self.tr("Name"))
        self.name.setMaxLength(NAME_LETTERS_MAX)
        self.name_field = LabelledField(self.tr("Name"), self.name)
        self.category = QComboBox()
        self.unit = unit_box(self.tr("Unit"))
        self.is_weighed = QCheckBox(self.tr("Weighed: sold in parts, like 0,25 kg"))
        self.opening = QuantityEdit(self.tr("Opening stock"))
        self.opening_field = LabelledField(self.tr("Opening stock"), self.opening)
        self._lay_out()
        self._connect()

    def show_item(self, item: TypedItem) -> None:
        """Show an item as it was typed."""
        self._is_filling = True
        self.name.setText(item.name)
        self.name.setCursorPosition(0)
        self.category.setEditText(item.category)
        self.unit.setEditText(item.packs[0].unit)
        self.is_weighed.setChecked(item.is_weighed)
        self.opening.setText(item.opening)
        self.opening_field.setVisible(item.is_new)
        self._is_filling = False
        self._measure_opening()

    def typed_into(self, item: TypedItem) -> TypedItem:
        """Return the item with what stands in the fields."""
        base = replace(item.packs[0], unit=self.unit.currentText())
        return replace(
            item.with_pack(0, base),
            name=self.name.text(),
            category=self.category.currentText(),
            is_weighed=self.is_weighed.isChecked(),
            opening=self.opening.text(),
        )

    def offer_categories(self, names: Sequence[str]) -> None:
        """Offer the categories in use; what was typed stays."""
        typed = self.category.currentText()
        self._is_filling = True
        self.category.clear()
        self.category.addItems(names)
        self.category.setEditText(typed)
        self._is_filling = False

    def _lay_out(self) -> None:
        self.category.setEditable(True)
        self.category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.category.setAccessibleName(self.tr("Category"))
        line = self.category.lineEdit()
        assert line is not None
        line.setMaxLength(CATEGORY_LETTERS_MAX)
        for box in (self.category, self.unit):
            at_least(box, height=_FIELD_HEIGHT)
        category, unit = self.tr("Category"), self.tr("Unit in which it is counted")
        self.setLayout(
            column(
                self.name_field,
                column(Label(category, "muted"), self.category, gap=4),
                column(Label(unit, "muted"), self.unit, self.is_weighed, gap=4),
                self.opening_field,
                None,
                gap=8,
            )
        )

    def _connect(self) -> None:
        self.name.textChanged.connect(self._on_typed)
        self.category.editTextChanged.connect(self._on_typed)
        self.unit.editTextChanged.connect(self._on_unit)
        self.is_weighed.toggled.connect(self._on_weighed)
        self.opening.textChanged.connect(self._on_typed)

    @Slot()
    def _on_typed(self) -> None:
        if not self._is_filling:
            self.name.set_wrong(wrong=False)
            self.changed.emit()

    @Slot(str)
    def _on_unit(self, typed: str) -> None:
        if self._is_filling:
            return
        if self.opening_field.isVisible():  # A known item stays as it was chosen.
            self.is_weighed.setChecked(weighs(typed))
        self._measure_opening()
        self.changed.emit()

    @Slot()
    def _on_weighed(self) -> None:
        self._measure_opening()
        self._on_typed()

    def _measure_opening(self) -> None:
        unit = unit_of(self.unit.currentText())
        self.opening.set_unit(unit, _DECIMALS if self.is_weighed.isChecked() else 0)
        words = self.tr("Opening stock: how many {unit} lie there now")
        self.opening_field.name.setText(words.format(unit=unit))
        self.opening.textChanged.emit(self.opening.text())  # Read anew, in the other unit.
