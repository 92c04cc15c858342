"""The desk for passbooks in its window, on the books of a village."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.coop.savings.builders import a_candidate, a_saver, deposited, some_rules
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.passbook.builders import MEASURES, Clerk, PaperTray, SettingsFile
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.passbook.passbook_desk import PassbookDesk


@pytest.fixture
def clerk(qtbot: QtBot, database: Database, operations: Operations, tmp_path: Path) -> Clerk:
    """Sit down there: Siti has four lines, the long name nine, the candidate none."""
    members = {}
    with database.transaction() as session:
        some_rules(session)
        for name, count in (("Siti Aminah", 3), (LONG_NAME, 8)):
            members[name] = a_saver(session, name)
            for number in range(1, count + 1):
                deposited(session, members[name], voluntary=number * 1_000)
        members["Calon Tunggu"] = a_candidate(session, "Calon Tunggu")
    tray, file = PaperTray(tmp_path), SettingsFile()
    file.settings = MEASURES
    desk = PassbookDesk(operations, MEASURES, file.keep, tray, words_about_members)
    DeskWindow(qtbot, desk, operations)
    desk.focus_target().setFocus()
    clerk = Clerk(qtbot, database, desk)
    clerk.tray, clerk.file, clerk.members = tray, file, members
    return clerk
