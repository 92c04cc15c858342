"""What a member owes the shop, on their page: a line, an advice, and its papers."""

from datetime import date, timedelta

from PySide6.QtCore import Qt

from coop.credit.credit_events import CreditEvent, credit_events
from tests.builders import a_stamp
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, repaid, some_rice
from tests.ui.members.builders import Desk
from tests.ui.members.test_history import open_history, rows_of
from ui.members.advice import advice_about

Key = Qt.Key
IN_SEPTEMBER = date(2026, 9, 1)


def owes_since_september(desk: Desk) -> None:
    """Let Siti buy for 30.000 in September, and pay 10.000 of it."""
    member_id = desk.members["siti"]
    with desk.database.transaction() as session:
        credit_rules_set(session, 200_000)
        bought_on_credit(session, some_rice(session), member_id, 3, day=IN_SEPTEMBER)
        repaid(session, member_id, 10_000, a_stamp())


def line(desk: Desk) -> str:
    return desk.page.browser.desk.panel.identity.text_of("hand-coins")


def test_who_neither_owes_nor_may_owe_has_no_line_about_it(desk: Desk) -> None:
    assert line(desk) == ""


def test_a_member_may_owe_up_to_the_limit(desk: Desk) -> None:
    with desk.database.transaction() as session:
        credit_rules_set(session, 200_000)

    desk.choose("darmo")

    assert line(desk) == "Shop credit 0, limit 200.000"


def test_what_is_overdue_is_said_with_what_to_do_about_it(desk: Desk) -> None:
    owes_since_september(desk)
    desk.choose("darmo")

    desk.choose("siti")

    assert line(desk) == "Shop credit 20.000, of it 20.000 overdue"
    card = desk.page.browser.desk.card()
    assert card is not None
    lines = [advice.as_line() for advice in advice_about(card)]
    assert "Shop credit overdue: 20.000. Take it at the till with F7, or on Alt+5." in lines


def test_a_payment_of_credit_stands_in_the_history_and_opens_its_receipt(desk: Desk) -> None:
    owes_since_september(desk)
    open_history(desk, "siti")
    place = next(n for n, row in enumerate(rows_of(desk)) if isinstance(row, CreditEvent))
    desk.page.browser.savings.history.table.choose(place)

    desk.press(Key.Key_Return)

    form = desk.page.browser.desk.receipt_form
    desk.qtbot.waitUntil(form.save_button.isEnabled)
    assert (form.number.text(), form.amount.text()) == ("K01-20261124-0001", "10.000")
    assert form.paper.isVisible()


def test_the_history_of_credit_goes_on_behind_a_moment(desk: Desk) -> None:
    member_id = desk.members["siti"]
    with desk.database.transaction() as session:
        credit_rules_set(session, 900_000)
        rice = some_rice(session)
        bought_on_credit(session, rice, member_id, 30, day=IN_SEPTEMBER)
        for day in range(5):
            on = IN_SEPTEMBER + timedelta(days=day)
            repaid(session, member_id, 1_000 + day, a_stamp(business_date=on))

    with desk.database.snapshot() as session:
        first = credit_events(session, member_id, None, 3)
        rest = credit_events(session, member_id, first[-1].moment, 3)

    assert [event.paid for event in (*first, *rest)] == [1_004, 1_003, 1_002, 1_001, 1_000]
