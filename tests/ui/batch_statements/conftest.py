"""The desk for statements of many members in its window, on the books of a village."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from documents import statement_batch
from tests.builders import TODAY
from tests.coop.savings.builders import a_candidate, a_saver, some_rules
from tests.ui.batch_statements.builders import NOW, Treasurer
from tests.ui.office_builders import DeskWindow
from ui.batch_statements.batch_desk import BatchDesk
from ui.batch_statements.last_folder import LastFolder
from ui.operations import Operations

SAVERS = 5


@pytest.fixture
def memory(tmp_path: Path) -> LastFolder:
    into = tmp_path / "rekening"
    into.mkdir()
    return LastFolder(tmp_path / "last.txt", into)


@pytest.fixture
def treasurer(
    qtbot: QtBot,
    database: Database,
    operations: Operations,
    memory: LastFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> Treasurer:
    """Sit down there: five savers and a candidate; two statements make a part."""
    monkeypatch.setattr(statement_batch, "PART", 2)
    with database.transaction() as session:
        some_rules(session)
        for number in range(SAVERS):
            hamlet = "Karangjati" if number else "Sorogenen"
            a_saver(session, f"Anggota {number}", voluntary=50_000, hamlet=hamlet)
        a_candidate(session, "Calon")
    desk = BatchDesk(operations, lambda: TODAY, lambda: NOW, memory)
    DeskWindow(qtbot, desk, operations)
    desk.focus_target().setFocus()
    treasurer = Treasurer(qtbot, database, desk, memory.read())
    treasurer.wait(lambda: desk.panel.count.text() == "6 statements")
    return treasurer
