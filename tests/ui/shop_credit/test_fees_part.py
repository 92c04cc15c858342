"""Fees of last month are offered where the bylaws ask one, and posted once."""

from datetime import date

from PySide6.QtCore import Qt

from coop.credit.repay_credit import repay_credit
from coop.facts.savings import Payment
from tests.builders import SHOP, a_stamp
from tests.coop.credit.builders import credit_rules_set
from tests.ui.shop_credit.builders import Treasurer
from ui.shop_credit.fees_part import FeesPart
from values.credit import CreditRule
from values.money import Rupiah

K = Qt.Key


def at_fees(treasurer: Treasurer) -> FeesPart:
    """Open the rules, and choose the one about the fee."""
    form = treasurer.desk.parts.rules_form
    treasurer.open(K.Key_F11)
    treasurer.wait(lambda: len(form.rows.rows) >= 1 and form.fees.words.text() != "")
    form.kind.set_value(CreditRule.MONTHLY_FEE)
    form.kind.changed.emit()
    return form.fees


def ask_a_fee(treasurer: Treasurer) -> None:
    with treasurer.database.transaction() as session:
        credit_rules_set(session, 500_000, monthly_fee=200, day=date(2026, 1, 1))


def test_without_a_fee_in_the_rules_nothing_is_offered(treasurer: Treasurer) -> None:
    assert not at_fees(treasurer).isVisible()


def test_who_was_late_is_shown_and_the_fees_are_posted_once(treasurer: Treasurer) -> None:
    ask_a_fee(treasurer)
    fees = at_fees(treasurer)
    treasurer.wait(fees.isVisible)
    assert [(of.full_name, of.overdue, of.fee) for of in fees.rows.rows] == [
        ("Budi Santoso", 40_000, 800)
    ]
    fees.post_button.setFocus()

    treasurer.press(K.Key_Return)

    assert "800" in treasurer.done()
    assert treasurer.owes("Budi Santoso") == 40_800
    treasurer.wait(lambda: treasurer.desk.form() is None)
    again = at_fees(treasurer)
    treasurer.wait(lambda: again.rows.rows == [])
    assert not again.isVisible()


def test_what_changed_since_it_was_shown_is_looked_at_again(treasurer: Treasurer) -> None:
    ask_a_fee(treasurer)
    fees = at_fees(treasurer)
    treasurer.wait(fees.isVisible)
    with treasurer.database.transaction() as session:
        repay_credit(
            session,
            a_stamp(business_date=date(2026, 10, 5)),
            member_id=treasurer.members["Budi Santoso"],
            amount=Rupiah(10_000),
            payment=Payment(),
            settings=SHOP,
        )
    fees.post_button.setFocus()

    treasurer.press(K.Key_Return)

    assert "600" in treasurer.refused()
    assert treasurer.owes("Budi Santoso") == 30_000
