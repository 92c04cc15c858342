"""The clerk who looks after dates."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.stock.losses import LossRow, losses
from db.database import Database
from tests.builders import TODAY
from tests.coop.batches.builders import left
from tests.ui.office_builders import Sitter
from ui.batches.batches_desk import BatchesDesk
from values.identity import ItemId


class Keeper(Sitter[BatchesDesk]):
    """Presses keys, types and reads."""

    def __init__(
        self, qtbot: QtBot, database: Database, desk: BatchesDesk, items: dict[str, ItemId]
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items = items

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def names(self) -> list[str]:
        return [of.name for of in self.desk.view.rows.rows]

    def batches(self, name: str) -> dict[date, int]:
        with self.database.report() as session:
            return left(session, self.items[name])

    def gone(self) -> list[LossRow]:
        with self.database.report() as session:
            return losses(session, TODAY, TODAY)

    def told(self) -> str:
        self.wait(lambda: bool(self.said))
        return self.said[-1]

    def take_goods(self, typed: str) -> None:
        """Type into the finder that has the focus, and take the first."""
        form = self.desk.form()
        assert form is not None
        self.type(typed)
        self.wait(lambda: not form.finder.found.isHidden())
        self.enter()
