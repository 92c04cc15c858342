"""A treasurer at the desk for the rules of savings."""

from datetime import date

from PySide6.QtCore import Qt

from coop.savings.rule_book import rule_book
from tests.builders import TODAY
from tests.ui.office_builders import Sitter
from ui.savings_rules.rules_desk import RulesDesk
from values.savings import SavingsRule


class Treasurer(Sitter[RulesDesk]):
    """Whoever sits there: presses keys and reads."""

    def type_all(self, *entries: str) -> None:
        """Type into one field after another; a field selects what stands there."""
        for entry in entries:
            self.type(entry)
            self.press(Qt.Key.Key_Return)

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
        self.type_all(*entries)
        self.press(Qt.Key.Key_F10)

    def note(self) -> str:
        """Wait until something is said in the form, and read it."""
        self.wait(self.desk.form.note.isVisible)
        return self.desk.form.note.text()

    def held(self, rule: SavingsRule, day: date = TODAY, months: int = 0) -> int | None:
        with self.database.snapshot() as session:
            return rule_book(session).value(rule, day, months)
