"""The desk for term deposits in its window, on the books of a village."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from tests.builders import TODAY
from tests.coop.savings.builders import a_saver, a_term_deposit, on, some_rules, term_rates
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.term_deposits.builders import Treasurer
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.term_deposits.deposits_desk import TermDepositsDesk

SETTINGS = ShopSettings(printer_kind=PrinterKind.FILE, place_name="Karangsari")


@pytest.fixture
def treasurer(qtbot: QtBot, database: Database, operations: Operations) -> Treasurer:
    """Sit down: Siti's deposit was due four days ago, Budi's is due soon, a third in a year."""
    members = {}
    with database.transaction() as session:
        some_rules(session, break_penalty=50)
        term_rates(session, m3=600, m6=650, m12=700)
        for name in ("Siti Aminah", "Budi Santoso", LONG_NAME, "Wagiman"):
            members[name] = a_saver(session, name, voluntary=2_000_000)
        early, soon = date(2026, 8, 20), date(2026, 9, 10)
        a_term_deposit(session, members["Siti Aminah"], stamp=on(early), keeps_interest=True)
        a_term_deposit(session, members["Budi Santoso"], 4_000_000, stamp=on(soon))
        a_term_deposit(session, members[LONG_NAME], 987_654_321, 12)
    desk = TermDepositsDesk(operations, SETTINGS, lambda: TODAY, words_about_members)
    DeskWindow(qtbot, desk, operations)
    desk.focus_target().setFocus()
    treasurer = Treasurer(qtbot, database, desk, members)
    treasurer.wait(lambda: len(treasurer.names()) == 3)
    return treasurer
