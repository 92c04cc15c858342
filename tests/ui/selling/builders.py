"""A counter with goods behind it, and somebody who presses keys and reads the screen."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coop.facts.goods import Pack
from coop.goods.scanned_item import scanned_item
from coop.goods.set_prices import NewPrice, set_prices
from coop.selling.daily_sales import DaySales, day_sales
from coop.selling.keep_cart import KeptCart, kept_carts
from coop.selling.print_queue import open_jobs
from coop.selling.receipt import Receipt
from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.ui.builders import bring_to_front
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.operations import Operations
from ui.selling.till import Stage
from ui.selling.till_page import TillPage
from ui.widgets.scan_filter import ScanFilter
from values.money import Rupiah
from values.quantity import Quantity

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
SETTINGS = ShopSettings(register="01", cash_rounding=100, printer_kind=PrinterKind.FILE)
RICE, OIL, SUGAR, NOODLES, CARTON = (
    "8997204300051",
    "8992775204016",
    "2000150",
    "0089686010947",
    "10089686010821",
)
SOAP, COFFEE, CRISPS, UNPRICED = "8999999036607", "8991002109995", "2000455", "2000400"
TEA = "8998888111223"
"""Its last figure does not fit: it was mistyped once, and is known by that ever since."""
UNKNOWN = "8991002109998"
ROUNDS_MAX = 1_000
"""Questions after which a till that is still busy will never rest."""
BY_FINGER, BY_SCANNER, QUICKLY = 200, 5, 60
"""Milliseconds between keys."""

Modifier = Qt.KeyboardModifier
CTRL, SHIFT, NONE = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def stock_the_shelves(session: Session) -> None:
    """Put goods on the list that behave in all the ways that goods do."""
    an_item(session, "Beras SPHP 5 kg", price=62_500, stock=40_000, barcode=RICE)
    an_item(session, "Minyakita 1 L", price=15_700, stock=60_000, barcode=OIL)
    an_item(session, "Gula pasir curah", price=17_500, stock=38_500, is_weighed=True, barcode=SUGAR)
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000), barcodes=(CARTON,))
    an_item(
        session,
        "Mi goreng instan 85 g",
        price=3_100,
        stock=500_000,
        barcode=NOODLES,
        packs=(carton,),
        prices=(118_000,),
    )
    an_item(session, "Sabun cuci bubuk 770 g", price=21_900, stock=30_000, barcode=SOAP)
    an_item(session, "Kopi bubuk robusta 165 g", price=14_250, stock=12_000, barcode=COFFEE)
    an_item(session, "Keripik tempe Bu Yati", price=8_000, stock=2_000, barcode=CRISPS)
    an_item(session, "Teh celup isi 25", price=7_500, stock=20_000, barcode=TEA)
    an_item(session, "Kerupuk udang", price=None, stock=4_000, barcode=UNPRICED)


@dataclass
class APrinter:
    """Stands where the printing thread does, and notes what it was asked."""

    asked: list[str] = field(default_factory=list)

    def retry_now(self) -> None:
        self.asked.append("retry")

    def open_drawer(self) -> None:
        self.asked.append("drawer")


class Counter:
    """The till in its window, with a clock that only the keys move."""

    def __init__(
        self,
        qtbot: QtBot,
        application: QApplication,
        database: Database,
        operations: Operations,
        settings: ShopSettings = SETTINGS,
    ) -> None:
        self.qtbot, self.application = qtbot, application
        self.database, self.operations, self.settings = database, operations, settings
        self.printer = APrinter()
        self.now = 10_000
        self.wanted: list[tuple[str, object]] = []
        self._before: list[tuple[MainWindow, TillPage]] = []
        self.open()

    def open(self) -> None:
        """Start the program: a new window, a new page, on what is on the disk."""
        self.page = TillPage(
            self.operations,
            self.settings,
            lambda: NOW,
            lambda: TODAY,
            printer=self.printer,
            milliseconds=lambda: self.now,
        )
        self.view, self.till = self.page.view, self.page.till
        self.page.page_wanted.connect(self._note_page)
        words = TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri Wahyuni")
        entries = [
            PageEntry("till", 1, "shopping-cart", "Kasir", lambda: self.page),
        ]
        self.window = MainWindow(self.application, words, entries, lambda: NOW)
        self.page.page_wanted.disconnect(self.window.open_page)
        self.window.scans.stop(self.application)
        self.scans = ScanFilter(self.window, self._moment)
        self.scans.scanned.connect(self.window.scans.scanned)
        self.scans.refused.connect(self.window.scans.refused)
        self.scans.listen(self.application)
        self.qtbot.addWidget(self.window)
        bring_to_front(self.qtbot, self.window)
        self._gap = BY_FINGER
        self.settle()

    def close(self) -> None:
        """Let go of the keyboard, as a program does that is killed."""
        self.scans.stop(self.application)
        self.window.hide()

    def restart(self) -> None:
        """Kill the program and start it again."""
        self.close()
        self._before.append((self.window, self.page))  # Qt would not like them swept up just now.
        self.open()

    def scan(self, *codes: str) -> None:
        """Hold the scanner to packs, one after another."""
        for code in codes:
            self.now += 1_000
            self._gap = BY_SCANNER
            for letter in code:
                self._send(ord(letter.upper()), letter)
            self._send(Qt.Key.Key_Return, "\r")
            self._gap = BY_FINGER
            self.now += 1_000
            self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)
        self.settle()

    def press(self, *keys: Qt.Key, modifier: Modifier = NONE, gap: int = 1_000) -> None:
        """Press keys where the focus is, with that many milliseconds before each."""
        for key in keys:
            self.now += gap
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
            self.settle()

    def hold_down(self, key: Qt.Key) -> None:
        """Leave a finger on a key: the keyboard repeats it."""
        for _ in range(3):
            event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "\r", autorep=True)
            QCoreApplication.sendEvent(self.focused(), event)
        self.settle()

    def click(self, button: QWidget, *, gap: int = 1_000) -> None:
        """Press the left mouse button on something that is seen."""
        assert button.isVisible(), button.accessibleName()
        self.now += gap
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def settle(self) -> None:
        """Wait until every question has its answer and the disk has everything."""
        rounds = 0
        while rounds < 2 or not self._is_over():  # An answer may ask the next question.
            answer = self.operations.ask(lambda _session: True)
            with self.qtbot.waitSignal(answer.arrived):
                pass
            rounds += 1
            assert rounds < ROUNDS_MAX

    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def lines(self) -> list[tuple[str, str, str]]:
        """Read name, quantity and amount of each line on the screen."""
        model = self.view.cart_model
        headings = [column.heading for column in model.columns]
        shown = [number for number in range(len(headings)) if not self._is_hidden(number)]
        wanted = ("Goods", "Qty", "Amount")
        places = [next(n for n in shown if headings[n] == name) for name in wanted]
        return [
            (texts[0], texts[1], texts[2])
            for texts in (
                [model.index(row, place).data() for place in places]
                for row in range(model.rowCount())
            )
        ]

    def day(self) -> DaySales:
        """Read from the books what was sold today."""
        with self.database.snapshot() as session:
            return day_sales(session, TODAY)

    def set_price(self, code: str, price: int) -> None:
        """Change what a single piece costs from today on, on the page of goods."""
        with self.database.transaction() as session:
            found = scanned_item(session, code, TODAY)
            assert found is not None
            prices = [NewPrice(found.on_sale.item_id, found.on_sale.pack, Rupiah(price))]
            set_prices(session, a_stamp(), prices=prices, effective_from=TODAY)

    def kept(self) -> list[KeptCart]:
        """Read the carts on the disk."""
        with self.database.snapshot() as session:
            return kept_carts(session)

    def papers(self) -> list[Receipt]:
        """Read which receipts wait to be printed."""
        with self.database.snapshot() as session:
            papers = [job.paper for job in open_jobs(session)]
        return [paper for paper in papers if isinstance(paper, Receipt)]

    def _is_over(self) -> bool:
        page, shelf = self.page, self.page.parts.shelf
        is_still = page.keeper.is_settled and not shelf.is_busy and not shelf.is_searching
        is_still = is_still and not page.desks.buyers.is_busy
        return is_still and page.till.stage is not Stage.SAVING

    def _is_hidden(self, column: int) -> bool:
        return self.view.table.isColumnHidden(column)

    def _send(self, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.focused(), QKeyEvent(kind, key, NONE, text))

    def _moment(self, _event: QKeyEvent) -> int:
        self.now += self._gap
        return self.now

    def _note_page(self, name: str, subject: object) -> None:
        self.wanted.append((name, subject))
