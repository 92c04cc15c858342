"""A treasurer at the desk for interest."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from ui.interest.interest_desk import InterestDesk
from ui.theme.room import room_of
from ui.widgets.keys import Shortcuts
from ui.widgets.layouts import column

LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo"
SETTINGS = ShopSettings(printer_kind=PrinterKind.FILE)


class OfficeWindow(QWidget):
    """A window around a desk, which answers its keys."""

    def __init__(self, desk: InterestDesk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "page")
        self.setLayout(column((desk, 1), margins=(14, 12, 14, 12)))
        self._shortcuts = Shortcuts(self)
        desk.turned.connect(self.use_keys)
        self.resize(1_280, 680)

    def use_keys(self) -> None:
        self._shortcuts.use(self.desk.keys())

    def take_size(self, width: int, height: int) -> None:
        self.resize(width, height)
        self.desk.fit(room_of(width, height, 100))


class Office:
    """Whoever sits there: presses keys and reads."""

    def __init__(self, qtbot: QtBot, database: Database, desk: InterestDesk) -> None:
        self.qtbot, self.database, self.desk = qtbot, database, desk
        self.said: list[str] = []
        desk.said.connect(self.said.append)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.desk, key)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=10_000)

    def open_next_month(self) -> None:
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: bool(self.desk.run.rows.rows))

    def has_written(self, file: Path) -> bool:
        return file.exists() and file.name in self.desk.run.note.text()

    def post_it(self) -> None:
        """Post what is shown: the question has its safe button in front."""
        self.press(Qt.Key.Key_F10)
        self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Return)
