"""The page of reports in its window, with a page of goods beside it to lead on to."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from coop.goods.barcode import ScaleCodeRules
from db.database import Database
from tests.builders import SHOP, TODAY
from tests.ui.builders import bring_to_front
from tests.ui.reports.builders import Reader, SomeWeeks
from ui.goods.goods_page import GoodsPage
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.operations import Operations
from ui.reports.reports_page import ReportsPage


@pytest.fixture
def reader(
    application: QApplication, qtbot: QtBot, database: Database, operations: Operations
) -> Iterator[Reader]:
    with database.transaction() as session:
        weeks = SomeWeeks(session)
    pages = [
        PageEntry(
            "reports",
            8,
            "chart-column",
            "Laporan",
            lambda: ReportsPage(operations, SHOP, lambda: TODAY),
        ),
        PageEntry(
            "goods",
            2,
            "package",
            "Barang",
            lambda: GoodsPage(operations, ScaleCodeRules(), lambda: TODAY, SHOP),
        ),
    ]
    window = MainWindow(
        application,
        TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri"),
        pages,
        lambda: datetime(2026, 11, 24, 3, 41, tzinfo=UTC),
    )
    window.scans.stop(application)  # Tests type as fast as a scanner does.
    bring_to_front(qtbot, window)
    yield Reader(qtbot, database, window, weeks)
    delete(window)  # Before the operations close: no answer may ask for more then.
