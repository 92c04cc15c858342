"""The packs of an item in the form: a table of them, and the fields of the chosen one."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from coop.goods.barcode import CODE_LENGTH_MAX
from coop.goods.item_rules import CODES_MAX, PACKS_MAX
from ui.goods.typed_item import TypedField, TypedItem, TypedPack, split_codes, unit_of
from ui.theme.colours import Colour
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import RowsTable
from ui.widgets.unit_box import unit_box

_ROW_HEIGHT = 44
_FIELD_HEIGHT = 40
_BUTTON_HEIGHT = 34


class PackEditor(QWidget):
    """Edits the packs of one typed item; `changed` tells after each key."""

    changed = Signal()
    codes_typed = Signal(str)
    """The last code of the chosen pack, for a look at who has it already."""

    def __init__(self) -> None:
        super().__init__()
        self._item: TypedItem | None = None
        self._is_filling = False
        self.rows = packs_model(self)
        self.table = RowsTable(self.rows, self.tr("Packs"), row_height=_ROW_HEIGHT)
        self.unit = unit_box(self.tr("Unit"))
        self.ratio = QuantityEdit(self.tr("Contents"))
        self.codes = Field(self.tr("Barcode"), placeholder=self.tr("scan, or type the figures"))
        self.codes.setMaxLength(CODES_MAX * (CODE_LENGTH_MAX + 3))
        self.price = MoneyEdit(self.tr("Sale price"))
        self.cost = MoneyEdit(self.tr("Purchase price"))
        self.is_sold = QCheckBox(self.tr("Sold in this pack"))
        self.add_button = Button(self.tr("Another pack"), "Ctrl+T", "plus", height=_BUTTON_HEIGHT)
        self.remove_button = Button(self.tr("Take it out"), "", "trash-2", height=_BUTTON_HEIGHT)
        self.fields = {
            TypedField.RATIO: LabelledField(self.tr("Contents"), self.ratio),
            TypedField.PRICE: LabelledField(self.tr("Sale price"), self.price),
            TypedField.COST: LabelledField(self.tr("Purchase price"), self.cost),
        }
        self.codes_field = LabelledField(self.tr("Barcode"), self.codes)
        self._lay_out()
        self._connect()

    def show_item(self, item: TypedItem) -> None:
        """Show the packs of an item, the base unit chosen."""
        self._item = item
        self._show_rows()
        self.table.choose(0)
        self._fill()

    def item(self) -> TypedItem:
        """Return the item with its packs as typed so far."""
        assert self._item is not None
        return self._item

    def set_item(self, item: TypedItem) -> None:
        """Take what was typed of the item elsewhere; the chosen pack stays chosen."""
        self._item = item
        self._show_rows()

    def choose(self, place: int) -> None:
        """Choose a pack."""
        self.table.choose(place)
        self._fill()

    def point_at(self, place: int, field: TypedField, words: str) -> LabelledField:
        """Choose a pack and say what is wrong under one of its fields."""
        self.choose(place)
        wrong = {
            TypedField.RATIO: self.ratio,
            TypedField.PRICE: self.price,
            TypedField.COST: self.cost,
        }
        wrong[field].say(words, is_wrong=True)
        return self.fields[field]

    def add_code(self, code: str) -> None:
        """Add a scanned code to the chosen pack."""
        pack = self._pack().with_code(code)
        self.codes.setText(pack.codes)
        self.codes.setFocus()
        self.codes_typed.emit(code)

    @Slot()
    def add_pack(self) -> None:
        """Begin another pack."""
        item = self.item()
        if len(item.packs) < PACKS_MAX:
            self._item = item.with_new_pack()
            self._show_rows()
            self.choose(len(self.rows.rows) - 1)
            self.unit.setFocus()
            self.changed.emit()

    @Slot()
    def remove_pack(self) -> None:
        """Take the chosen pack out; what was sold in it keeps its name."""
        place = self._place()
        self._item = self.item().without_pack(place)
        self._show_rows()
        self.choose(max(0, place - 1))
        self.changed.emit()

    def _lay_out(self) -> None:
        at_least(self.unit, height=_FIELD_HEIGHT)
        self.unit_part = QWidget()
        self.unit_part.setLayout(column(Label(self.tr("Unit"), "muted"), self.unit, None, gap=4))
        fields = self.fields
        self.setLayout(
            column(
                self.table,
                row(self.add_button, self.remove_button, None),
                row((self.unit_part, 1), (fields[TypedField.RATIO], 1)),
                self.codes_field,
                row((fields[TypedField.PRICE], 1), (fields[TypedField.COST], 1)),
                self.is_sold,
                None,
                gap=6,
            )
        )

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_pack)
        self.unit.editTextChanged.connect(self._on_typed)
        for field in (self.ratio, self.codes, self.price, self.cost):
            field.textChanged.connect(self._on_typed)
        self.codes.textEdited.connect(self._on_codes)
        self.is_sold.toggled.connect(self._on_typed)
        self.add_button.clicked.connect(self.add_pack)
        self.remove_button.clicked.connect(self.remove_pack)

    def _place(self) -> int:
        return max(0, self.table.currentIndex().row())

    def _pack(self) -> TypedPack:
        return self.item().packs[self._place()]

    def _show_rows(self) -> None:
        base_unit = unit_of(self.item().packs[0].unit)
        self.rows.show([PackRow(pack, base_unit) for pack in self.item().packs])
        self.table.fit_to_rows(len(self.rows.rows))

    @Slot()
    def _on_pack(self) -> None:
        if not self._is_filling:
            self._fill()

    def _fill(self) -> None:
        """Show the chosen pack in the fields."""
        pack = self._pack()
        self._is_filling = True
        self.unit.setEditText(pack.unit)
        self.ratio.setText(pack.ratio)
        self.codes.setText(pack.codes)
        self.price.setText(pack.price)
        self.cost.setText(pack.cost)
        self.is_sold.setChecked(pack.is_sold)
        self._is_filling = False
        self.codes_typed.emit("")  # What was said of the other pack's codes is over.
        self.unit_part.setVisible(not pack.is_base)
        self.fields[TypedField.RATIO].setVisible(not pack.is_base)
        self.ratio.setEnabled(not pack.is_kept)
        self.remove_button.setEnabled(not pack.is_base)
        self._name_ratio()

    def _name_ratio(self) -> None:
        words = self.tr("How many {unit} are in it")
        name = words.format(unit=unit_of(self.item().packs[0].unit))
        self.fields[TypedField.RATIO].name.setText(name)

    @Slot()
    def _on_typed(self) -> None:
        if self._is_filling or self._item is None:
            return
        typed = replace(
            self._pack(),
            unit=self.unit.currentText() if not self._pack().is_base else self._pack().unit,
            ratio=self.ratio.text(),
            codes=self.codes.text(),
            price=self.price.text(),
            cost=self.cost.text(),
            is_sold=self.is_sold.isChecked(),
        )
        self._is_filling = True
        self._item = self.item().with_pack(self._place(), typed)
        self._show_rows()
        self._is_filling = False
        self.changed.emit()

    @Slot(str)
    def _on_codes(self, typed: str) -> None:
        codes = split_codes(typed)
        self.codes_typed.emit(codes[-1] if codes else "")


class PackRow(NamedTuple):
    """A pack and the base unit of its item."""

    pack: TypedPack
    base_unit: str


def packs_model(owner: QObject) -> RowsModel[PackRow]:
    """Make an empty table of typed packs."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Goods", "Pack"), _pack_words),
        Column(
            translate("Goods", "Price"),
            lambda each: Cell(each.pack.price, is_bold=True),
            110,
            Align.RIGHT,
        ),
    )


def _pack_words(each: PackRow) -> Cell:
    translate = QCoreApplication.translate
    pack, base_unit = each
    unit = (base_unit if pack.is_base else unit_of(pack.unit)) or translate("Goods", "new pack")
    contents = ""
    if not pack.is_base and pack.ratio:
        contents = translate("Goods", "{contents} each").format(
            contents=f"{pack.ratio} {base_unit}"
        )
    codes = ", ".join(split_codes(pack.codes)) or translate("Goods", "no barcode")
    return Cell(unit, codes, tag=contents, ink=Colour.TEXT if pack.is_sold else Colour.MUTED)
