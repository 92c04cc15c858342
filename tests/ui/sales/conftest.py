"""The sales page in its window, on books with a morning's sales."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from db.database import Database
from tests.builders import TODAY
from tests.ui.builders import bring_to_front
from tests.ui.sales.builders import SETTINGS, Desk, a_busy_day
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.operations import Operations
from ui.sales.sales_page import SalesPage


@pytest.fixture
def desk(
    application: QApplication, qtbot: QtBot, database: Database, operations: Operations
) -> Iterator[Desk]:
    """Give the page, shown, with the sales of `a_busy_day` in its list."""
    with database.transaction() as session:
        sales = a_busy_day(session)
    page = SalesPage(operations, SETTINGS, lambda: TODAY)
    window = MainWindow(
        application,
        TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri"),
        [PageEntry("sales", 3, "receipt-text", "Nota", lambda: page)],
        lambda: datetime(2026, 11, 24, 3, 41, tzinfo=UTC),
    )
    window.scans.stop(application)  # Tests type as fast as a scanner does.
    bring_to_front(qtbot, window)
    desk = Desk(qtbot, database, window, page, sales)
    desk.wait_for_rows(len(sales))
    desk.wait_for_sale(sales[-1])
    yield desk
    delete(window)  # Before the operations close: no answer may ask for more then.
