"""Buying on credit at the counter: up to the limit, and no more unless somebody says so."""

from datetime import date
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from coop.credit.credit_standing import CreditStanding
from coop.credit.record_opening_credit import record_opening_credit
from coop.members.change_status import change_status
from db.database import Database
from db.session import Session
from db.tables import CreditCharge
from tests.builders import TODAY, a_stamp
from tests.coop.credit.builders import (
    bought_on_credit,
    credit_rules_set,
    own_limit,
    some_rice,
    standing,
)
from tests.coop.savings.builders import a_saver, deposited, some_rules
from tests.ui.selling.builders import COFFEE, OIL, RICE, SETTINGS, Counter
from tests.ui.selling.conftest import ACounter
from tests.ui.selling.test_looks import (
    LONG_NAME,
    SIZES,
    cut_words,
    fill,
    looked_at,
    resize,
)
from ui.selling.allow_dialog import AllowDialog
from ui.selling.till import Stage
from ui.selling.ways_out import WayOut
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.printer_status import PrinterState, PrinterStatus
from values.tender_method import TenderMethod

Key = Qt.Key
LIMIT = 100_000


class Village(NamedTuple):
    """Who comes to the counter."""

    siti: MemberId
    darmo: MemberId


@pytest.fixture
def village(database: Database) -> Village:
    with database.transaction() as session:
        some_rules(session)
        credit_rules_set(session, LIMIT, due_after=30)
        return Village(a_saver(session, "Siti Aminah"), a_saver(session, "Darmo Suwito"))


@pytest.fixture
def counter(a_counter: ACounter, village: Village) -> Counter:  # noqa: ARG001  First the members.
    return a_counter()


def choose(counter: Counter, typed: str) -> None:
    counter.press(Key.Key_F3)
    counter.type(typed)
    counter.press(Key.Key_Return)


def stands(database: Database, member_id: MemberId) -> CreditStanding:
    with database.snapshot() as session:
        return standing(session, member_id)


def an_old_debt(session: Session, member_id: MemberId, amount: int, due_on: date = TODAY) -> None:
    record_opening_credit(
        session,
        a_stamp(),
        member_id=member_id,
        amount=Rupiah(amount),
        due_on=due_on,
        settings=SETTINGS,
    )


def figures(counter: Counter) -> dict[str, str]:
    return counter.view.payment.form.account.sums.texts()


def refused(counter: Counter) -> tuple[str, list[WayOut]]:
    return counter.view.payment.note.text(), list(counter.view.payment.offered())


def dialog(counter: Counter) -> AllowDialog:
    found = [one for one in counter.window.findChildren(AllowDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


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


def test_part_on_credit_and_part_in_cash_needs_no_reference(counter: Counter) -> None:
    choose(counter, "siti")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.type("40000")
    counter.type("+")
    counter.press(Key.Key_Return)

    assert counter.day().by_method == {TenderMethod.CREDIT: 40_000, TenderMethod.CASH: 22_500}


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


def test_a_supervisor_allows_more_and_is_written_down(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    counter.type("p")
    counter.type("Pak Harto")
    counter.press(Key.Key_Return)
    counter.type("Panen minggu depan")
    counter.press(Key.Key_Return)
    asked_again = counter.till.stage, counter.view.payment.amount.text()
    told = figures(counter)
    counter.press(Key.Key_Return)

    assert asked_again == (Stage.PAYING, "125.000")
    assert "Allowed by Pak Harto" in told
    assert stands(database, village.siti).owed == 125_000
    with database.snapshot() as session:
        (charge,) = session.scalars(select(CreditCharge)).all()
        assert (charge.approved_by, charge.reason) == ("Pak Harto", "Panen minggu depan")


@pytest.mark.parametrize(("name", "reason"), [("", "Panen"), ("Pak Harto", ""), ("kasir", "Panen")])
def test_whoever_sells_does_not_allow_it_and_what_was_typed_stays(
    counter: Counter, name: str, reason: str
) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    counter.type("p")
    counter.type(name)
    counter.press(Key.Key_Return)
    counter.type(reason)
    counter.press(Key.Key_Return)
    form = dialog(counter)
    typed = form.name.text(), form.reason.text()
    words = form.note.text()
    counter.press(Key.Key_Escape)

    assert typed == (name, reason)
    assert words.startswith("More than the limit needs a supervisor.")
    assert counter.view.payment.amount.text() == "125.000"
    assert counter.day().sales == 0


def test_what_was_allowed_is_not_allowed_for_more_nor_for_others(counter: Counter) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("kp")
    counter.type("Pak Harto")
    counter.press(Key.Key_Return)
    counter.type("Panen")
    counter.press(Key.Key_Return, Key.Key_Escape)
    counter.scan(OIL)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)

    assert refused(counter)[0].startswith("On credit at most 100.000 more, not 140.700.")


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


@pytest.mark.usefixtures("in_indonesian")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_while_it_is_bought_on_credit(
    counter: Counter,
    village: Village,
    database: Database,
    *,
    width: int,
    height: int,
    percent: int,
) -> None:
    with database.transaction() as session:
        an_old_debt(session, village.siti, 20_000, TODAY.replace(month=10))
    resize(counter, width, height, percent)
    look = looked_at(counter)
    fill(counter)
    choose(counter, "siti")
    counter.press(Key.Key_F8, Key.Key_Return)
    fill(counter)
    choose(counter, "siti")
    counter.press(Key.Key_F10)
    counter.type("k")
    look("credit")
    counter.press(Key.Key_Return)
    look("above the limit")
    counter.type("p")
    counter.press(Key.Key_Return, Key.Key_Return)
    look("nobody allows it")
    assert cut_words(dialog(counter)) == []


@pytest.mark.usefixtures("in_indonesian", "village")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_once_it_is_allowed_and_saved(
    counter: Counter, width: int, height: int, percent: int
) -> None:
    resize(counter, width, height, percent)
    look = looked_at(counter)
    fill(counter)
    choose(counter, "siti")
    counter.press(Key.Key_F10)
    counter.type("kp")
    counter.type(LONG_NAME)
    counter.press(Key.Key_Return)
    counter.type("Panen minggu depan")
    counter.press(Key.Key_Return)
    look("allowed")
    counter.type("50000+")
    look("split")
    counter.press(Key.Key_Return)
    look("paid in part")
    counter.page.show_printer(PrinterStatus(PrinterState.OUT_OF_PAPER, waiting=1))
    look("no paper")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Escape)
    look("nobody chosen")
    counter.press(Key.Key_Return)
    look("nobody chosen, refused")
