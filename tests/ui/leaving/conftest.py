"""The desk for settlements in its window, on the books of a village."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coop.facts.members import Heir
from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from tests.builders import TODAY
from tests.coop.members.builders import a_member_draft, registered
from tests.coop.savings.builders import deposited, some_rules
from tests.coop.savings.leaving import ADesk, owing
from tests.ui.leaving.builders import Board
from tests.ui.office_builders import LONG_NAME, DeskWindow
from ui.leaving.leaving_desk import LeavingDesk
from ui.members.wording import words_about_members
from ui.operations import Operations

HEIRS = (Heir(name="Budi", relation="anak"), Heir(name="Sri", relation="anak"))


@pytest.fixture
def claims() -> ADesk:
    return owing()


@pytest.fixture
def board(qtbot: QtBot, database: Database, operations: Operations, claims: ADesk) -> Board:
    """Open the desk; Darmo has 155.001 with the cooperative, and so has a long name."""
    members = {}
    with database.transaction() as session:
        some_rules(session)
        for name in ("Darmo Suwito", LONG_NAME):
            draft = a_member_draft(name, heirs=HEIRS, joined_on=date(2025, 7, 1))
            members[name] = registered(session, draft)
            deposited(session, members[name], principal=100_000, voluntary=55_001)
    settings = ShopSettings(printer_kind=PrinterKind.FILE)
    desk = LeavingDesk(operations, settings, lambda: TODAY, claims, words_about_members)
    DeskWindow(qtbot, desk, operations)
    return Board(qtbot, database, desk, claims, members)
