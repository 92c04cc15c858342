"""Noting a price ceiling (HET), or that there is none any more."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.prices.refusals import CeilingFault, CeilingNotPossible
from coop.prices.set_ceilings import SOURCE_LETTERS_MAX, NewCeiling, set_ceilings
from ui.formatting import date_text
from ui.operations import Operations
from ui.prices.price_form import GoodsPart, PricesForm
from ui.reading import Unreadable
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading
from ui.widgets.layouts import column, row
from ui.widgets.money_edit import MoneyEdit
from ui.wording import words_for_reason


class CeilingForm(PricesForm):
    """Goods, the most that one base unit may cost, since when, and who says so."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__(operations, today, "")
        self.save_button.set_words(self.tr("Note the ceiling"))
        self.goods = GoodsPart(operations, today)
        self.price = LabelledField(
            self.tr("Highest price"),
            MoneyEdit(self.tr("Highest price")),
            self.tr("empty: there is no ceiling any more"),
        )
        since = self.tr("Holds from")
        self.day = LabelledField(since, DayEdit(since, today))
        source = self.tr("Decree")
        self.source = LabelledField(source, Field(source))
        self.source.field.setMaxLength(SOURCE_LETTERS_MAX)
        self.goods.taken.connect(self._on_goods)
        self.lay_out(
            (Heading(self.tr("Price ceiling (HET)")),),
            column(self.goods, self.price, self.day, self.source, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    @override
    def begin(self) -> None:
        self.begin_anew()
        self.goods.begin()
        for part in (self.price, self.source):
            part.field.clear()
        self.day.field.setText(date_text(self._today()))

    @override
    def focus_part(self) -> QWidget:
        return self.goods.finder if self.goods.pack is None else self.price.field

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.goods, self.price, self.day, self.source)

    @override
    def part_of(self, refusal: Refusal) -> QWidget:
        is_about_item = not isinstance(refusal, CeilingNotPossible) or (
            refusal.fault is CeilingFault.ITEM
        )
        return super().part_of(refusal) if is_about_item else self.source

    @override
    @Slot()
    def save(self) -> None:
        if not self.save_button.isEnabled():
            return
        pack, price = self.goods.pack, self.price.field
        assert isinstance(price, MoneyEdit)
        if pack is None:
            title = self.tr("No goods are chosen yet.")
            self.need(self.goods.finder, title, self.tr("Find them by name or code, press Enter."))
            return
        if price.text().strip() and price.rupiah() is None:
            self.reveal(self.price)
            return
        day = self._typed_since()
        if day is None:
            return
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            set_ceilings,
            ceilings=[NewCeiling(pack.item_id, price.rupiah())],
            effective_from=day,
            source=self.source.field.text(),
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

    def _typed_since(self) -> date | None:
        field = self.day.field
        assert isinstance(field, DayEdit)
        try:
            return field.read(field.text())
        except Unreadable as unreadable:
            self.day.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(self.day)
            return None

    @Slot()
    def _on_goods(self) -> None:
        pack = self.goods.pack
        assert pack is not None
        words = self.tr("Highest price of one {unit}").format(unit=pack.base_unit)
        self.price.name.setText(words)
        self.note.hide()
        self.reveal(self.price)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        pack = self.goods.pack
        assert pack is not None
        self.done.emit(self.tr("The ceiling of {name} is noted.").format(name=pack.name))
