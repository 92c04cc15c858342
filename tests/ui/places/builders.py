"""The clerk who carries goods."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.places.transfer_book import TransferEntry, transfer_book
from db.database import Database
from tests.coop.places.builders import there
from tests.ui.office_builders import Sitter
from ui.operations import Operations
from ui.places.places_desk import PlacesDesk
from values.identity import ItemId, PlaceId
from values.places import SHOP

_READS_IN_A_ROW = 3
"""A list, the row that is chosen in it, and where that lies."""


def nothing(_session: object) -> None:
    """Ask nothing: the answer comes behind all that was asked before."""


def settle(qtbot: QtBot, operations: Operations) -> None:
    """Wait until the desk has read whatever it wanted to read."""
    for _ in range(_READS_IN_A_ROW):
        answers: list[object] = []
        operations.ask(nothing).then(answers.append)
        qtbot.waitUntil(lambda answers=answers: bool(answers))  # type: ignore[misc]


class Carrier(Sitter[PlacesDesk]):
    """Presses keys, types and reads."""

    def __init__(
        self, qtbot: QtBot, database: Database, desk: PlacesDesk, items: dict[str, ItemId]
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items = items

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def names(self) -> list[str]:
        return [of.name for of in self.desk.goods.rows.rows]

    def lies(self, name: str, place_id: PlaceId = SHOP) -> int:
        with self.database.report() as session:
            return there(session, self.items[name], place_id)

    def carried(self) -> list[TransferEntry]:
        with self.database.report() as session:
            return transfer_book(session)

    def told(self) -> str:
        self.wait(lambda: bool(self.said))
        return self.said[-1]

    def take_goods(self, typed: str) -> None:
        """Type into the finder, take the first, and wait for its line."""
        form = self.desk.goods.move_form
        before = len(form.lines)
        form.finder.setFocus()
        self.type(typed)
        self.wait(lambda: not form.finder.found.isHidden())
        self.enter()
        self.wait(lambda: len(form.lines) > before)
