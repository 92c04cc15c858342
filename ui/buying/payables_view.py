"""What is owed to suppliers (utang dagang), how late it is, and paying it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.buying.payables import Age, Payable
from coop.shop_settings import ShopSettings
from documents.supplier_lists import payables_list
from ui.buying.buying_reading import Owed, owed_today
from ui.buying.buying_words import age_words
from ui.buying.list_saving import ListSaving
from ui.buying.pay_form import PayForm
from ui.buying.receipt_rows import payables_model
from ui.buying.surroundings import Surroundings
from ui.formatting import number_text, rupiah_text
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable


class PayablesView(QWidget):
    """The ages above, the receipts at the left, the form that pays at the right."""

    left = Signal()
    turned = Signal()
    said = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._today = given.operations, given.today
        self.ages = FactsRow(len(Age))
        self.rows = payables_model(self, given.today)
        self.table = RowsTable(self.rows, self.tr("What is owed"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nothing is owed to any supplier."))
        self.listed = QStackedWidget()
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        self.form = PayForm(given)
        self.saving = ListSaving(self, given)
        self.save_button = Button(self.tr("Save the list"), "F9", "download")
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        left = QWidget()
        left.setLayout(column((listing, 1), self.saving, row(None, self.save_button)))
        self.halves = ListAndDetail(left, self.form)
        self.setLayout(column(self.ages, (self.halves, 1), gap=10))
        self.save_button.clicked.connect(self.save_pdf)
        self.saving.said.connect(self.said)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.open_form)
        self.form.left.connect(self.go_back)
        self.form.done.connect(self._on_done)

    def begin(self) -> None:
        """Show what is owed."""
        self.halves.open_list()
        self.read_again()

    def read_again(self) -> None:
        """Read what is owed."""
        self._operations.ask(owed_today, self._today()).then(self._show)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self.saving.settings = settings
        self.form.use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list and its form."""
        return (
            Key("Enter", self.tr("Pay"), help=self.tr("Type how much is paid for the chosen one")),
            Key("F10", self.tr("Pay"), self.form.save),
            Key("F9", self.tr("Save as PDF"), self.save_pdf, help=self.tr("Save the list")),
            Key("Ctrl+E", self.tr("Excel"), self.save_table),
            Key("Esc", self.tr("Back"), self.go_back),
        )

    def focus_target(self) -> QWidget:
        """Return the list, or the form where it stands alone."""
        return self.form.amount_part if self.halves.is_detail_alone else self.table

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.halves.fit(room)
        self.ages.setVisible(not room.is_slim)

    @Slot()
    def open_form(self) -> None:
        """Type how much is paid."""
        if self.table.current_row() is not None:
            self.halves.open_detail()
            self.form.reveal(self.form.amount_part)
            self.turned.emit()

    @Slot()
    def save_pdf(self) -> None:
        """Save what is owed by age as a PDF, or as a table."""
        self._save("pdf")

    @Slot()
    def save_table(self) -> None:
        """Save what is owed by age as a table, or as a PDF."""
        self._save("xlsx")

    @Slot()
    def go_back(self) -> None:
        """Go back to the list, and from there to the receipts."""
        if self.table.hasFocus() or not self.rows.rows:
            self.left.emit()
            return
        self._to_list()

    def _save(self, kind: str) -> None:
        if self.rows.rows:
            listed = payables_list(self.rows.rows, self._today(), self.saving.settings)
            self.saving.save(listed, self.tr("owed to suppliers"), kind)

    def _to_list(self) -> None:
        self.halves.open_list()
        self.table.setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, owed: Owed) -> None:
        chosen: Payable | None = self.table.current_row()
        self.rows.show(owed.payables)
        self.save_button.setEnabled(bool(owed.payables))
        self.listed.setCurrentWidget(self.table if owed.payables else self.empty)
        ids = [of.receipt_id for of in owed.payables]
        is_there = chosen is not None and chosen.receipt_id in ids
        self.table.choose(ids.index(chosen.receipt_id) if chosen is not None and is_there else 0)
        self._on_chosen(self.table.current_row())
        self.ages.show_facts(*(self._age(age, owed) for age in Age))

    def _age(self, age: Age, owed: Owed) -> ShownFact:
        amount = owed.by_age[age]
        is_late = bool(amount) and age is not Age.NOT_DUE
        count = sum(of.age(self._today()) is age for of in owed.payables)
        words = self.tr("{count} notas").format(count=number_text(count)) if count else ""
        tone = Tone.BAD if is_late else None
        return ShownFact(age_words(age), rupiah_text(amount), words, tone)

    @Slot(object)
    def _on_chosen(self, chosen: Payable | None) -> None:
        self.form.show_payable(chosen, self.rows.rows)

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self._to_list()
