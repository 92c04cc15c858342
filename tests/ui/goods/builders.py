"""Goods for the tests of the goods page, and whoever sits before it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from coop.facts.goods import Pack
from coop.goods.item_card import ItemCard, item_card
from coop.goods.item_list import item_list
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, an_item
from ui.goods.goods_page import GoodsPage
from ui.goods.import_wizard import ImportWizard
from ui.goods.item_form import ItemForm
from ui.main_window import MainWindow
from ui.widgets.button import Button
from ui.widgets.page import Page
from values.identity import ItemId
from values.quantity import Quantity

Modifier = Qt.KeyboardModifier
COFFEE_CODE = "8991002105485"
RICE_CODE = "8997204300051"


@dataclass(frozen=True)
class Stocked:
    """The items of `a_stocked_shelf`."""

    noodles: ItemId
    eggs: ItemId
    rice: ItemId
    salt: ItemId
    oil: ItemId


def a_stocked_shelf(session: Session) -> Stocked:
    """Stock a shelf: plenty of noodles and rice, few eggs, salt without price, oil oversold."""
    noodles = an_item(
        session,
        "Mi goreng instan 85 g",
        price=3_100,
        stock=137_000,
        packs=(Pack(number=2, unit="dus", ratio=Quantity(40_000)),),
        prices=(118_000,),
    )
    eggs = an_item(session, "Telur ayam ras", price=28_000, stock=4_500, is_weighed=True)
    rice = an_item(session, "Beras SPHP 5 kg", price=62_500, barcode=RICE_CODE)
    salt = an_item(session, "Garam dapur", price=None)
    oil = an_item(session, "Minyakita 1 L", price=15_700, stock=1_000)
    a_sale(session, a_cart(a_line(session, oil, 3_000)))
    return Stocked(noodles, eggs, rice, salt, oil)


class Elsewhere(Page):
    """Another page of the window; it notes what it was handed."""

    def __init__(self) -> None:
        super().__init__()
        self.button = Button("Lain")
        self.body.addWidget(self.button)
        self.arrived: list[object] = []

    @override
    def title(self) -> str:
        return "Lain"

    @override
    def focus_target(self) -> QWidget:
        return self.button

    @override
    def arrive(self, subject: object) -> None:
        self.arrived.append(subject)


class Keeper:
    """Whoever keeps the goods: presses keys and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        window: MainWindow,
        page: GoodsPage,
        stocked: Stocked,
    ) -> None:
        self.qtbot, self.database = qtbot, database
        self.window, self.page, self.stocked = window, page, stocked
        self.browser = page.browser
        self.listing, self.desk = page.browser.listing, page.browser.desk

    @property
    def form(self) -> ItemForm:
        return self.page.form

    @property
    def wizard(self) -> ImportWizard:
        return self.page.wizard

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)

    def names(self) -> list[str]:
        """Read the names in the list."""
        return [row.on_sale.name for row in self.listing.rows.rows]

    def wait_for_names(self, *names: str) -> None:
        """Wait until the list shows just these."""
        self.qtbot.waitUntil(lambda: self.names() == list(names))

    def wait_for_item(self, item_id: ItemId) -> ItemCard:
        """Wait until an item is shown whole."""

        def is_shown() -> bool:
            card = self.desk.card()
            return card is not None and card.item.item_id == item_id

        self.qtbot.waitUntil(is_shown)
        card = self.desk.card()
        assert card is not None
        return card

    def find(self, words: str, item_id: ItemId) -> ItemCard:
        """Search for an item and wait until it is shown."""
        self.listing.search.setText(words)
        return self.wait_for_item(item_id)

    def card_of(self, item_id: ItemId) -> ItemCard:
        """Read what the books say of an item."""
        with self.database.transaction() as session:
            card = item_card(session, item_id, TODAY)
        assert card is not None
        return card

    def item_named(self, name: str) -> ItemId:
        """Find an item in the books by its name."""
        with self.database.transaction() as session:
            items = [listed.on_sale for listed in item_list(session, TODAY)]
        return next(item.item_id for item in items if item.name == name)

    def all_names(self) -> list[str]:
        """Read all names in the books."""
        with self.database.transaction() as session:
            return [listed.on_sale.name for listed in item_list(session, TODAY)]


def a_list(folder: Path, *rows: str, name: str = "daftar.csv") -> Path:
    """Write a list as somebody's spreadsheet does."""
    path = folder / name
    path.write_text("\n".join(rows), encoding="utf-8")
    return path
