"""Changing the prices of a category, or of what one supplier brings: seen first, then set."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coop.buying.suppliers import ListedSupplier, supplier_list
from coop.goods.item_list import categories
from coop.prices.change_many_prices import change_many_prices
from coop.prices.preview_price_change import PreviewLine, WantedChange, preview_price_change
from coop.shop_settings import ShopSettings
from ui.formatting import date_text, number_text
from ui.operations import Operations
from ui.prices.price_form import PricesForm
from ui.reading import Unreadable, read_quantity, read_rupiah
from ui.theme.letters import at_least
from ui.widgets.choice import Choice
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row
from ui.wording import words_for_reason
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints

_FIELD_HEIGHT = 40
_VALUE_LETTERS_MAX = 15
_PERCENT_DECIMALS = 2
_THOUSANDTHS_A_POINT = 10


class Choices(NamedTuple):
    """By what goods can be chosen."""

    categories: list[str]
    suppliers: list[ListedSupplier]


def choices(session: Any) -> Choices:
    """Read them."""
    return Choices(categories(session), supplier_list(session))


class ManyForm(PricesForm):
    """F8 shows what would change; only what was shown is set."""

    previewed = Signal(object)
    """The lines of the preview; none where it is not up to date."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__(operations, today, "")
        self.save_button.set_words(self.tr("Set the new prices"))
        self.settings = settings
        self.lines: tuple[PreviewLine, ...] = ()
        self._wanted = WantedChange()
        self._day = date.min
        self.of = QComboBox()
        self.way: Choice[bool] = Choice(
            self.tr("By"), [(True, self.tr("Percent")), (False, self.tr("Rupiah"))]
        )
        self.sign: Choice[int] = Choice(
            self.tr("Direction"), [(1, self.tr("Up")), (-1, self.tr("Down"))]
        )
        size = Field(self.tr("By how much"))
        size.leave(("Ctrl+Z",))
        size.leave(("Ctrl+Del",), only_when_empty=False)
        self.value = LabelledField("", size)
        self.value.field.setMaxLength(_VALUE_LETTERS_MAX)
        since = self.tr("Holds from")
        self.day = LabelledField(since, DayToComeEdit(since, today))
        self.told = Label(role="small", wraps=True)
        self._choices = operations.latest(self).then(self._show_choices)
        self._preview = operations.latest(self)
        self._preview.then(self._on_preview).if_refused(self.refuse)
        self._lay_out()

    @override
    def begin(self) -> None:
        self.begin_anew()
        self.value.field.clear()
        self.day.field.setText(date_text(self._today()))
        self._choices.ask(choices)
        self._on_changed()

    @override
    def focus_part(self) -> QWidget:
        return self.value.field

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.of, self.way, self.sign, self.value, self.day)

    @Slot()
    def preview(self) -> None:
        """Read what would change."""
        wanted, day = self._typed_change(), None
        if wanted is not None:
            day = self.typed_day(self.day)
        if wanted is None or day is None:
            return
        self.note.hide()
        self._wanted, self._day = wanted, day
        self._preview.ask(preview_price_change, wanted, day)

    @override
    @Slot()
    def save(self) -> None:
        if not self.save_button.isEnabled():
            return
        if not self.lines:
            self.preview()  # Nobody sets what nobody has seen.
            return
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            change_many_prices,
            wanted=self._wanted,
            lines=self.lines,
            effective_from=self._day,
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

    @Slot()
    def leave_out(self, line: PreviewLine) -> None:
        """Keep the price of one line as it is."""
        self._take(tuple(one for one in self.lines if one != line))

    def _typed_change(self) -> WantedChange | None:
        typed, is_percent = self.value.field.text(), self.way.value()
        try:
            size = (
                read_quantity(typed, _PERCENT_DECIMALS) // _THOUSANDTHS_A_POINT
                if is_percent
                else read_rupiah(typed)
            )
        except Unreadable as unreadable:
            self.value.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(self.value)
            return None
        self.value.say("", wrong=False)
        changed = size * self.sign.value()
        chosen = self.of.currentData()
        is_supplier = isinstance(chosen, ListedSupplier)
        return WantedChange(
            category="" if is_supplier else chosen or "",
            supplier_id=chosen.supplier_id if is_supplier else None,
            rate=BasisPoints(changed if is_percent else 0),
            amount=ZERO if is_percent else Rupiah(changed),
            step=self.settings.price_step,
            rounding=self.settings.price_rounding,
        )

    def _lay_out(self) -> None:
        self.of.setAccessibleName(self.tr("Which goods"))
        at_least(self.of, height=_FIELD_HEIGHT)
        self.lay_out(
            (Heading(self.tr("Change many prices")),),
            column(
                Label(self.tr("Which goods"), "muted"),
                self.of,
                row((self.sign, 1), (self.way, 1), gap=10),
                self.value,
                self.day,
                self.told,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.of.currentIndexChanged.connect(self._on_changed)
        for choice in (self.way, self.sign):
            choice.changed.connect(self._on_changed)
        for part in (self.value, self.day):
            part.field.textEdited.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        self._preview.forget()
        is_percent = self.way.value()
        words = self.tr("Percent") if is_percent else self.tr("Rupiah for each base unit")
        self.value.name.setText(words)
        self._take(())

    @Slot(object)
    def _on_preview(self, lines: list[PreviewLine]) -> None:
        self._take(tuple(lines))
        if not lines:
            title = self.tr("No price would change.")
            self.need(self.value, title, self.tr("Choose other goods, or fill in more."))

    def _take(self, lines: tuple[PreviewLine, ...]) -> None:
        self.lines = lines
        told = self.tr("F8 shows old and new prices before anything is set.")
        if lines:
            words = self.tr("{count} prices change. Ctrl+Del leaves the chosen one out.")
            told = words.format(count=number_text(len(lines)))
        self.told.setText(told)
        self.previewed.emit(lines)

    @Slot(object)
    def _show_choices(self, found: Choices) -> None:
        kept = self.of.currentText()
        self.of.blockSignals(True)  # Nothing was chosen anew.  # noqa: FBT003  Qt's own.
        self.of.clear()
        for name in found.categories:
            self.of.addItem(name, name)
        self.of.addItem(self.tr("Goods without category"), "")
        for supplier in found.suppliers:
            words = self.tr("from {supplier}").format(supplier=supplier.name)
            self.of.addItem(words, supplier)
        self.of.setCurrentIndex(max(0, self.of.findText(kept)))
        self.of.blockSignals(False)  # noqa: FBT003

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        words = self.tr("{count} prices are set from {day}.")
        count = number_text(len(self.lines))
        self.done.emit(words.format(count=count, day=date_text(self._day)))
