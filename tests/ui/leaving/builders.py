"""Two people of the board at the desk for settlements."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.coop.savings.leaving import ADesk
from ui.leaving.leaving_desk import LeavingDesk
from ui.theme.room import room_of
from ui.widgets.keys import Shortcuts
from ui.widgets.layouts import column
from values.identity import MemberId

LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo"


class LeavingWindow(QWidget):
    """A window around a desk, which answers its keys."""

    def __init__(self, desk: LeavingDesk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "page")
        self.setLayout(column((desk, 1), margins=(14, 12, 14, 12)))
        self._shortcuts = Shortcuts(self)
        desk.turned.connect(self.use_keys)
        self.take_size(1_366, 768)

    def use_keys(self) -> None:
        self._shortcuts.use(self.desk.keys())

    def take_size(self, width: int, height: int) -> None:
        self.resize(width, height)
        self.desk.fit(room_of(width, height, 100))


class Board:
    """Whoever sits there: presses keys and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        desk: LeavingDesk,
        claims: ADesk,
        members: dict[str, MemberId],
    ) -> None:
        self.qtbot, self.database, self.desk = qtbot, database, desk
        self.claims, self.members = claims, members
        self.said: list[str] = []
        desk.said.connect(self.said.append)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.desk, key)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget() or self.desk, text)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=10_000)

    def open_by_name(self, name: str) -> None:
        """Find somebody, and wait for their sheet."""
        self.type(name)
        self.wait(lambda: not self.desk.start.found.isHidden())
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.desk.parts.currentWidget() is self.desk.halves)

    def prepare(self, name: str) -> None:
        """Prepare a settlement by the keyboard alone."""
        self.open_by_name(name)
        self.type("Pindah ke Sleman")
        self.press(Qt.Key.Key_Return)
        self.type("Rapat pengurus 12")
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)
        self.type("Rini")
        self.press(Qt.Key.Key_F10)

    def prepared(self) -> bool:
        return bool(self.desk.start.rows.rows)

    def approve_as(self, name: str) -> None:
        self.type(name)
        self.press(Qt.Key.Key_F10)
