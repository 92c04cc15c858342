"""The left half of the form: whose nota it is, what came, and what it adds up to."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.buying.receipt_draft import DraftLine, ReceiptDraft
from coop.shop_settings import ShopSettings
from ui.buying.goods_finder import GoodsFinder
from ui.buying.line_rows import lines_model
from ui.buying.supplier_finder import SupplierFinder
from ui.buying.surroundings import Surroundings
from ui.formatting import number_text, rupiah_text
from ui.reading import Unreadable
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words


class NotaEntry(QWidget):
    """Supplier, number and day of the nota; the field for goods; the lines."""

    supplier_chosen = Signal(object)
    head_changed = Signal(str, object)
    """The number of the nota, and its day or None."""
    line_chosen = Signal(int)
    line_opened = Signal()
    new_item_wanted = Signal()

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._scale_rules = given.scale_rules
        self._is_showing = False
        self._has_supplier = False
        self._unknown = ""
        self.supplier = SupplierFinder(given.operations, given.words)
        self.nota = Field(self.tr("Nota number"), placeholder=self.tr("as on the paper"))
        self.day = DayEdit(self.tr("Day"), given.today)
        self.day.setPlaceholderText(self.tr("today"))
        rules = given.scale_rules(given.settings)
        self.goods = GoodsFinder(given.operations, rules, given.today)
        self.goods.leave(("Del",))
        self.rows = lines_model(self)
        self.table = RowsTable(self.rows, self.tr("Lines of the nota"), row_height=TWO_LINES)
        self.count = ElidedLabel(role="muted")
        self.goods_total = Label(role="big", align=RIGHT)
        self.back_button = Button(self.tr("Back"), "Esc")
        self.go_on_button = Button(self.tr("Go on"), "F10", "chevron-right", "primary")
        self.note = Note()
        self.note.hide()
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.supplier.chosen.connect(self._on_supplier)
        self.nota.textEdited.connect(self._on_head)
        self.day.textChanged.connect(self._on_head)
        self.nota.returnPressed.connect(self.goods.setFocus)
        self.day.returnPressed.connect(self.goods.setFocus)
        self.goods.unknown.connect(self._on_unknown)
        self.goods.found_pack.connect(self.note.hide)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.doubleClicked.connect(self._on_opened)

    def begin(self, draft: ReceiptDraft, supplier_name: str) -> None:
        """Show a nota from its beginning."""
        self._is_showing = True
        self._has_supplier = draft.supplier_id is not None
        self.supplier.show_name(supplier_name)
        self.nota.setText(draft.nota)
        self.day.set_day(draft.received_on)
        self.goods.begin()
        self.note.hide()
        self._unknown = ""
        self._is_showing = False

    def take_unknown(self) -> str:
        """Return what was not found last, or what stands in the field; it is used up by this."""
        typed, self._unknown = self._unknown or self.goods.text().strip(), ""
        self.note.hide()
        return typed

    def show_draft(self, draft: ReceiptDraft, at: int = -1) -> None:
        """Show the lines, and choose one of them."""
        self._is_showing = True  # Rows that pass by under the mark are not chosen.
        self.rows.show(draft.lines)
        if at >= 0:
            self.table.choose(at)
        self._is_showing = False
        words = self.tr("{count} lines, goods")
        self.count.setText(words.format(count=number_text(len(draft.lines))))
        self.goods_total.setText(rupiah_text(draft.goods))
        self._on_chosen(self.table.current_row())

    def use_settings(self, settings: ShopSettings) -> None:
        """Read the scale's labels as the shop has chosen anew."""
        self.goods.use_scale_codes(self._scale_rules(settings))

    def focus_target(self) -> QWidget:
        """Return the supplier's field while nobody is chosen, then that of the goods."""
        return self.goods if self._has_supplier else self.supplier

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.table.horizontalHeader().setVisible(not room.is_short)  # Rows are worth more there.

    def explain(self, words: Words) -> None:
        """Say what cannot be."""
        self.note.say(Tone.BAD, words.title, words.advice)

    def _lay_out(self) -> None:
        head = row(
            (LabelledField(self.tr("Supplier"), self.supplier), 3),
            (LabelledField(self.tr("Nota number"), self.nota), 2),
            (LabelledField(self.tr("Day"), self.day), 2),
            gap=12,
        )
        lines = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        money = ((self.count, 1), Label("Rp", "muted"), self.goods_total)
        foot = row(self.back_button, *money, self.go_on_button, gap=12)
        self.setLayout(column(head, self.goods, self.note, (lines, 1), foot, gap=8))

    @Slot(object)
    def _on_supplier(self, supplier_id: object) -> None:
        self._has_supplier = supplier_id is not None
        self.supplier_chosen.emit(supplier_id)
        if self._has_supplier:
            self.nota.setFocus()

    @Slot()
    def _on_head(self) -> None:
        if self._is_showing:
            return
        try:
            day = self.day.day()
        except Unreadable:
            return  # Which its own line says already.
        self.head_changed.emit(self.nota.text(), day)

    @Slot(str)
    def _on_unknown(self, code: str) -> None:
        title = self.tr("“{code}” is not on the list of goods.").format(code=code)
        advice = self.tr("Look at the packing, or write it as a new item.")
        button = Button(self.tr("New item"), "Ctrl+B", "plus", "on_tint")
        button.clicked.connect(self.new_item_wanted)
        self._unknown = code
        self.note.say(Tone.WARN, title, advice, actions=(button,))

    @Slot(object)
    def _on_chosen(self, line: DraftLine | None) -> None:
        if not self._is_showing:
            self.line_chosen.emit(self.table.currentIndex().row() if line is not None else -1)

    @Slot()
    def _on_opened(self) -> None:
        self.line_opened.emit()
