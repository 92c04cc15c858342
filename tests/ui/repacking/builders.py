"""The clerk who opens sacks and mixes parcels."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.stock.moving_average import Holding
from coop.stock.value_in_order import holding_now
from db.database import Database
from tests.ui.office_builders import Sitter
from ui.operations import Operations
from ui.repacking.repacking_desk import RepackingDesk
from values.identity import ItemId

_READS_IN_A_ROW = 3
"""A list, the row that is chosen in it, and what that one needs."""


def nothing(_session: object) -> None:
    """Ask nothing: the answer comes behind all that was asked before."""


class Repacker(Sitter[RepackingDesk]):
    """Presses keys, types and reads."""

    def __init__(
        self, qtbot: QtBot, database: Database, desk: RepackingDesk, items: dict[str, ItemId]
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items = items

    def held(self, name: str) -> Holding:
        with self.database.report() as session:
            return holding_now(session, self.items[name])

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def open_repack(self) -> None:
        """Press Enter on the first recipe."""
        view = self.desk.recipes
        self.wait(lambda: bool(view.rows.rows))
        self.enter()
        self.wait(lambda: view.sides.currentWidget() is view.repack_form)

    def find_goods(self, typed: str) -> None:
        """Type into the finder that has the focus, and take the first."""
        form = self.desk.recipes.recipe_form
        finders = (form.sources.finder, form.products.finder, self.desk.recipes.label_form.finder)
        (finder,) = (of for of in finders if of.hasFocus())
        self.type(typed)
        self.wait(lambda: not finder.found.isHidden())
        self.enter()

    def settle(self, operations: Operations) -> None:
        """Wait until the desk has read whatever it wanted to read."""
        for _ in range(_READS_IN_A_ROW):
            answers: list[object] = []
            operations.ask(nothing).then(answers.append)
            self.wait(lambda answers=answers: bool(answers))  # type: ignore[misc]
