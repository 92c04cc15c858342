"""Voluntary savings pay at the counter, and are less by it."""

from PySide6.QtCore import Qt

from db.database import Database
from tests.coop.savings.builders import deposited
from tests.ui.selling.builders import RICE, Counter
from tests.ui.selling.on_credit.builders import Village, choose, figures, refused
from ui.selling.ways_out import WayOut
from values.tender_method import TenderMethod

Key = Qt.Key


def test_savings_pay_and_are_less_by_it(
    counter: Counter, village: Village, database: Database
) -> None:
    with database.transaction() as session:
        deposited(session, village.siti, voluntary=80_000)
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("s")
    counter.type("siti")
    counter.press(Key.Key_Return)
    shown = figures(counter)
    counter.press(Key.Key_Return)

    assert shown == {"Voluntary savings": "80.000"}
    assert counter.day().by_method == {TenderMethod.SAVINGS: 62_500}
    assert (counter.view.paid.change.name(), counter.view.paid.due.isVisible()) == ("Paid", False)


def test_savings_pay_what_they_hold_and_cash_the_rest(
    counter: Counter, village: Village, database: Database
) -> None:
    with database.transaction() as session:
        deposited(session, village.siti, voluntary=40_000)
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("s")
    counter.press(Key.Key_Return)
    words, ways = refused(counter)
    typed = counter.view.payment.amount.text()
    counter.press(Key.Key_Return, Key.Key_Return)

    assert words.startswith("Savings pay at most 40.000, not 62.500.")
    assert (ways, typed) == ([WayOut.TAKE_LEFT, WayOut.TO_GOODS], "62.500")
    assert counter.day().by_method == {TenderMethod.SAVINGS: 40_000, TenderMethod.CASH: 22_500}
