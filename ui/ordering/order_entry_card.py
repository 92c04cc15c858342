"""The left half of the form: from whom, by when, and what is ordered."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.ordering.order_draft import OrderDraft, OrderDraftLine
from coop.ordering.place_order import NOTE_LETTERS_MAX
from coop.shop_settings import ShopSettings
from ui.buying.goods_finder import GoodsFinder
from ui.buying.supplier_finder import SupplierFinder
from ui.buying.surroundings import Surroundings
from ui.formatting import number_text, rupiah_text
from ui.ordering.order_rows import typed_model
from ui.reading import Unreadable
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words


class OrderEntryCard(QWidget):
    """Supplier, wished day and note; the field for goods; the lines."""

    supplier_chosen = Signal(object)
    head_changed = Signal(object, str)
    """The wished day or None, and the note."""
    line_chosen = Signal(int)
    line_opened = Signal()

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._scale_rules = given.scale_rules
        self._is_showing = self._has_supplier = False
        self.supplier = SupplierFinder(given.operations, given.words)
        self.wish = DayToComeEdit(self.tr("Wanted on"), given.today)
        self.wish.setPlaceholderText(self.tr("any day"))
        self.remark = Field(self.tr("Note"), placeholder=self.tr("for the supplier"))
        self.remark.setMaxLength(NOTE_LETTERS_MAX + 1)  # The rule says what is too long.
        rules = given.scale_rules(given.settings)
        self.goods = GoodsFinder(given.operations, rules, given.today)
        self.goods.setPlaceholderText(self.tr("Scan, or type the name of what is wanted"))
        self.goods.leave(("Del",))
        self.rows = typed_model(self)
        self.table = RowsTable(self.rows, self.tr("Lines of the order"), row_height=TWO_LINES)
        self.count, self.total = ElidedLabel(role="muted"), Label(role="big", align=RIGHT)
        self.back_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Save the order"), "F10", "check", "primary")
        self.note = Note()
        self.note.hide()
        self._lay_out()
        self._connect()

    def begin(self, draft: OrderDraft, supplier_name: str) -> None:
        """Show an order from its beginning."""
        self._is_showing = True
        self._has_supplier = draft.supplier_id is not None
        self.supplier.show_name(supplier_name)
        self.wish.set_day(draft.wished_on)
        self.remark.setText(draft.note)
        self.goods.begin()
        self.note.hide()
        self._is_showing = False

    def show_draft(self, draft: OrderDraft, at: int = -1) -> None:
        """Show the lines, and choose one of them."""
        self._is_showing = True  # Rows that pass by under the mark are not chosen.
        self.rows.show(draft.lines)
        if at >= 0:
            self.table.choose(at)
        self._is_showing = False
        words = self.tr("{count} goods")
        self.count.setText(words.format(count=number_text(len(draft.lines))))
        self.total.setText(f"Rp {rupiah_text(draft.total)}" if draft.total else "")
        self._on_chosen(self.table.current_row())

    def is_readable(self) -> bool:
        """Say whether the wished day can be read; its own line says it else."""
        try:
            self.wish.day()
        except Unreadable:
            return False
        return True

    def use_settings(self, settings: ShopSettings) -> None:
        """Read the scale's labels as the shop has chosen anew."""
        self.goods.use_scale_codes(self._scale_rules(settings))

    def focus_target(self) -> QWidget:
        """Return the supplier's field while nobody is chosen, then that of the goods."""
        return self.goods if self._has_supplier else self.supplier

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    def explain(self, words: Words) -> None:
        """Say what cannot be."""
        self.note.say(Tone.BAD, words.title, words.advice)

    def _lay_out(self) -> None:
        head = row(
            (LabelledField(self.supplier.accessibleName(), self.supplier), 3),
            (LabelledField(self.wish.accessibleName(), self.wish), 2),
            (LabelledField(self.remark.accessibleName(), self.remark), 3),
            gap=12,
        )
        lines = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        foot = row(self.back_button, (self.count, 1), self.total, self.save_button, gap=12)
        self.setLayout(column(head, self.goods, self.note, (lines, 1), foot, gap=8))

    def _connect(self) -> None:
        self.supplier.chosen.connect(self._on_supplier)
        self.wish.textChanged.connect(self._on_head)
        self.remark.textEdited.connect(self._on_head)
        for edit in (self.wish, self.remark):
            edit.returnPressed.connect(self.goods.setFocus)
        self.goods.unknown.connect(self._on_unknown)
        self.goods.found_pack.connect(self.note.hide)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.doubleClicked.connect(self._on_opened)

    @Slot(object)
    def _on_supplier(self, supplier_id: object) -> None:
        self._has_supplier = supplier_id is not None
        self.supplier_chosen.emit(supplier_id)
        if self._has_supplier:
            self.goods.setFocus()

    @Slot()
    def _on_head(self) -> None:
        if self._is_showing:
            return
        try:
            day: date | None = self.wish.day()
        except Unreadable:
            return  # Which its own line says already.
        self.head_changed.emit(day, self.remark.text())

    @Slot(str)
    def _on_unknown(self, code: str) -> None:
        title = self.tr("“{code}” is not on the list of goods.").format(code=code)
        advice = self.tr("Look at the packing, or put it on the list (Alt+2).")
        self.note.say(Tone.WARN, title, advice)

    @Slot(object)
    def _on_chosen(self, line: OrderDraftLine | None) -> None:
        if not self._is_showing:
            self.line_chosen.emit(self.table.currentIndex().row() if line is not None else -1)

    @Slot()
    def _on_opened(self) -> None:
        self.line_opened.emit()
