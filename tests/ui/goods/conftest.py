"""The goods page in its window, on books with a stocked shelf."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from coop.goods.barcode import DEFAULT_SCALE_CODES
from db.database import Database
from tests.builders import SHOP, TODAY
from tests.ui.builders import bring_to_front
from tests.ui.goods.builders import Elsewhere, Keeper, a_stocked_shelf
from ui.goods.goods_page import GoodsPage
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.operations import Operations


@pytest.fixture
def keeper(
    application: QApplication, qtbot: QtBot, database: Database, operations: Operations
) -> Iterator[Keeper]:
    """Give the page, shown, with what wants to be looked at in its list."""
    with database.transaction() as session:
        stocked = a_stocked_shelf(session)
    page = GoodsPage(operations, DEFAULT_SCALE_CODES, lambda: TODAY, SHOP)
    window = MainWindow(
        application,
        TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri"),
        [
            PageEntry("goods", 2, "package", "Barang", lambda: page),
            PageEntry("sales", 3, "receipt-text", "Nota", Elsewhere),
            PageEntry("till", 1, "shopping-cart", "Kasir", Elsewhere),
            PageEntry("office", 5, "landmark", "Bendahara", Elsewhere),
        ],
        lambda: datetime(2026, 11, 24, 3, 41, tzinfo=UTC),
    )
    window.scans.stop(application)  # Tests type as fast as a scanner does.
    bring_to_front(qtbot, window)
    keeper = Keeper(qtbot, database, window, page, stocked)
    keeper.wait_for_names("Minyakita 1 L", "Garam dapur", "Telur ayam ras")
    keeper.wait_for_item(stocked.oil)
    yield keeper
    delete(window)  # Before the operations close: no answer may ask for more then.
