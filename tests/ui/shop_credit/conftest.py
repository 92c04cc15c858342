"""The desk for shop credit in its window, on the books of a village."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from tests.builders import TODAY
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, some_rice
from tests.coop.savings.builders import a_saver, some_rules
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.shop_credit.builders import Treasurer
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.shop_credit.shop_credit_desk import ShopCreditDesk

SETTINGS = ShopSettings(printer_kind=PrinterKind.FILE, place_name="Karangsari")


@pytest.fixture
def treasurer(qtbot: QtBot, database: Database, operations: Operations) -> Treasurer:
    """Sit down: Siti is 24 days late, Budi 116, a third is not late; Wagiman owes nothing."""
    members = {}
    with database.transaction() as session:
        some_rules(session)
        credit_rules_set(session, 500_000)
        rice = some_rice(session)
        for name in ("Siti Aminah", "Budi Santoso", LONG_NAME, "Wagiman"):
            members[name] = a_saver(session, name, voluntary=40_000)
        bought_on_credit(session, rice, members["Siti Aminah"], 3, day=date(2026, 10, 1))
        bought_on_credit(session, rice, members["Siti Aminah"], 2)
        bought_on_credit(session, rice, members["Budi Santoso"], 4, day=date(2026, 7, 1))
        bought_on_credit(session, rice, members[LONG_NAME], 9)
    desk = ShopCreditDesk(operations, SETTINGS, lambda: TODAY, words_about_members)
    DeskWindow(qtbot, desk, operations)
    desk.focus_target().setFocus()
    treasurer = Treasurer(qtbot, database, desk, members)
    treasurer.wait(lambda: len(treasurer.names()) == 3 and desk.panel.shown() is not None)
    return treasurer
