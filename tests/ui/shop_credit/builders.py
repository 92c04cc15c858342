"""A treasurer at the desk for shop credit, and what the books say of it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.coop.credit.builders import owed
from tests.coop.savings.builders import balances
from tests.ui.office_builders import Sitter
from ui.shop_credit.shop_credit_desk import ShopCreditDesk
from values.identity import MemberId


class Treasurer(Sitter[ShopCreditDesk]):
    """Takes payments in by the keyboard, and looks into the books."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        desk: ShopCreditDesk,
        members: dict[str, MemberId],
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.members = members

    def names(self) -> list[str]:
        return [of.full_name for of in self.desk.view.rows.rows]

    def find(self, typed: str) -> None:
        """Type into the search, and wait for the only one that is left."""
        self.type(typed)
        self.wait(lambda: len(self.names()) == 1 and self.desk.panel.shown() is not None)

    def open(self, key: Qt.Key) -> None:
        """Press the key of a form, and wait until it is in front."""
        self.press(key)
        self.wait(lambda: self.desk.form() is not None)

    def choose_member(self, name: str) -> None:
        """Find a member for the form in front."""
        self.type(name)
        finder = next(
            form.finder
            for form in (self.desk.parts.opening_form, self.desk.parts.limit_form)
            if form is self.desk.form()
        )
        self.wait(finder.found.isVisible)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: not finder.isVisible())

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)

    def done(self) -> str:
        """Wait for good news, and read it."""
        self.wait(lambda: bool(self.said))
        return self.said[-1]

    def refused(self) -> str:
        """Wait for the form in front to say no, and read why."""
        form = self.desk.form()
        assert form is not None
        self.wait(lambda: not form.note.isHidden())
        return form.note.text()

    def owes(self, name: str) -> int:
        with self.database.snapshot() as session:
            return owed(session, self.members[name])

    def voluntary(self, name: str) -> int:
        with self.database.snapshot() as session:
            return balances(session, self.members[name])[2]
