"""From what is proposed to an order that can be sent, over two pages of one window."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from coop.ordering.order_book import order_list
from db.database import Database
from desktop_app.buying import words_while_buying
from tests.builders import SHOP, TODAY, a_stamp
from tests.ui.builders import bring_to_front
from tests.ui.reports.builders import NOODLES, SUPPLIERS, SomeWeeks
from ui.buying.buying_page import BuyingPage
from ui.buying.surroundings import Surroundings
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.operations import Operations
from ui.ordering.orders_desk import OrdersDesk
from ui.reports.reports_page import ReportsPage
from ui.selling.shelf import scale_rules

Key = Qt.Key


@pytest.fixture
def window(
    application: QApplication, qtbot: QtBot, database: Database, operations: Operations
) -> Iterator[MainWindow]:
    """Open the window of a shop with some weeks behind it."""
    with database.transaction() as session:
        SomeWeeks(session)
    given = Surroundings(
        operations=operations,
        settings=SHOP,
        today=lambda: TODAY,
        now=lambda: a_stamp().recorded_at,
        words=words_while_buying,
        scale_rules=scale_rules,
    )
    pages = [
        PageEntry("reports", 8, "chart-column", "Laporan", lambda: _reports(operations)),
        PageEntry("buying", 6, "inbox", "Kulakan", lambda: BuyingPage(given, OrdersDesk)),
    ]
    window = MainWindow(
        application,
        TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri"),
        pages,
        lambda: datetime(2026, 11, 24, 3, 41, tzinfo=UTC),
    )
    window.scans.stop(application)  # Tests type as fast as a scanner does.
    bring_to_front(qtbot, window)
    yield window
    delete(window)  # Before the operations close: no answer may ask for more then.


def _reports(operations: Operations) -> ReportsPage:
    return ReportsPage(operations, SHOP, lambda: TODAY)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def test_what_is_proposed_is_ordered_and_sent_with_three_keys(
    window: MainWindow, qtbot: QtBot, database: Database
) -> None:
    plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    reports = window.page()
    assert isinstance(reports, ReportsPage)
    reports.arrive("usulan-pesanan")
    view = reports.view()
    assert view is not None
    qtbot.waitUntil(view.table.hasFocus)

    press(qtbot, Key.Key_F6, plain)

    qtbot.waitUntil(lambda: isinstance(window.page(), BuyingPage))
    buying = window.page()
    assert isinstance(buying, BuyingPage)
    orders = buying.desk.orders
    assert isinstance(orders, OrdersDesk)
    qtbot.waitUntil(lambda: orders.parts.currentWidget() is orders.form)
    assert [line.name for line in orders.form.entry.rows.rows] == [NOODLES]
    assert orders.form.entry.supplier.text() == SUPPLIERS[0]
    press(qtbot, Key.Key_F10, plain)
    qtbot.waitUntil(lambda: orders.orders.panel.book is not None)
    press(qtbot, Key.Key_C, control)
    said = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "*Pesanan PO01-20261124-0001*" in said.text())
    with database.snapshot() as session:
        assert [of.head.supplier_name for of in order_list(session)] == [SUPPLIERS[0]]
