"""A treasurer at the desk for statements of many members."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.database import Database
from ui.batch_statements.batch_desk import BatchDesk
from ui.theme.room import room_of
from ui.widgets.keys import Shortcuts
from ui.widgets.layouts import column

Modifier = Qt.KeyboardModifier
NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


class BatchWindow(QWidget):
    """A window around the desk, which answers its keys."""

    def __init__(self, desk: BatchDesk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "page")
        self.setLayout(column((desk, 1), margins=(14, 12, 14, 12)))
        self._shortcuts = Shortcuts(self)
        desk.turned.connect(self.use_keys)
        self.take_size(1_280, 680)

    def use_keys(self) -> None:
        self._shortcuts.use(self.desk.keys())

    def take_size(self, width: int, height: int) -> None:
        self.resize(width, height)
        self.desk.fit(room_of(width, height, 100))


class Treasurer:
    """Whoever sits there: presses keys and reads."""

    def __init__(self, qtbot: QtBot, database: Database, desk: BatchDesk, into: Path) -> None:
        self.qtbot, self.database, self.desk, self.into = qtbot, database, desk, into
        self.left: list[bool] = []
        desk.left.connect(self.leave)

    def leave(self) -> None:
        self.left.append(True)

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.desk, key, modifier)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so)

    def says(self, words: str) -> None:
        """Wait until the desk says something."""
        self.wait(lambda: words in self.desk.panel.note.text())

    def offered(self) -> list[str]:
        return [key.sequence for key in self.desk.keys()]  # noqa: SIM118  It is no mapping.
