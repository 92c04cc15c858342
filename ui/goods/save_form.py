"""Saving a list of goods: which one, of which goods and days, as a paper or for a spreadsheet."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from coop.goods.export_items import export_items
from coop.goods.item_card import ItemCard
from coop.goods.item_list import ItemFilter
from coop.shop_settings import ShopSettings
from documents.goods_lists import GoodsList, GoodsListAsked, save_goods_list
from ui.goods.card_place import CardPlace
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.widgets.period_edit import StatementDays, StatementPeriod
from ui.widgets.reading_export import ReadAndWrite, ReadingExport
from ui.wording import Words
from values.period import one_day

_HEIGHT = 40
STOCK, PRICES, CARDS, CARD, FOR_IMPORT = "stock", "prices", "cards", "card", "import"
_LISTS = {
    STOCK: GoodsList.STOCK,
    PRICES: GoodsList.PRICES,
    CARDS: GoodsList.CARDS,
    CARD: GoodsList.CARDS,
}
_PAPER, _SHEET, _TABLE = "pdf", "xlsx", "csv"


class GoodsShown(NamedTuple):
    """The goods in the list beside the form."""

    which: ItemFilter
    words: str


class SaveForm(FormCard):
    """Choose, F10, a name: the file is written beside the work."""

    done = Signal(str)
    """What was saved, in a sentence."""
    left = Signal()

    def __init__(
        self, operations: Operations, today: Callable[[], date], settings: ShopSettings
    ) -> None:
        super().__init__(enter_moves_on=True)
        self._today, self._settings = today, settings
        self._card: ItemCard | None = None
        self._shown = GoodsShown(ItemFilter(), "")
        self.heading = Heading(self.tr("Save a list"))
        self.lists = QComboBox()
        self.lists.setAccessibleName(self.tr("Which list"))
        at_least(self.lists, height=_HEIGHT)
        self.goods = Label(wraps=True)
        self.period, self.place = StatementPeriod(today), CardPlace(operations)
        sheets = ((_SHEET, "Excel"), (_TABLE, "CSV"))
        self.kind = Choice(self.tr("As"), ((_PAPER, "PDF"), *sheets))
        self.sheet_kind = Choice(self.tr("As"), sheets)
        self.note = Note()
        self.note.hide()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Save it as a file"), "F10", "save", "primary")
        self.export = ReadingExport(self, operations)
        self._lay_out()
        self.lists.currentIndexChanged.connect(self._show_list)
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self.export.said.connect(self.done)
        self.export.refused.connect(self._refuse)

    def begin(self, card: ItemCard | None, shown: GoodsShown) -> None:
        """Offer the lists there are; that of the card only where an item is chosen."""
        self._card, self._shown = card, shown
        self.note.hide()
        chosen = self.lists.currentData()
        self.lists.clear()
        for name, words in self._offered().items():
            self.lists.addItem(words, name)
        self.lists.setCurrentIndex(max(0, self.lists.findData(chosen)))
        self.period.choose(StatementDays.THIS_MONTH)
        self.place.begin()
        self._show_list()
        self.reveal(self.lists)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Ask where to, and write it."""
        reading = self._reading()
        if reading is not None:
            name = f"{self.lists.currentText()} {self._today():%Y-%m-%d}"
            self.export.begin_reading(reading, name, self._kinds())

    def save_to(self, path: Path) -> None:
        """Write what is chosen; how the name ends says in which form."""
        reading = self._reading()
        if reading is not None:
            self.export.read_to(reading, path)

    def _lay_out(self) -> None:
        which = column(Label(self.tr("Which list"), "muted"), self.lists, self.goods, gap=4)
        kinds = column(Label(self.tr("As"), "muted"), self.kind, self.sheet_kind, gap=4)
        self.lay_out(
            (self.heading, rule()),
            column(which, self.period, self.place, kinds, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def _kinds(self) -> list[str]:
        """Say how the file may end, what is chosen first."""
        is_paper = self.lists.currentData() != FOR_IMPORT
        chosen = self.kind.value() if is_paper else self.sheet_kind.value()
        kinds = [_PAPER, _SHEET, _TABLE] if is_paper else [_SHEET, _TABLE]
        return sorted(kinds, key=lambda kind: kind != chosen)

    def _offered(self) -> dict[str, str]:
        lists = {}
        if self._card is not None:
            lists[CARD] = self.tr("Stock card of {name}").format(name=self._card.item.name)
        return lists | {
            STOCK: self.tr("Stock list with value"),
            PRICES: self.tr("Price list"),
            CARDS: self.tr("Stock cards of the goods listed"),
            FOR_IMPORT: self.tr("List for another program, or to change and import"),
        }

    def _reading(self) -> ReadAndWrite | None:
        self.note.hide()
        name = self.lists.currentData()
        if name == FOR_IMPORT:
            return _list_for_import(self._today())
        period = self.period.period() if name in {CARD, CARDS} else one_day(self._today())
        if period is None:
            return None  # What is wrong stands below the field.
        place = self.place.place()
        asked = GoodsListAsked(_LISTS[name], *self._which(), self._today(), period, place)
        settings = self._settings

        def read(session: Any, path: Path) -> None:
            save_goods_list(session, path, asked, settings)

        return read

    def _which(self) -> tuple[ItemFilter, str]:
        if self.lists.currentData() == CARD and self._card is not None:
            item = self._card.item
            return ItemFilter(is_active=None, item_id=item.item_id), item.name
        return self._shown

    @Slot()
    def _show_list(self) -> None:
        name = self.lists.currentData()
        self.note.hide()
        for part in (self.period, self.place):
            part.setVisible(name in {CARD, CARDS})
        is_paper = name != FOR_IMPORT
        self.kind.setVisible(is_paper)
        self.sheet_kind.setVisible(not is_paper)
        goods = {
            CARD: "",
            FOR_IMPORT: self.tr("All goods, with packs, codes, prices and stock."),
        }
        listed = self.tr("Of these goods: {goods}.").format(goods=self._shown.words)
        self.goods.setText(goods.get(name, listed))
        self.goods.setVisible(bool(self.goods.text()))

    @Slot(object)
    def _refuse(self, words: Words) -> None:
        self.note.say(Tone.WARN, words.title, words.advice)


def _list_for_import(day: date) -> ReadAndWrite:
    def read(session: Any, path: Path) -> None:
        export_items(session, path, day)

    return read
