"""A shop with some weeks behind it, and somebody who reads its reports."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from coop.fact_log import record
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.selling.cart import Discount
from coop.selling.record_sale import record_sale
from db.database import Database
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_stamp, an_item, in_cash
from tests.coop.buying.builders import DUS, a_bought_line, a_nota, a_supplier, received
from tests.ui.builders import bring_to_front
from ui.main_window import MainWindow
from ui.reports.report_view import ReportView
from ui.reports.reports_page import ReportsPage
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import ONE, Quantity

Modifier = Qt.KeyboardModifier
NOODLES = "Mi goreng instan rasa ayam bawang bungkus isi lima 85 g"
SUPPLIERS = ("Toko Grosir Makmur Jaya Abadi", "UD Tani Subur")


class SomeWeeks:
    """Noodles and sugar sell daily, oil without a known cost, and soap lies there."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.noodles = an_item(
            session, NOODLES, price=3_100, stock=0, packs=(DUS,), prices=(118_000,)
        )
        self.sugar = an_item(session, "Gula pasir curah", price=17_500, stock=0, is_weighed=True)
        self.oil = an_item(session, "Minyakita 1 L", price=15_700, stock=400_000)
        self.soap = an_item(session, "Sabun cuci", price=9_000, stock=0)
        line = StockLine(self.soap, Quantity(24_000), Rupiah(180_000))
        stamp = a_stamp(business_date=TODAY - timedelta(days=90))
        record(session, stamp, OpeningStockRecorded(lines=(line,)))
        makmur, tani = (a_supplier(session, name) for name in SUPPLIERS)
        day = TODAY - timedelta(days=57)
        bought = a_bought_line(session, self.noodles, 10, pack=2, price=104_000)
        received(session, a_nota(makmur, bought), day=day)
        received(
            session, a_nota(tani, a_bought_line(session, self.sugar, 120, price=14_250)), day=day
        )
        for ago in range(56, -1, -1):
            self._sell(ago)

    def _sell(self, ago: int) -> None:
        day = TODAY - timedelta(days=ago)
        pieces = 9 if day.weekday() == 5 else 6
        lines = [
            a_line(self._session, self.noodles, pieces * ONE),
            a_line(self._session, self.sugar, 1_750, discount=Discount(amount=Rupiah(500))),
            a_line(self._session, self.oil, (1 + ago % 3) * ONE),
        ]
        cart = a_cart(*lines, discount=Discount(amount=Rupiah(1_000)) if ago % 5 == 0 else None)
        stamp = a_stamp(FactId(cart.cart_id), business_date=day)
        at = stamp.recorded_at - timedelta(days=ago, hours=ago % 7)
        record_sale(
            self._session,
            replace(stamp, recorded_at=at),
            cart=cart,
            payments=(in_cash(),),
            settings=SHOP,
        )


class Reader:
    """Opens reports, presses keys and reads."""

    def __init__(
        self, qtbot: QtBot, database: Database, window: MainWindow, weeks: SomeWeeks
    ) -> None:
        self.qtbot, self.database, self.window, self.weeks = qtbot, database, window, weeks
        page = window.page()
        assert isinstance(page, ReportsPage)
        self.page = page
        self.said: list[str] = []
        page.toast_wanted.connect(self.said.append)

    @property
    def view(self) -> ReportView:
        view = self.page.view()
        assert view is not None
        return view

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget() or self.window, text)

    def open(self, name: str) -> ReportView:
        """Open a report, and wait until something of it is there."""
        self.page.arrive(name)
        self.wait(lambda: bool(self.view.rows.rows))
        return self.view

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so)

    def cells(self, column: int = 0) -> list[str]:
        """Read one column of the list."""
        rows = self.view.rows
        texts = (rows.columns[column].cell(row) for row in rows.rows)
        return [text if isinstance(text, str) else text.text for text in texts]

    def row_of(self, item_id: ItemId) -> int:
        items = [self.view.report.item_of(row) for row in self.view.rows.rows]
        return items.index(item_id)

    def save_as(self, path: Path) -> None:
        """Type a path into the dialog that asks for one, and press Enter."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        bring_to_front(self.qtbot, self.window)
