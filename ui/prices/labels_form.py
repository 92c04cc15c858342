"""Printing labels for the shelves: on sheets of A4, or on the receipt printer."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coop.goods.item_list import categories
from coop.prices.note_labels_printed import LABELS_IN_A_FACT_MAX
from coop.prices.shelf_labels import LabelAsked, LabelChoice
from coop.shop_settings import ShopSettings
from ui.formatting import date_text, number_text
from ui.operations import Operations
from ui.prices.price_form import PricesForm
from ui.reading import Unreadable
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import LabelledField
from ui.widgets.label_printing import LabelPrinting
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row
from ui.wording import Words

_FIELD_HEIGHT = 40


class LabelsForm(PricesForm):
    """What is listed is printed, and noted as printed."""

    asked = Signal()
    """Other labels are to be listed."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__(operations, today, "")
        self.save_button.set_words(self.tr("A4 sheets as PDF"))
        self.printing = LabelPrinting(self, operations, settings)
        self.printing.done.connect(self.done)
        self.printing.refused.connect(self._on_not_printed)
        self.labels: tuple[LabelAsked, ...] = ()
        self.which: Choice[LabelChoice] = Choice(
            self.tr("Labels"),
            [
                (LabelChoice.CHANGED, self.tr("Price changed")),
                (LabelChoice.NEVER_PRINTED, self.tr("Never printed")),
                (LabelChoice.ALL, self.tr("All")),
            ],
        )
        self.category = QComboBox()
        self.category.setAccessibleName(self.tr("Category"))
        at_least(self.category, height=_FIELD_HEIGHT)
        self.told = Label(role="small", wraps=True)
        prices = self.tr("Prices of")
        self.day = LabelledField(
            prices, DayToComeEdit(prices, today), self.tr("today, or a day to come: 2512, besok")
        )
        self.roll_button = Button(self.tr("Receipt printer"), "F9", "printer")
        self._categories = operations.latest(self).then(self._show_categories)
        self.which.changed.connect(self.asked)
        self.category.currentIndexChanged.connect(self.asked)
        self.day.field.editingFinished.connect(self.asked)
        self.roll_button.clicked.connect(self.print_roll)
        self.lay_out(
            (Heading(self.tr("Labels for the shelves")),),
            column(self.which, self.category, self.day, self.told, None),
            (self.note, row(self.roll_button, (self.save_button, 1)), row(self.leave_button, None)),
        )

    @override
    def begin(self) -> None:
        self.begin_anew()
        self.day.field.setText(date_text(self._today()))
        self._categories.ask(categories)
        self.asked.emit()

    @override
    def focus_part(self) -> QWidget:
        return self.which

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.which, self.category, self.day, self.roll_button)

    def chosen_day(self) -> date | None:
        """Return the day whose prices are printed; None where it cannot be read, as it says."""
        field = self.day.field
        assert isinstance(field, DayToComeEdit)
        try:
            return field.read(field.text())
        except Unreadable:
            return None

    def chosen_category(self) -> str | None:
        """Return the category whose labels are listed; None for all."""
        chosen: str | None = self.category.currentData()
        return chosen

    def take(self, labels: Sequence[LabelAsked]) -> None:
        """Be told what is listed."""
        self.labels = tuple(labels)[:LABELS_IN_A_FACT_MAX]
        words = self.tr("{count} labels: what is listed is printed, and noted as printed.")
        self.told.setText(words.format(count=number_text(len(self.labels))))

    @override
    @Slot()
    def save(self) -> None:
        self.printing.print_sheets(self.labels, self._today().isoformat())

    @Slot()
    def print_roll(self) -> None:
        """Print the labels on the receipt printer."""
        self.printing.print_roll(self.labels)

    @Slot(object)
    def _on_not_printed(self, words: Words) -> None:
        self.need(self.which, words.title, words.advice)

    @Slot(object)
    def _show_categories(self, names: Sequence[str]) -> None:
        kept = self.category.currentText()
        self.category.blockSignals(True)  # Nothing was chosen anew.  # noqa: FBT003  Qt's own.
        self.category.clear()
        self.category.addItem(self.tr("All categories"), None)
        for name in names:
            self.category.addItem(name, name)
        self.category.setCurrentIndex(max(0, self.category.findText(kept)))
        self.category.blockSignals(False)  # noqa: FBT003
