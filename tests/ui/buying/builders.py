"""The clerk who writes what came in."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.ui.office_builders import Sitter
from ui.buying.buying_desk import BuyingDesk
from ui.operations import Operations
from values.identity import ItemId, SupplierId

_READS_IN_A_ROW = 3
"""A list, the row that is chosen in it, and what that one needs."""


def nothing(_session: object) -> None:
    """Ask nothing: the answer comes behind all that was asked before."""


class Clerk(Sitter[BuyingDesk]):
    """Presses keys, types and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        desk: BuyingDesk,
        items: dict[str, ItemId],
        suppliers: dict[str, SupplierId],
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items, self.suppliers = items, suppliers

    def settle(self, operations: Operations) -> None:
        """Wait until the desk has read whatever it wanted to read."""
        for _ in range(_READS_IN_A_ROW):
            answers: list[object] = []
            operations.ask(nothing).then(answers.append)
            self.wait(lambda answers=answers: bool(answers))  # type: ignore[misc]

    def begin_nota(self) -> None:
        """Open an empty nota."""
        self.press(Qt.Key.Key_F5)
        self.wait(lambda: self.desk.parts.currentWidget() is self.desk.form)

    def choose_supplier(self, typed: str) -> None:
        """Type a name, and take the first that is found."""
        finder = self.desk.form.entry.supplier
        finder.setFocus()
        self.type(typed)
        self.wait(lambda: not finder.found.isHidden())
        self.press(Qt.Key.Key_Return)
        self.wait(self.desk.form.entry.nota.hasFocus)

    def put_in(self, name: str, count: str, price: str) -> None:
        """Find goods by a word, say how many and what one costs."""
        form = self.desk.form
        form.entry.goods.setFocus()
        lines = len(form.entry.rows.rows)
        self.type(name)
        self.wait(lambda: not form.entry.goods.found.isHidden())
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: len(form.entry.rows.rows) > lines)
        self.type(count)
        self.press(Qt.Key.Key_Return)
        self.type(price)
        self.press(Qt.Key.Key_Return)

    def save(self) -> None:
        """Go on to the foot, and save."""
        form = self.desk.form
        self.press(Qt.Key.Key_F10)
        self.wait(lambda: form.sides.currentWidget() is form.close_panel)
        self.press(Qt.Key.Key_F10)

    def is_at_receipts(self) -> bool:
        return self.desk.parts.currentWidget() is self.desk.receipts
