"""Typing a nota (barang masuk): who, what came line by line, its foot; it comes in once."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.buying.keep_draft import keep_draft
from coop.buying.receipt_draft import DraftLine, ReceiptDraft, with_changed, with_line, without_line
from coop.buying.record_receipt import ReceiptDone, ReceiptEmpty
from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.shop_settings import ShopSettings
from ui.buying.buying_reading import line_facts, line_of
from ui.buying.close_panel import ClosePanel
from ui.buying.line_editor import LineEditor
from ui.buying.new_item_form import NewItemForm
from ui.buying.nota_entry import NotaEntry
from ui.buying.receipt_saving import ReceiptSaving
from ui.buying.surroundings import Surroundings
from ui.formatting import rupiah_text
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.draft_keeper import DraftKeeper
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column
from ui.widgets.list_and_detail import ListAndDetail
from ui.wording import words_for_trouble
from values.identity import FactId, SupplierId, new_uuid
from values.trouble import Trouble


class GoodsReceiptForm(QWidget):
    """The lines at the left; at the right the chosen line or, after F10, the foot of the nota."""

    left = Signal()
    turned = Signal()
    said = Signal(str)
    came_in = Signal(object)
    """The id of the receipt that is in the books now."""
    photos_wanted = Signal(object)
    """The `ReceiptDraft` whose photos are to be seen, or added."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._today, self._words = given.today, given.words
        self._draft, self._at = ReceiptDraft(draft_id=FactId(new_uuid())), -1
        self.saving = ReceiptSaving(self, given)
        self.keeper = DraftKeeper(self, given.operations, given.now, keep_draft)
        self.entry = NotaEntry(given)
        self.editor = LineEditor(self._today)
        self.new_item, self.close_panel = NewItemForm(given), ClosePanel(given)
        self.sides = QStackedWidget()
        hint = self.tr("Choose who brought it, then scan the goods or type their names.")
        self.start = Card().add(Label(hint, "muted", wraps=True), None)
        for side in (self.start, self.editor, self.new_item, self.close_panel):
            self.sides.addWidget(side)
        self.halves = ListAndDetail(self.entry, self.sides)
        self.setLayout(column((self.halves, 1)))
        self._facts = given.operations.latest(self).then(self.editor.show_facts)
        self._connect()

    def begin(self, draft: ReceiptDraft | None, supplier_name: str = "") -> None:
        """Begin a nota, or go on with one that was kept."""
        self._draft, self._at = draft or ReceiptDraft(draft_id=FactId(new_uuid())), -1
        self.saving.begin_anew()
        self.editor.forget()
        self.entry.begin(self._draft, supplier_name)
        self._show_lines()
        self._show_side(self.start)
        self.halves.open_list()
        self.turned.emit()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        for part in (self.saving, self.entry, self.new_item, self.close_panel):
            part.use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the lines, or of the foot."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self._is_closing():
            return (Key("F10", self.tr("Save"), self.save), self._photos_key(), back)
        if self._is_naming():
            return self.new_item.keys()
        return (
            Key("F2", self.tr("Goods"), self.entry.goods.setFocus),
            Key("F5", self.tr("Change"), self.edit_line, help=self.tr("Change the chosen line")),
            Key("Del", self.tr("Take out"), self.take_out, help=self.tr("Take the line out")),
            Key("F10", self.tr("Go on"), self.go_on, help=self.tr("Go on to the foot and save")),
            self._photos_key(),
            Key("Ctrl+B", self.tr("New item"), self.open_new_item, in_bar=False),
            back,
        )

    def focus_target(self) -> QWidget:
        """Return the field that is typed into next."""
        if self._is_naming():
            return self.new_item.name.field
        return self.close_panel.discount if self._is_closing() else self.entry.focus_target()

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        for part in (self.entry, self.close_panel, self.halves):
            part.fit(room)

    def scan(self, code: str) -> bool:
        """Take goods that are scanned, whatever has the focus."""
        if self._is_naming():
            self.new_item.take_code(code)
        elif not self._is_closing():
            self.entry.goods.look_up(code)
        return not self._is_closing()

    @Slot()
    def open_new_item(self) -> None:
        """Write an item that is not on the list yet, beside the nota."""
        self.new_item.begin(self.entry.take_unknown(), is_code=self.entry.goods.is_code)
        self._show_side(self.new_item)
        self.halves.open_detail()
        self.new_item.begin_typing()
        self.turned.emit()

    @Slot()
    def edit_line(self) -> None:
        """Type into the chosen line."""
        if self.entry.table.current_row() is not None:
            self._show_side(self.editor)
            self.halves.open_detail()
            self.editor.begin_typing()
            self.turned.emit()

    @Slot()
    def take_out(self) -> None:
        """Take the chosen line out."""
        if 0 <= self._at < len(self._draft.lines):
            self.editor.forget()
            self._take(without_line(self._draft, self._at))
            self._show_lines()
            self.entry.goods.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Go on to the foot of the nota."""
        if not self._draft.lines:
            self._explain(ReceiptEmpty())
            return
        if not self.editor.is_settled():
            self.edit_line()
            return
        self.entry.note.hide()
        self.close_panel.begin(self._draft)
        self._show_side(self.close_panel)
        self.halves.open_detail()
        self.close_panel.discount.setFocus()
        self.turned.emit()

    @Slot()
    def open_photos(self) -> None:
        """Show the photos of the nota, or add the first."""
        self.photos_wanted.emit(self._draft)

    @Slot(object)
    def take_photos(self, draft: ReceiptDraft) -> None:
        """Go on with other photos."""
        self._take(replace(self._draft, photos=draft.photos))
        self.close_panel.take_photos(draft.photos)

    @Slot()
    def go_back(self) -> None:
        """Go back to the lines, and from there to the receipts; what was typed is kept."""
        if self._is_closing() or self._is_naming() or self.halves.is_detail_alone:
            self._to_lines()
        else:
            self.keeper.keep_now()
            self.left.emit()

    @Slot()
    def save(self) -> None:
        """Let the goods come in; a second press while the first is under way does nothing."""
        if self.close_panel.is_settled():
            self.saving.save(self._draft)

    def _connect(self) -> None:
        self.entry.supplier_chosen.connect(self._on_supplier)
        self.entry.head_changed.connect(self._on_head)
        self.entry.goods.found_pack.connect(self._on_pack)
        self.entry.new_item_wanted.connect(self.open_new_item)
        self.new_item.found_pack.connect(self._on_pack)
        self.new_item.left.connect(self._to_lines)
        self.saving.done.connect(self._on_done)
        self.saving.refused.connect(self._explain)
        self.saving.troubled.connect(self._explain_trouble)
        self.entry.line_chosen.connect(self._on_chosen)
        self.entry.line_opened.connect(self.edit_line)
        self.editor.changed.connect(self._on_line)
        self.entry.back_button.clicked.connect(self.go_back)
        self.entry.go_on_button.clicked.connect(self.go_on)
        self.editor.finished.connect(self._to_lines)
        self.editor.removed.connect(self.take_out)
        self.close_panel.back_button.clicked.connect(self.go_back)
        self.close_panel.save_button.clicked.connect(self.save)
        self.close_panel.photos_button.clicked.connect(self.open_photos)
        self.close_panel.changed.connect(self._take)

    def _photos_key(self) -> Key:
        return Key("F8", self.tr("Photos"), self.open_photos, help=self.tr("Photos of the nota"))

    def _is_closing(self) -> bool:
        return self.sides.currentWidget() is self.close_panel

    def _is_naming(self) -> bool:
        return self.sides.currentWidget() is self.new_item

    @Slot(object)
    def _take(self, draft: ReceiptDraft) -> None:
        self._draft = draft
        self.saving.note_change()
        self.keeper.keep(draft)

    def _show_side(self, side: QWidget) -> None:
        self.sides.setCurrentWidget(side)
        self.entry.go_on_button.setEnabled(side is not self.close_panel)

    def _show_lines(self, at: int = -1) -> None:
        self.entry.show_draft(self._draft, at)
        if not self._draft.lines:
            self._show_side(self.start)

    @Slot()
    def _to_lines(self) -> None:
        self._show_side(self.editor if self._draft.lines else self.start)
        self.halves.open_list()
        self.entry.goods.setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_supplier(self, supplier_id: SupplierId | None) -> None:
        self._take(replace(self._draft, supplier_id=supplier_id))

    @Slot(str, object)
    def _on_head(self, nota: str, received_on: date | None) -> None:
        self._take(replace(self._draft, nota=nota, received_on=received_on))

    @Slot(object)
    def _on_pack(self, pack: PackOnSale) -> None:
        self.entry.goods.begin()
        if not self.editor.is_settled():
            self.edit_line()
            return
        try:
            draft, at = with_line(self._draft, line_of(pack))
        except Refusal as refusal:
            self._explain(refusal)
            return
        self._take(draft)
        self._show_lines(at)
        self.edit_line()

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self._at = at
        if not 0 <= at < len(self._draft.lines):
            return
        line = self._draft.lines[at]
        self.editor.show_line(line)
        self._facts.ask(line_facts, line.item_id)
        if not self._is_closing():
            self._show_side(self.editor)

    @Slot(object)
    def _on_line(self, line: DraftLine) -> None:
        try:
            draft = with_changed(self._draft, self._at, line)
        except Refusal as refusal:
            self.editor.explain(self._words(refusal))
            return
        self._take(draft)
        self._show_lines(self._at)

    @Slot(object)
    def _on_done(self, done: ReceiptDone | None) -> None:
        self.keeper.forget()
        if done is not None:
            words = self.tr("{number} has come in: {total}.")
            self.said.emit(words.format(number=done.number, total=rupiah_text(done.total)))
        self.came_in.emit(self._draft.draft_id)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        panel = self.close_panel if self._is_closing() else self.entry
        panel.explain(self._words(refusal))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self.close_panel.explain(words_for_trouble(trouble), Tone.WARN)
