"""A desk of the treasurer's page in a window of its own, and whoever sits there."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.ui.builders import bring_to_front
from ui.operations import Operations
from ui.theme.room import room_of
from ui.widgets.keys import Shortcuts
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk

D = TypeVar("D", bound=OfficeDesk)
Modifier = Qt.KeyboardModifier
LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo"


class DeskWindow(QWidget):
    """A window around a desk, which answers its keys and its commits."""

    def __init__(self, qtbot: QtBot, desk: OfficeDesk, operations: Operations) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "page")
        self.setLayout(column((desk, 1), margins=(14, 12, 14, 12)))
        self._shortcuts = Shortcuts(self)
        desk.turned.connect(self.use_keys)
        operations.committed.connect(desk.read_again)
        self.take_size(1_366, 768)
        qtbot.addWidget(self)
        bring_to_front(qtbot, self)
        desk.begin()

    def use_keys(self) -> None:
        self._shortcuts.use(self.desk.keys())

    def take_size(self, width: int, height: int) -> None:
        self.resize(width, height)
        self.desk.fit(room_of(width, height, 100))


class Sitter(Generic[D]):
    """Presses keys, types and reads."""

    def __init__(self, qtbot: QtBot, database: Database, desk: D) -> None:
        self.qtbot, self.database, self.desk = qtbot, database, desk
        self.said: list[str] = []
        self.left: list[bool] = []
        desk.said.connect(self.said.append)
        desk.left.connect(self.leave)

    def leave(self) -> None:
        self.left.append(True)

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.desk, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget() or self.desk, text)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so)

    def answer_dialog(self, path: Path) -> None:
        """Type a path into the dialog that asks for one, and press Enter."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        bring_to_front(self.qtbot, self.desk.window())
