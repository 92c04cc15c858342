"""Carrying goods: from where, where to, which and how many, and why."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.goods.scanned_item import ScannedItem, scanned_item
from coop.places.movable_goods import MovableGoods, movable_goods
from coop.places.move_goods import LINES_MAX, MoveDone, MoveDraft, move_goods
from coop.places.refusals import REASON_LETTERS_MAX, MoveTooLong
from coop.selling.with_slip import with_slip
from coop.shop_settings import ShopSettings
from coop.stock.lying_goods import BatchName
from coop.stock.places import KnownPlace, known_places
from documents.transfer_slip import print_transfer_slip
from ui.operations import Operations
from ui.places.move_line import MoveLineEdit
from ui.theme.colours import Tone
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.place_box import PlaceBox
from ui.wording import Words
from values.identity import ItemId, PlaceId
from values.places import SHOP, WAREHOUSE
from values.quantity import ONE, Quantity


class _Wanted(NamedTuple):
    """What is to be done with goods once it is read what lies there of them."""

    pack: int
    more: Quantity | None
    batch: BatchName | None


class MoveForm(ActForm):
    """What was typed stays until it is saved; another place from which is read anew."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Carry"))
        self._operations, self._settings, self._today = operations, settings, today
        self.lines: list[MoveLineEdit] = []
        self._wanted: defaultdict[ItemId, list[_Wanted]] = defaultdict(list)
        self._ends = (SHOP, WAREHOUSE)
        self.source, self.target = PlaceBox(self.tr("From")), PlaceBox(self.tr("To"))
        self.finder = ItemFinder(operations, today, self.tr("Goods"))
        self.parts = QWidget()
        self.parts_column = column(gap=8)
        self.parts.setLayout(self.parts_column)
        why = self.tr("Why (may stay empty)")
        self.why = LabelledField(why, Field(why))
        self.why.field.setMaxLength(REASON_LETTERS_MAX)
        self._lay_out()
        self._scan = operations.latest(self).then(self._on_scanned)
        self._scan.if_refused(self.explain)
        self.finder.taken.connect(self._take)
        self.source.picked.connect(self._read_lines)
        self.save_button.clicked.connect(self.save)

    def _lay_out(self) -> None:
        ends = row(
            (column(Label(self.tr("From"), "muted"), self.source, gap=4), 1),
            (column(Label(self.tr("To"), "muted"), self.target, gap=4), 1),
        )
        about = self.tr("Goods whose quantity is empty stay where they are.")
        self.lay_out(
            (Heading(self.tr("Carry goods")), rule()),
            column(
                ends, self.finder, self.parts, Label(about, "small", wraps=True), self.why, None
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def begin(self, source: PlaceId, target: PlaceId) -> None:
        """Begin with two places, and no goods yet."""
        self.begin_anew()
        self.finder.begin()
        self.why.field.clear()
        self._wanted.clear()
        for line in self.lines:
            self.parts_column.removeWidget(line)
            line.deleteLater()
        self.lines = []
        self._ends = source, target
        self._operations.ask(known_places).then(self._show_places)

    def add_goods(
        self,
        item_id: ItemId,
        *,
        pack: int = 1,
        more: Quantity | None = None,
        batch: BatchName | None = None,
    ) -> None:
        """Put goods on the slip; with `more`, count so many packs more of them."""
        self._wanted[item_id].append(_Wanted(pack, more, batch))
        source = self._ends[0] if self.source.place() is None else self.source.place_id()
        self._operations.ask(movable_goods, item_id, source).then(self._show_goods)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    def scan(self, code: str) -> None:
        """Count one pack more of what has this code."""
        self._scan.ask(scanned_item, code, self._today())

    @Slot()
    def save(self) -> None:
        """Carry what has a quantity, and print the slip."""
        wrong = [line for line in self.lines if line.is_unreadable()]
        if wrong:
            self.reveal(wrong[0].edit)
            return
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        found = (line.line() for line in self.lines)
        draft = MoveDraft(
            from_place=self.source.place_id(),
            to_place=self.target.place_id(),
            lines=tuple(line for line in found if line is not None),
            reason=self.why.field.text(),
        )
        act = with_slip(move_goods, print_transfer_slip, self._settings)
        answer = self._operations.write(self.fact_id, act, draft=draft, settings=self._settings)
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _show_places(self, places: dict[PlaceId, KnownPlace]) -> None:
        for box, place_id in zip((self.source, self.target), self._ends, strict=True):
            box.show_places(places.values())
            box.set_place(place_id)

    @Slot()
    def _read_lines(self) -> None:
        for line in self.lines:
            question = self._operations.ask(
                movable_goods, line.goods.item_id, self.source.place_id()
            )
            question.then(self._show_goods)

    @Slot(object)
    def _take(self, pack: PackOnSale) -> None:
        self.add_goods(pack.item_id, pack=pack.pack)

    @Slot(object)
    def _on_scanned(self, found: ScannedItem | None) -> None:
        if found is None:
            self.say(
                Tone.WARN,
                Words(
                    self.tr("This code is not on the list of goods."),
                    self.tr("Find the goods by name."),
                ),
            )
            return
        self.note.hide()
        on_sale = found.on_sale
        self.add_goods(on_sale.item_id, pack=on_sale.pack, more=found.quantity or ONE)

    @Slot(object)
    def _show_goods(self, goods: MovableGoods | None) -> None:
        if goods is None:
            return
        line = self._line_of(goods)
        if line is None:
            self.explain(MoveTooLong(LINES_MAX))
            return
        line.show_lying(goods)
        for wanted in self._wanted.pop(goods.item_id, ()):
            self._count(line, wanted)
        self._warn()

    def _count(self, line: MoveLineEdit, wanted: "_Wanted") -> None:
        if not line.edit.text():
            line.choose_pack(wanted.pack)
        if wanted.batch is not None:
            line.choose_batch(wanted.batch)
            of = [each.quantity for each in line.goods.batches if each.name == wanted.batch]
            line.edit.set_quantity(of[0] if of else None)
        if wanted.more is not None:
            line.add(wanted.more)
        self.reveal(line.edit)
        line.edit.selectAll()  # What is typed now takes the place of what was scanned.

    def _line_of(self, goods: MovableGoods) -> MoveLineEdit | None:
        for line in self.lines:
            if line.goods.item_id == goods.item_id:
                return line
        if len(self.lines) >= LINES_MAX:
            return None
        line = MoveLineEdit(goods)
        line.changed.connect(self._warn)
        self.parts_column.addWidget(line)
        line.show()  # At once: the layout would do it later, and Enter passes by what is not seen.
        stops = [self.finder, *(stop for of in (*self.lines, line) for stop in of.stops())]
        for before, after in pairwise([*stops, self.why.field]):
            self.setTabOrder(before, after)
        self.lines.append(line)
        return line

    @Slot()
    def _warn(self) -> None:
        place = self.source.place()
        short = [line.goods.name for line in self.lines if line.is_short()]
        if not short or place is None:
            self.note.hide()
            return
        title = self.tr("{place} has too little by the book: {names}.")
        self.note.say(
            Tone.WARN,
            title.format(place=place.name, names=", ".join(short)),
            self.tr("Look whether it is really there."),
        )

    @Slot(object)
    def _on_done(self, done: MoveDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("Carried from {source} to {target}: slip {number}.")
        said = words.format(source=done.from_name, target=done.to_name, number=done.number)
        self.done.emit(said)
