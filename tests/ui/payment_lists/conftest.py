"""The desk for lists of payments in its window, on the books of a village."""

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.builders import TODAY
from tests.coop.savings.builders import a_candidate, a_saver, some_rules
from tests.ui.office_builders import DeskWindow
from tests.ui.payment_lists.builders import SETTINGS, Treasurer
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.payment_lists.payment_lists_desk import PaymentListsDesk


@pytest.fixture
def treasurer(qtbot: QtBot, database: Database, operations: Operations) -> Treasurer:
    """Sit down there: two savers of one hamlet, one of another, and a candidate."""
    with database.transaction() as session:
        some_rules(session)
        a_saver(session)
        a_saver(session, "Budi Santoso")
        a_saver(session, "Tini Wulandari", hamlet="Sorogenen")
        a_candidate(session, "Calon Anggota")
    desk = PaymentListsDesk(operations, SETTINGS, lambda: TODAY, words_about_members)
    window = DeskWindow(qtbot, desk, operations)
    treasurer = Treasurer(qtbot, database, desk)
    treasurer.window = window
    treasurer.wait(desk.lists.empty.isVisible)
    desk.focus_target().setFocus()
    return treasurer
