"""The suppliers (pemasok): found by name, each with what is owed to them, and their form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.buying.suppliers import ListedSupplier, supplier_list
from coop.shop_settings import ShopSettings
from documents.supplier_lists import SupplierAccount, supplier_account_list
from ui.buying.buying_reading import supplier_account
from ui.buying.list_saving import ListSaving
from ui.buying.receipt_rows import statement_model, suppliers_model
from ui.buying.supplier_form import SupplierForm
from ui.buying.surroundings import Surroundings
from ui.formatting import rupiah_text
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.period_edit import StatementDays, StatementPeriod
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys


class SuppliersView(QWidget):
    """The field has the focus and narrows the list; at the right the account, or the form."""

    left = Signal()
    turned = Signal()
    said = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._today = given.operations, given.today
        find = self.tr("Find a supplier")
        self.box = Field(find, kind="find", placeholder=find, icon_name="search")
        self.rows = suppliers_model(self)
        self.table = RowsTable(self.rows, self.tr("Suppliers"), row_height=TWO_LINES)
        self.new_button = Button(self.tr("New supplier"), "F5", "plus", "primary")
        self.empty = EmptyState(self.tr("There is no such supplier."), self.new_button)
        self.listed = QStackedWidget()
        self.name = ElidedLabel(role="heading")
        self.about = Label(role="muted", wraps=True)
        self._is_saved = False
        self._make_account(given)
        self.form = SupplierForm(given)
        self.sides = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._list = given.operations.latest(self).then(self._show)
        self._statement = given.operations.latest(self).then(self._show_account)

    def _make_account(self, given: Surroundings) -> None:
        self.lines = statement_model(self)
        self.account = RowsTable(self.lines, self.tr("Account"), row_height=TWO_LINES)
        self.owed, self.before = Label(role="strong"), Label(role="muted")
        self.period = StatementPeriod(given.today)
        self.period.choose(StatementDays.LAST_YEAR_LONG)
        self.saving = ListSaving(self, given)
        self._shown: SupplierAccount | None = None

    def _make_buttons(self) -> None:
        self.back_button = Button(self.tr("Back"), "Esc")
        self.change_button = Button(self.tr("Change"), "", "pencil")
        self.another_button = Button(self.tr("New"), "F5", "plus")
        self.save_button = Button(self.tr("Save the account"), "F9", "download")

    def _connect(self) -> None:
        self.box.textEdited.connect(self.read_again)
        self.back_button.clicked.connect(self.go_back)
        self.change_button.clicked.connect(self.change)
        self.another_button.clicked.connect(self.begin_new)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.change)
        self.new_button.clicked.connect(self.begin_new)
        self.save_button.clicked.connect(self.save_pdf)
        self.period.changed.connect(self._on_period)
        self.saving.said.connect(self.said)
        self.form.left.connect(self.go_back)
        self.form.done.connect(self._on_done)

    def begin(self) -> None:
        """Show all of them."""
        self.box.clear()
        self._show_side(self.panel)
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read the list as it is narrowed just now."""
        self._list.ask(supplier_list, self.box.text(), with_put_away=bool(self.box.text()))

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self.saving.settings = settings

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the form."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self.sides.currentWidget() is self.form:
            return (Key("F10", self.tr("Save"), self.form.save), back)
        return (
            *walk_keys(self.table, self.tr("Supplier"), self.tr("Supplier above")),
            Key("F5", self.tr("New"), self.begin_new, help=self.tr("Write a new supplier")),
            Key("Enter", self.tr("Change"), self.change),
            Key("F9", self.tr("Save as PDF"), self.save_pdf, help=self.tr("Save the account")),
            Key("Ctrl+E", self.tr("Excel"), self.save_table),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the field, or the first one of the form."""
        return self.form.name if self.sides.currentWidget() is self.form else self.box

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        for table in (self.table, self.account):
            table.fit(room)
        self.halves.fit(room)

    @Slot()
    def begin_new(self) -> None:
        """Write a new supplier."""
        self.form.begin(None)
        self._show_side(self.form)

    @Slot()
    def change(self) -> None:
        """Change the chosen supplier."""
        chosen = self.table.current_row()
        if chosen is not None:
            self.form.begin(chosen)
            self._show_side(self.form)

    @Slot()
    def save_pdf(self) -> None:
        """Save the account of the chosen supplier as a PDF, or as a table."""
        self._save("pdf")

    @Slot()
    def save_table(self) -> None:
        """Save the account of the chosen supplier as a table, or as a PDF."""
        self._save("xlsx")

    @Slot()
    def go_back(self) -> None:
        """Go back to the list, and from there to the receipts."""
        if self.sides.currentWidget() is self.form:
            self._show_side(self.panel)
        else:
            self.left.emit()

    def _save(self, kind: str) -> None:
        if self._shown is not None:
            listed = supplier_account_list(self._shown, self._today(), self.saving.settings)
            self.saving.save(listed, self.tr("account of a supplier"), kind)

    def _lay_out(self) -> None:
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        left = QWidget()
        left.setLayout(column(self.box, (listing, 1), self.period))
        acts = row(self.back_button, (self.change_button, 1), (self.another_button, 1))
        money = row((self.owed, 1), self.save_button)
        heads = (self.name, self.about, rule(), self.before)
        self.panel = Card().add(*heads, (self.account, 1), self.saving, money, acts)
        self.sides.addWidget(self.panel)
        self.sides.addWidget(self.form)
        self.halves = ListAndDetail(left, self.sides)
        self.setLayout(column((self.halves, 1)))

    def _show_side(self, side: QWidget) -> None:
        self.sides.setCurrentWidget(side)
        if side is self.form:
            self.halves.open_detail()
        else:
            self.halves.open_list()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, suppliers: list[ListedSupplier]) -> None:
        chosen: ListedSupplier | None = self.table.current_row()
        self.rows.show(suppliers)
        self.listed.setCurrentWidget(self.table if suppliers else self.empty)
        ids = [of.supplier_id for of in suppliers]
        is_there = chosen is not None and chosen.supplier_id in ids
        self.table.choose(ids.index(chosen.supplier_id) if chosen is not None and is_there else 0)
        self._on_chosen(self.table.current_row())
        if self._is_saved:
            self._is_saved = False
            self._show_side(self.panel)

    @Slot(object)
    def _on_chosen(self, chosen: ListedSupplier | None) -> None:
        self.name.setText(chosen.name if chosen else "")
        about = (chosen.phone, chosen.address, chosen.note) if chosen else ()
        self.about.setText(" · ".join(filter(None, about)))
        self.about.setVisible(bool(self.about.text()))
        if chosen is None:
            self._statement.forget()
            self.lines.show(())
            self.owed.setText("")
            self._shown = None
            self.save_button.setEnabled(False)
            return
        period = self.period.period()
        if period is not None:  # What is typed says itself why it is no period.
            self._statement.ask(supplier_account, chosen, period)

    @Slot()
    def _on_period(self) -> None:
        self._on_chosen(self.table.current_row())

    @Slot(object)
    def _show_account(self, account: SupplierAccount) -> None:
        self._shown, statement = account, account.statement
        self.save_button.setEnabled(True)
        before = self.tr("Owed before: {amount}").format(amount=rupiah_text(statement.before))
        self.before.setText(before)
        self.before.setVisible(bool(statement.before))
        self.lines.show(statement.lines)
        self.account.scrollToBottom()
        words = self.tr("{owed} is owed").format(owed=rupiah_text(statement.after))
        self.owed.setText(words if statement.after else self.tr("Nothing is owed."))

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self._is_saved = True  # Whoever presses Enter at once changes the supplier as they are now.
        self.read_again()
