"""The desk for interest in its window, on the books of a village."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.coop.savings.builders import a_saver, deposited, on, some_rules
from tests.ui.interest.builders import SETTINGS, Office
from tests.ui.office_builders import LONG_NAME, DeskWindow
from ui.interest.interest_desk import InterestDesk
from ui.members.wording import words_about_members
from ui.operations import Operations

IN_NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def office(qtbot: QtBot, database: Database, operations: Operations) -> Office:
    """Open the desk on the first of November: September and October have not been credited."""
    with database.transaction() as session:
        some_rules(session, voluntary_rate=365)
        for name, voluntary in (("Siti Aminah", 1_000_000), (LONG_NAME, 100_000_000)):
            member_id = a_saver(session, name)
            deposited(session, member_id, on(date(2026, 9, 1)), voluntary=voluntary)
    desk = InterestDesk(operations, SETTINGS, lambda: IN_NOVEMBER, words_about_members)
    DeskWindow(qtbot, desk, operations)
    office = Office(qtbot, database, desk)
    office.wait(lambda: len(desk.months.rows.rows) == 2)
    return office
