"""A new item on the spot (barang baru): what a nota line needs of it, and no more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from coop.errors import Refusal
from coop.facts.goods import Pack
from coop.goods.barcode import CODE_LENGTH_MAX, CodeNotPossible
from coop.goods.item_codes import CodeTaken
from coop.goods.item_list import categories
from coop.goods.item_rules import (
    BASE,
    CATEGORY_LETTERS_MAX,
    NAME_LETTERS_MAX,
    ItemDraft,
    PriceNotPossible,
    RatioNotPossible,
)
from coop.goods.price_list import PackOnSale
from coop.goods.record_item import record_item
from coop.goods.units import BASE_UNIT, is_measured, read_unit
from coop.shop_settings import ShopSettings
from ui.buying.buying_reading import pack_on_sale
from ui.buying.surroundings import Surroundings
from ui.theme.letters import at_least
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from ui.widgets.unit_box import unit_box
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import NOTHING, ONE

_FIELD_HEIGHT = 40
_OTHER_PACK = 2


class NewItemForm(ActForm):
    """Stands beside the nota, which stays as it is; saved, the goods are on its next line."""

    found_pack = Signal(object)
    """The `PackOnSale` that the new item came in."""
    left = Signal()

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.save_button.set_words(self.tr("Save, and onto the nota"))
        self._operations, self._today = given.operations, given.today
        self._rules_of, self._rules = given.scale_rules, given.scale_rules(given.settings)
        self._item_id, self._bought_in = ItemId(new_uuid()), BASE
        self._begun_with = ""
        name, code = self.tr("Name"), self.tr("Barcode")
        self.name = LabelledField(name, Field(name))
        self.name.field.setMaxLength(NAME_LETTERS_MAX)
        self.category = _text_box(self.tr("Category"))
        self.unit = unit_box(self.tr("Sold by"))
        self.pack_unit = unit_box(self.tr("Bought by"))
        ratio, price = self.tr("How many are in it"), self.tr("Selling price")
        pack_price = self.tr("Price of the whole pack")
        self.ratio, self.price = QuantityEdit(ratio), MoneyEdit(price)
        self.pack_price = MoneyEdit(pack_price)
        self.code = Field(code, placeholder=self.tr("scan, or type the figures"))
        self.code.setMaxLength(CODE_LENGTH_MAX)
        self.code_of: Choice[int] = Choice(
            self.tr("The barcode stands on"),
            [(BASE, self.tr("the single piece")), (_OTHER_PACK, self.tr("the whole pack"))],
        )
        self._parts = {of: LabelledField(of.accessibleName(), of) for of in self._typed_fields()}
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self._categories = given.operations.latest(self).then(self._offer_categories)

    def use_settings(self, settings: ShopSettings) -> None:
        """Read labels of the scale as the shop has chosen anew."""
        self._rules = self._rules_of(settings)

    def begin(self, typed: str, *, is_code: bool) -> None:
        """Begin with a code or a name; one that was left unfinished goes on."""
        is_unfinished = bool(self.name.field.text().strip())
        if not is_unfinished or (typed and typed != self._begun_with):
            self._begun_with = typed
            self._begin_anew()
            self.code.setText(typed if is_code else "")
            self.name.field.setText("" if is_code else typed[:NAME_LETTERS_MAX])
        self._categories.ask(categories)

    def begin_typing(self) -> None:
        """Put the cursor into the name."""
        self.reveal(self.name)

    def take_code(self, code: str) -> None:
        """Take a code that was scanned while the form is open."""
        self.code.setText(code[:CODE_LENGTH_MAX])

    def keys(self) -> Sequence[Key]:
        """Return the keys of the form."""
        return (
            Key("Enter", self.tr("Next field")),
            Key("F10", self.tr("Save"), self.save),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    @Slot()
    def save(self) -> None:
        """Put it on the list; a second press while the first is under way does nothing."""
        if not self.save_button.isEnabled():
            return
        for field in (self.ratio, self.price, self.pack_price):
            if field.text().strip() and self._read(field) is None:
                self.reveal(self._parts[field])  # Which says itself why it cannot be read.
                return
        packs = self._packs()
        self._bought_in = packs[-1].number
        unit = read_unit(self.unit.currentText()).name
        item = ItemDraft(
            item_id=self._item_id,
            name=self.name.field.text(),
            base_unit=unit,
            category=self.category.currentText(),
            is_weighed=is_measured(unit),
            packs=packs,
        )
        self.save_button.setEnabled(False)
        self._operations.write(
            self.fact_id, record_item, item=item, prices=self._prices(), scale_codes=self._rules
        ).then(self._on_done).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    def _typed_fields(self) -> tuple[QuantityEdit | MoneyEdit | Field, ...]:
        return (self.ratio, self.price, self.pack_price, self.code)

    def _lay_out(self) -> None:
        self.lay_out(
            (Heading(self.tr("New item")), rule()),
            column(
                self.name,
                row((_named(self.category), 1), (self._parts[self.price], 1), gap=12),
                row((_named(self.unit), 1), (_named(self.pack_unit), 1), gap=12),
                row((self._parts[self.ratio], 1), (self._parts[self.pack_price], 1), gap=12),
                self._parts[self.code],
                column(Label(self.tr("The barcode stands on"), "muted"), self.code_of, gap=4),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def _begin_anew(self) -> None:
        self.begin_anew()
        self._item_id = ItemId(new_uuid())
        for field in self._typed_fields():
            field.clear()
        self.category.setEditText("")
        self.unit.setEditText(BASE_UNIT)
        self.pack_unit.setEditText("")
        self.code_of.set_value(BASE)

    def _packs(self) -> tuple[Pack, ...]:
        code = self.code.text().strip()
        codes = (code,) if code else ()
        is_pack = bool(self.pack_unit.currentText().strip() or self.ratio.text().strip())
        is_on_pack = is_pack and self.code_of.value() == _OTHER_PACK
        unit = read_unit(self.unit.currentText()).name
        base = Pack(number=BASE, unit=unit, ratio=ONE, barcodes=() if is_on_pack else codes)
        if not is_pack:
            return (base,)
        return (
            base,
            Pack(
                number=_OTHER_PACK,
                unit=read_unit(self.pack_unit.currentText()).name,
                ratio=self.ratio.quantity() or NOTHING,  # Which the rules refuse, in words.
                barcodes=codes if is_on_pack else (),
                is_sold=bool(self.pack_price.rupiah()),
            ),
        )

    def _prices(self) -> dict[int, Rupiah]:
        typed = {BASE: self.price.rupiah()}
        if self._bought_in == _OTHER_PACK:
            typed[_OTHER_PACK] = self.pack_price.rupiah()
        return {number: price for number, price in typed.items() if price is not None}

    def _read(self, field: QuantityEdit | MoneyEdit) -> int | None:
        return field.quantity() if isinstance(field, QuantityEdit) else field.rupiah()

    @Slot(object)
    def _offer_categories(self, names: list[str]) -> None:
        typed = self.category.currentText()
        self.category.clear()
        self.category.addItems(names)
        self.category.setEditText(typed)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        """Say it, and go to what it is about."""
        self.explain(refusal)
        about = {
            RatioNotPossible: self.ratio,
            CodeTaken: self.code,
            CodeNotPossible: self.code,
            PriceNotPossible: self.price,
        }
        field = about.get(type(refusal))
        self.reveal(self._parts[field] if field is not None else self.name)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        self._operations.ask(pack_on_sale, self._item_id, self._bought_in, self._today()).then(
            self._on_pack
        )

    @Slot(object)
    def _on_pack(self, pack: PackOnSale) -> None:
        self.fact_id = FactId(new_uuid())
        self.name.field.clear()  # Nothing is left unfinished.
        self.found_pack.emit(pack)


def _text_box(name: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    line = box.lineEdit()
    assert line is not None
    line.setMaxLength(CATEGORY_LETTERS_MAX)
    return box


def _named(box: QComboBox) -> QWidget:
    """Put its name over a box, as high as a field with the line below it."""
    at_least(box, height=_FIELD_HEIGHT)
    part = QWidget()
    part.setLayout(column(Label(box.accessibleName(), "muted"), box, None, gap=4))
    return part
