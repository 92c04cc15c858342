"""Somebody at the desk for prices, and what the books say."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.goods.price_list import price_on
from coop.prices.price_rules import ListedRule, price_rules
from db.database import Database
from tests.builders import TODAY
from tests.ui.office_builders import Modifier, Sitter
from ui.prices.prices_desk import PricesDesk
from values.identity import ItemId

K = Qt.Key


class Clerk(Sitter[PricesDesk]):
    """Sets prices by the keyboard."""

    def __init__(
        self, qtbot: QtBot, database: Database, desk: PricesDesk, items: dict[str, ItemId]
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.items = items

    def turn_to(self, name: str) -> None:
        """Go to another subject."""
        while self.desk.pills.current() != name:
            self.press(K.Key_Tab, Modifier.ControlModifier)

    def find_goods(self, typed: str) -> None:
        """Find goods for the form in front, and take the first."""
        finder = self.desk.view.form.focus_part()
        self.type(typed)
        goods = self.desk.view.form.goods  # type: ignore[attr-defined]  # Of two of the forms.
        self.wait(lambda: bool(goods.finder.found.isVisible()))
        assert finder is goods.finder
        self.press(K.Key_Return)
        self.wait(lambda: goods.pack is not None)

    def refused(self) -> str:
        note = self.desk.view.form.note
        self.wait(note.isVisible)
        return note.text()

    def rules(self) -> list[ListedRule]:
        with self.database.snapshot() as session:
            return price_rules(session, TODAY)

    def price(self, name: str, pack: int = 1) -> int | None:
        with self.database.snapshot() as session:
            return price_on(session, self.items[name], pack, TODAY)

    def told(self) -> str:
        self.wait(lambda: bool(self.said))
        return self.said.pop()
