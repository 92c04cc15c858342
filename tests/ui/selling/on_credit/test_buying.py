"""Buying on credit at the counter: by two keys, whole or in part."""

from PySide6.QtCore import Qt

from coop.members.change_status import change_status
from db.database import Database
from tests.builders import TODAY, a_stamp
from tests.coop.credit.builders import (
    bought_on_credit,
    some_rice,
)
from tests.ui.selling.builders import COFFEE, RICE, Counter
from tests.ui.selling.on_credit.builders import Village, choose, figures, refused, stands
from ui.selling.ways_out import WayOut
from values.membership import MemberStatus
from values.tender_method import TenderMethod

Key = Qt.Key


def test_a_member_buys_on_credit_by_two_keys(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    shown = figures(counter)
    counter.press(Key.Key_Return)

    assert shown == {
        "Limit": "100.000",
        "Owed now": "0",
        "May still be bought": "100.000",
        "To be paid by": "24-12-2026",
    }
    assert counter.day().by_method == {TenderMethod.CREDIT: 62_500}
    assert stands(database, village.siti).owed == 62_500


def test_what_is_owed_and_until_when_stays_on_the_screen_and_there_is_no_change(
    counter: Counter,
) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    paid = counter.view.paid

    assert (paid.change.name(), paid.change.text()) == ("On credit", "62.500")
    assert paid.due.isVisible()
    assert paid.due.text() == "Credit Rp62.500, due on 24-12-2026"
    assert "change" not in counter.view.strip.text().lower()
    assert counter.papers()[0].due_on is not None


def test_without_a_member_credit_asks_for_one_and_goes_on(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    asked = counter.view.is_choosing
    counter.type("darmo")
    counter.press(Key.Key_Return)
    shown = figures(counter)
    counter.press(Key.Key_Return)

    assert asked
    assert shown["May still be bought"] == "100.000"
    assert counter.day().by_method == {TenderMethod.CREDIT: 62_500}


def test_nobody_owes_what_nobody_bought(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Escape)
    told = figures(counter)
    counter.press(Key.Key_Return)
    words, ways = refused(counter)
    counter.press(Key.Key_F3)

    assert list(told) == ["F3: choose the member"]
    assert words.startswith("Who buys on credit is not chosen yet.")
    assert ways == [WayOut.CHOOSE_MEMBER, WayOut.IN_CASH]
    assert counter.view.is_choosing
    assert counter.day().sales == 0


def test_part_on_credit_and_part_in_cash_needs_no_reference(counter: Counter) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.type("40000")
    counter.type("+")
    counter.press(Key.Key_Return)

    assert counter.day().by_method == {TenderMethod.CREDIT: 40_000, TenderMethod.CASH: 22_500}


def test_what_is_put_aside_counts_and_is_shown(counter: Counter) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F8, Key.Key_Return)
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    shown = figures(counter)
    counter.press(Key.Key_Return)

    assert (shown["Put aside"], shown["May still be bought"]) == ("62.500", "37.500")
    assert "put aside 62.500" in refused(counter)[0]


def test_what_should_have_been_paid_is_shown_in_red(
    counter: Counter, village: Village, database: Database
) -> None:
    with database.transaction() as session:
        rice = some_rice(session)
        long_ago = TODAY.replace(month=8)
        bought_on_credit(session, rice, village.siti, 2, day=long_ago)
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")

    assert figures(counter)["Overdue"] == "20.000"
    assert figures(counter)["Owed now"] == "20.000"


def test_who_is_not_active_pays_in_another_way(
    counter: Counter, village: Village, database: Database
) -> None:
    with database.transaction() as session:
        change_status(
            session,
            a_stamp(),
            member_id=village.siti,
            status=MemberStatus.INACTIVE,
            effective_on=TODAY,
            reason="menunggak",
        )
    choose(counter, "siti")
    counter.scan(COFFEE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    words, ways = refused(counter)
    counter.click(counter.view.payment.offered()[WayOut.IN_CASH])
    counter.press(Key.Key_Return)

    assert words.startswith("Only active members buy on credit.")
    assert ways == [WayOut.IN_CASH, WayOut.TO_GOODS]
    assert counter.day().by_method == {TenderMethod.CASH: 14_200}
