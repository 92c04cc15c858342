"""The page of members in its window, on the books of a village."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.builders import TODAY
from tests.ui.builders import bring_to_front
from tests.ui.members.builders import SETTINGS, Desk, a_village
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.members.members_page import MembersPage
from ui.operations import Operations

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


@pytest.fixture
def desk(
    application: QApplication, qtbot: QtBot, database: Database, operations: Operations
) -> Desk:
    """Give the page, shown, with the active members of `a_village` in its list."""
    with database.transaction() as session:
        members = a_village(session)
    page = MembersPage(operations, SETTINGS, lambda: TODAY, lambda: NOW)
    window = MainWindow(
        application,
        TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri"),
        [PageEntry("members", 4, "users", "Anggota", lambda: page)],
        lambda: NOW,
    )
    qtbot.addWidget(window)
    window.scans.stop(application)  # Tests type as fast as a scanner does.
    bring_to_front(qtbot, window)
    desk = Desk(qtbot, database, window, page, members)
    desk.wait_for(members["siti"])
    return desk
