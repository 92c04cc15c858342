"""(b) From a scan to its line on the screen, and from a key to its list, with 50,000 items.

The real window, offscreen, on a real file. A scan counts from the code's arrival until the cart's
line is painted; a key from its press until the list under the field is painted: of words in their
order, the other way round, and with a slip of the finger. A month was sold before, so that there is
something popular. The floor is the bare driver's look-up of a code and one painting of the table.
"""

import gc
import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from benchmarks.figures import Figure, percentile
from benchmarks.shop import TODAY, Shop
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.operations import Operations
from ui.selling.till_page import TillPage
from ui.theme import use_theme

ITEMS = 50_000
LINES_SOLD = 20_000
SCANS = 60
TYPED = 42
FRAME_MILLISECONDS = 16.0
"""What a screen of 60 Hz shows as at once."""
BETWEEN_KEYS_MILLISECONDS = 60
"""Sixteen keys a second: nobody types faster."""
_PATIENCE_MILLISECONDS = 5_000
_COUNT_SOLD = """UPDATE stock_level SET times_sold = s.times
    FROM (SELECT item_id, count(*) AS times FROM sale_line GROUP BY item_id) AS s
    WHERE s.item_id = stock_level.item_id"""


def measure(folder: Path) -> Iterator[Figure]:
    """Measure scanning and searching."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    shop = _shop(folder / "till.db")
    use_theme(application)
    operations = Operations(shop.database, shop.stamp)
    pages: list[TillPage] = []

    def build() -> TillPage:
        pages.append(TillPage(operations, ShopSettings(), _now, lambda: TODAY))
        return pages[0]

    entry = PageEntry("till", 1, "shopping-cart", "Kasir", build)
    window = MainWindow(application, TopBarWords("KDMP Ukur", "Gerai", "Kasir"), [entry], _now)
    window.show()
    application.processEvents()
    collect_as_the_program_does()
    try:
        scans, floor = _scans(pages[0], shop)
        yield _figure("scan to line, median", median(scans), floor)
        yield _figure("search keystroke, p99", percentile(_keys(pages[0], shop), 0.99), floor)
    finally:
        window.close()
        operations.close()
        gc.enable()


def _shop(path: Path) -> Shop:
    shop = Shop(path, ITEMS)
    shop.fill(LINES_SOLD)
    with shop.database.transaction() as session:
        driver_connection(session).execute(_COUNT_SOLD)
    return shop


def _figure(name: str, value: float, floor: float) -> Figure:
    return Figure(
        name=f"{name}, {ITEMS:,} items",
        value=value,
        unit="ms",
        limit=FRAME_MILLISECONDS,
        floor=floor,
    )


def _scans(page: TillPage, shop: Shop) -> tuple[list[float], float]:
    chooser = random.Random(3)
    spent, floor = [], []
    for _ in range(SCANS):
        code = shop.code(chooser.randrange(ITEMS))
        started = perf_counter()
        answered(partial(page.scan, code), page.parts.shelf.found)
        page.view.table.viewport().repaint()
        spent.append((perf_counter() - started) * 1000)
        floor.append(_bare_look_up(page, shop, code))
    return spent, median(floor)


def _bare_look_up(page: TillPage, shop: Shop, code: str) -> float:
    with shop.database.snapshot() as session:
        connection = driver_connection(session)
        started = perf_counter()
        connection.execute("SELECT * FROM item_barcode WHERE code = ?", (code,)).fetchone()
        page.view.table.viewport().repaint()
        return (perf_counter() - started) * 1000


def _keys(page: TillPage, shop: Shop) -> list[float]:
    chooser = random.Random(5)
    box, spent = page.view.scan_box, []
    painting = Painting(page.view.found.table.viewport(), page.parts.shelf.listed)
    for turn in range(TYPED):
        for letter in _text(shop.names[chooser.randrange(ITEMS)], turn):
            rest(BETWEEN_KEYS_MILLISECONDS)
            started = perf_counter()
            act = partial(QTest.keyClicks, box, letter)
            if letter == " ":
                act()
            else:
                answered(act, page.parts.shelf.listed)
            painting.finish()
            spent.append((perf_counter() - started) * 1000)
        box.clear()
        QTest.keyClick(box, Qt.Key.Key_Escape)
        QApplication.processEvents()
    return spent


def _text(name: str, turn: int) -> str:
    """Return what somebody types who looks for the item."""
    first, second, *_ = name.lower().split()
    return (
        f"{first[:4]} {second[:3]}",
        f"{second[:4]} {first[:3]}",
        f"{first[1]}{first[0]}{first[2:]} {second[:3]}",
    )[turn % 3]


class Painting(QObject):
    """Knows whether a widget was painted since an answer came: once is enough."""

    def __init__(self, widget: QWidget, answer: SignalInstance) -> None:
        super().__init__()
        self._is_painted = False
        widget.installEventFilter(self)
        answer.connect(self._on_answer)

    def finish(self) -> None:
        """Have painted what the answer changed, if the loop that waited has not done it."""
        if not self._is_painted:
            QApplication.processEvents()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._is_painted = True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_answer(self) -> None:
        self._is_painted = False


def collect_as_the_program_does() -> None:
    """Collect no garbage in the database's thread: the program does that between two events.

    What the benchmark itself holds, fifty thousand names, is left out for good: no till has it.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def rest(milliseconds: int) -> None:
    """Let the window and its threads work, and collect what is young, as the program does.

    Qt's own waiting for tests would stop the threads meanwhile.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
    gc.collect(1)


def answered(act: Callable[[], object], answer: SignalInstance) -> None:
    """Act, and let the window work until the answer came; it always comes through the loop."""
    loop = QEventLoop()
    answer.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MILLISECONDS, loop, partial(loop.exit, 1))
    act()
    assert loop.exec() == 0, "no answer"
    answer.disconnect(loop.quit)


def _now() -> datetime:
    return datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
