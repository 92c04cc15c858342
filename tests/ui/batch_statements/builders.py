"""A treasurer at the desk for statements of many members."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.ui.office_builders import Sitter
from ui.batch_statements.batch_desk import BatchDesk

Modifier = Qt.KeyboardModifier
NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


class Treasurer(Sitter[BatchDesk]):
    """Whoever sits there: presses keys and reads."""

    def __init__(self, qtbot: QtBot, database: Database, desk: BatchDesk, into: Path) -> None:
        super().__init__(qtbot, database, desk)
        self.into = into

    def says(self, words: str) -> None:
        """Wait until the desk says something."""
        self.wait(lambda: words in self.desk.panel.note.text())

    def offered(self) -> list[str]:
        return [key.sequence for key in self.desk.keys()]  # noqa: SIM118  It is no mapping.
