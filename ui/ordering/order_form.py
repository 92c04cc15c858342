"""The form of an order: whose it is and the lines at the left, the chosen line at the right."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.ordering.keep_order_draft import keep_order_draft
from coop.ordering.line_to_order import line_to_order
from coop.ordering.order_draft import (
    OrderDraft,
    OrderDraftLine,
    OrderedTwice,
    with_goods,
    with_line_changed,
    without_goods,
)
from coop.ordering.place_order import OrderDone, place_order
from coop.shop_settings import ShopSettings
from ui.buying.buying_reading import line_facts
from ui.buying.surroundings import Surroundings
from ui.ordering.order_entry_card import OrderEntryCard
from ui.ordering.order_line_editor import OrderLineEditor
from ui.theme.room import Room
from ui.widgets.draft_keeper import DraftKeeper
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column
from ui.widgets.list_and_detail import ListAndDetail
from ui.wording import words_for_trouble
from values.identity import FactId, SupplierId, new_uuid
from values.trouble import Trouble


class OrderForm(QWidget):
    """Whatever is typed is kept at once; a power cut costs no line."""

    left = Signal()
    turned = Signal()
    placed = Signal(object)
    """The `OrderDone`, or None where a second press found it placed."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._settings = given.operations, given.settings
        self._words = given.words
        self._draft = OrderDraft(draft_id=FactId(new_uuid()))
        self._at, self._is_saving = -1, False
        self.keeper = DraftKeeper(self, given.operations, given.now, keep_order_draft)
        self.entry, self.editor = OrderEntryCard(given), OrderLineEditor()
        hint = self.tr("Choose whom to ask, then scan the goods or type their names.")
        self.start = Card().add(Label(hint, "muted", wraps=True), None)
        self.sides = QStackedWidget()
        for side in (self.start, self.editor):
            self.sides.addWidget(side)
        self.halves = ListAndDetail(self.entry, self.sides)
        self.setLayout(column((self.halves, 1)))
        self._facts = given.operations.latest(self).then(self.editor.show_facts)
        self._connect()

    def begin(self, draft: OrderDraft | None, supplier_name: str = "") -> None:
        """Begin an order, or go on with one that was kept."""
        self._draft = draft or OrderDraft(draft_id=FactId(new_uuid()))
        self._at, self._is_saving = -1, False
        self.editor.forget()
        self.entry.begin(self._draft, supplier_name)
        self._show_lines()
        self.halves.open_list()
        self.turned.emit()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings
        self.entry.use_settings(settings)

    def title(self) -> str:
        """Name what is done here."""
        is_new = self._draft.replaces is None
        return self.tr("A new order") if is_new else self.tr("An order in the stead of another")

    def keys(self) -> Sequence[Key]:
        """Return the keys of the form."""
        return (
            Key("F2", self.tr("Goods"), self.next_goods),
            Key("F5", self.tr("Change"), self.edit_line, help=self.tr("Change the chosen line")),
            Key("Del", self.tr("Take out"), self.take_out, help=self.tr("Take the line out")),
            Key("F10", self.tr("Save"), self.save, help=self.tr("Save the order")),
            Key("Esc", self.tr("Back"), self.go_back),
        )

    def focus_target(self) -> QWidget:
        """Return the field that is typed into next."""
        return self.entry.focus_target()

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.entry.fit(room)
        self.halves.fit(room)

    def scan(self, code: str) -> bool:
        """Take goods that are scanned, whatever has the focus."""
        self.entry.goods.look_up(code)
        return True

    @Slot()
    def next_goods(self) -> None:
        """Go on with the next goods."""
        self.halves.open_list()
        self.entry.goods.setFocus()
        self.turned.emit()

    @Slot()
    def edit_line(self) -> None:
        """Type into the chosen line."""
        if self.entry.table.current_row() is not None:
            self.sides.setCurrentWidget(self.editor)
            self.halves.open_detail()
            self.editor.begin_typing()
            self.turned.emit()

    @Slot()
    def take_out(self) -> None:
        """Take the chosen line out."""
        if 0 <= self._at < len(self._draft.lines):
            self.editor.forget()
            self._take(without_goods(self._draft, self._at))
            self._show_lines()
            self.next_goods()

    @Slot()
    def go_back(self) -> None:
        """Go back to the lines, and from there to the orders; what was typed is kept."""
        if self.halves.is_detail_alone:
            self.next_goods()
        else:
            self.keeper.keep_now()
            self.left.emit()

    @Slot()
    def save(self) -> None:
        """Place the order; a second press while the first is under way does nothing."""
        if self._is_saving or not self.entry.is_readable():
            return
        if not self.editor.is_settled():
            self.edit_line()
            return
        self._is_saving = True
        self._operations.write(
            self._draft.draft_id, place_order, draft=self._draft, settings=self._settings
        ).then(self._on_done).if_refused(self._explain).if_trouble(self._explain_trouble)

    def _connect(self) -> None:
        self.entry.supplier_chosen.connect(self._on_supplier)
        self.entry.head_changed.connect(self._on_head)
        self.entry.goods.found_pack.connect(self._on_pack)
        self.entry.line_chosen.connect(self._on_chosen)
        self.entry.line_opened.connect(self.edit_line)
        self.entry.back_button.clicked.connect(self.go_back)
        self.entry.save_button.clicked.connect(self.save)
        self.editor.changed.connect(self._on_line)
        self.editor.finished.connect(self.next_goods)
        self.editor.removed.connect(self.take_out)

    def _take(self, draft: OrderDraft) -> None:
        self._draft = draft
        self.keeper.keep(draft)

    def _show_lines(self, at: int = -1) -> None:
        self.entry.show_draft(self._draft, at)
        self.sides.setCurrentWidget(self.editor if self._draft.lines else self.start)

    @Slot(object)
    def _on_supplier(self, supplier_id: SupplierId | None) -> None:
        self.entry.note.hide()
        self._take(replace(self._draft, supplier_id=supplier_id))

    @Slot(object, str)
    def _on_head(self, wished_on: date | None, note: str) -> None:
        self._take(replace(self._draft, wished_on=wished_on, note=note))

    @Slot(object)
    def _on_pack(self, pack: PackOnSale) -> None:
        self._operations.ask(line_to_order, pack).then(self._on_goods)

    @Slot(object)
    def _on_goods(self, line: OrderDraftLine) -> None:
        if not self.editor.is_settled():
            self.edit_line()
            return
        try:
            draft, at = with_goods(self._draft, line)
        except OrderedTwice:
            # It stands there in another pack, in which it is counted on.
            ids = [of.item_id for of in self._draft.lines]
            draft, at = self._draft, ids.index(line.item_id)
        except Refusal as refusal:
            self._explain(refusal)
            return
        self._take(draft)
        self._show_lines(at)
        self.edit_line()

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self._at = at
        if 0 <= at < len(self._draft.lines):
            line = self._draft.lines[at]
            self.editor.show_line(line)
            self._facts.ask(line_facts, line.item_id)

    @Slot(object)
    def _on_line(self, line: OrderDraftLine) -> None:
        try:
            draft = with_line_changed(self._draft, self._at, line)
        except Refusal as refusal:
            self.editor.explain(self._words(refusal))
            return
        self.entry.note.hide()
        self._take(draft)
        self._show_lines(self._at)

    @Slot(object)
    def _on_done(self, done: OrderDone | None) -> None:
        self._is_saving = False
        self.keeper.forget()
        self.placed.emit(done)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._is_saving = False
        self.halves.open_list()
        self.entry.explain(self._words(refusal))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self._is_saving = False
        self.entry.explain(words_for_trouble(trouble))
