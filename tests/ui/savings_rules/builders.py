"""A treasurer at the desk for the rules of savings."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coop.savings.rule_book import rule_book
from db.database import Database
from tests.builders import TODAY
from ui.savings_rules.rules_desk import RulesDesk
from ui.theme.room import room_of
from ui.widgets.keys import Shortcuts
from ui.widgets.layouts import column
from values.savings import SavingsRule


class RulesWindow(QWidget):
    """A window around the desk, which answers its keys."""

    def __init__(self, desk: RulesDesk) -> None:
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

    def __init__(self, qtbot: QtBot, database: Database, desk: RulesDesk) -> None:
        self.qtbot, self.database, self.desk = qtbot, database, desk
        self.said: list[str] = []
        self.left: list[bool] = []
        desk.said.connect(self.said.append)
        desk.left.connect(self.leave)

    def leave(self) -> None:
        self.left.append(True)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.desk, key)

    def type(self, *entries: str) -> None:
        """Type into one field after another; a field selects what stands there."""
        for entry in entries:
            self.qtbot.keyClicks(QApplication.focusWidget(), entry)
            self.press(Qt.Key.Key_Return)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so)

    def choose(self, rule: SavingsRule, months: int = 0) -> None:
        keys = [of.key for of in self.desk.rows.rows]
        self.desk.table.setFocus()
        self.press(Qt.Key.Key_Home)
        self.desk.table.choose(0)
        for _ in range(keys.index((rule, months))):
            self.press(Qt.Key.Key_Down)

    def set(self, rule: SavingsRule, *entries: str, months: int = 0) -> None:
        """Choose a rule, type, and press F10."""
        self.choose(rule, months)
        self.press(Qt.Key.Key_Return)
        self.type(*entries)
        self.press(Qt.Key.Key_F10)

    def note(self) -> str:
        """Wait until something is said in the form, and read it."""
        self.wait(self.desk.form.note.isVisible)
        return self.desk.form.note.text()

    def held(self, rule: SavingsRule, day: date = TODAY, months: int = 0) -> int | None:
        with self.database.snapshot() as session:
            return rule_book(session).value(rule, day, months)
