"""The desk for the rules of savings in its window."""

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.builders import TODAY
from tests.coop.savings.builders import some_rules
from tests.ui.office_builders import DeskWindow
from tests.ui.savings_rules.builders import Treasurer
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.savings_rules.rules_desk import RulesDesk


@pytest.fixture
def treasurer(qtbot: QtBot, database: Database, operations: Operations) -> Treasurer:
    """Sit down at the desk of a cooperative whose two amounts are set."""
    with database.transaction() as session:
        some_rules(session)
    desk = RulesDesk(operations, lambda: TODAY, words_about_members)
    DeskWindow(qtbot, desk, operations)
    treasurer = Treasurer(qtbot, database, desk)
    treasurer.wait(lambda: bool(desk.rows.rows))
    desk.focus_target().setFocus()
    return treasurer
