"""Nobody buys more on credit than the limit leaves, whatever the screen knew."""

from PySide6.QtCore import Qt

from db.database import Database
from tests.coop.credit.builders import (
    own_limit,
)
from tests.ui.selling.builders import COFFEE, RICE, Counter
from tests.ui.selling.on_credit.builders import (
    Village,
    an_old_debt,
    choose,
    figures,
    refused,
    stands,
)
from ui.selling.till import Stage
from ui.selling.ways_out import WayOut
from values.tender_method import TenderMethod

Key = Qt.Key


def test_above_the_limit_is_refused_before_anything_is_saved(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)  # 125.000
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    words, ways = refused(counter)

    assert words.startswith("On credit at most 100.000 more, not 125.000.")
    assert ways == [WayOut.TAKE_LEFT, WayOut.ALLOW]
    assert counter.view.payment.amount.text() == "125.000"
    assert counter.till.stage is Stage.PAYING
    assert counter.day().sales == 0
    assert stands(database, village.siti).owed == 0


def test_enter_takes_what_the_limit_leaves_and_the_rest_is_paid_in_cash(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return, Key.Key_Return)
    rest = counter.view.payment.amount.text()
    counter.type("50000")
    counter.press(Key.Key_Return)

    assert rest == "25.000"
    assert counter.day().by_method == {TenderMethod.CREDIT: 100_000, TenderMethod.CASH: 25_000}
    assert counter.view.paid.change.text() == "25.000"
    assert counter.view.paid.due.text() == "Credit Rp100.000, due on 24-12-2026"
    assert stands(database, village.siti).left == 0


def test_a_part_above_the_limit_cannot_be_put_down(counter: Counter) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.type("110000")
    counter.type("+")

    assert refused(counter)[0].startswith("On credit at most 100.000 more, not 110.000.")
    assert counter.view.payment.amount.text() == "110.000"
    assert counter.view.payment.form.parts.text() == ""


def test_what_another_till_sold_meanwhile_is_seen_at_once(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    with database.transaction() as session:
        an_old_debt(session, village.siti, 50_000)
    counter.operations.committed.emit()
    counter.settle()

    assert figures(counter)["May still be bought"] == "50.000"
    counter.press(Key.Key_Return)
    assert refused(counter)[0].startswith("On credit at most 50.000 more, not 62.500.")


def test_the_sale_asks_once_more_where_the_screen_did_not_know(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    with database.transaction() as session:
        an_old_debt(session, village.siti, 50_000)
    counter.press(Key.Key_Return)  # Nobody told the screen.

    assert refused(counter)[0].startswith("On credit at most 50.000 more, not 62.500.")
    assert refused(counter)[1] == [WayOut.TAKE_LEFT, WayOut.ALLOW]
    counter.press(Key.Key_Return, Key.Key_Return)
    assert counter.day().by_method == {TenderMethod.CREDIT: 50_000, TenderMethod.CASH: 12_500}


def test_without_a_limit_nothing_is_sold_on_credit(
    counter: Counter, village: Village, database: Database
) -> None:
    with database.transaction() as session:
        own_limit(session, village.siti, 0)
    choose(counter, "siti")
    counter.scan(COFFEE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    words, ways = refused(counter)
    counter.type("t")
    counter.press(Key.Key_Return)

    assert words.startswith("No credit limit is set for this member.")
    assert ways == [WayOut.IN_CASH, WayOut.ALLOW]
    assert counter.day().by_method == {TenderMethod.CASH: 14_200}
