"""Two people of the board at the desk for settlements."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.coop.savings.leaving import ADesk
from tests.ui.office_builders import Sitter
from ui.leaving.leaving_desk import LeavingDesk
from values.identity import MemberId


class Board(Sitter[LeavingDesk]):
    """Whoever sits there: presses keys and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        desk: LeavingDesk,
        claims: ADesk,
        members: dict[str, MemberId],
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.claims, self.members = claims, members

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
