"""The desk for the rules of savings in its window."""

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.builders import TODAY
from tests.coop.savings.builders import some_rules
from tests.ui.builders import bring_to_front
from tests.ui.savings_rules.builders import RulesWindow, Treasurer
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.savings_rules.rules_desk import RulesDesk


@pytest.fixture
def treasurer(qtbot: QtBot, database: Database, operations: Operations) -> Treasurer:
    """Sit down at the desk of a cooperative whose two amounts are set."""
    with database.transaction() as session:
        some_rules(session)
    desk = RulesDesk(operations, lambda: TODAY, words_about_members)
    operations.committed.connect(desk.read_again)
    window = RulesWindow(desk)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    desk.begin()
    treasurer = Treasurer(qtbot, database, desk)
    treasurer.wait(lambda: bool(desk.rows.rows))
    desk.focus_target().setFocus()
    return treasurer
