"""Payments and fees are taken back with a reason, of one member or of a whole month."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from coop.credit.post_fees import post_fees
from db.tables import PrintJob
from tests.builders import SHOP, a_stamp
from tests.coop.credit.builders import credit_rules_set, repaid
from tests.ui.shop_credit.builders import Treasurer
from values.money import Rupiah
from values.month import Month
from values.print_state import PrintState

K = Qt.Key


@pytest.fixture
def charged(treasurer: Treasurer) -> Treasurer:
    """Budi was asked a fee of 800 for September, and his history is read again."""
    with treasurer.database.transaction() as session:
        credit_rules_set(session, 500_000, monthly_fee=200, day=date(2026, 1, 1))
        post_fees(
            session,
            a_stamp(business_date=date(2026, 10, 1)),
            month=Month(202609),
            seen=Rupiah(800),
            settings=SHOP,
        )
    treasurer.desk.read_again()
    treasurer.wait(lambda: len(reversible(treasurer)) == 1)
    return treasurer


def reversible(treasurer: Treasurer) -> list[int]:
    shown = treasurer.desk.panel.shown()
    return [] if shown is None else [line.amount for line in shown.reversible]


def test_a_fee_is_taken_back_with_a_reason_and_its_receipt_is_printed(charged: Treasurer) -> None:
    charged.open(K.Key_F6)
    form = charged.desk.parts.take_back_form
    assert form.whole_month.isVisible()
    assert not form.print_button.isVisible()
    charged.press(K.Key_Return)
    charged.type("Gagal panen")

    charged.press(K.Key_F10)

    assert "800" in charged.done()
    assert charged.owes("Budi Santoso") == 40_000
    with charged.database.snapshot() as session:
        states = list(session.scalars(select(PrintJob.state).order_by(PrintJob.job_id)))
    assert states[-1] is PrintState.WAITING


def test_all_fees_of_the_month_are_taken_back_and_offered_again(charged: Treasurer) -> None:
    charged.open(K.Key_F6)
    form = charged.desk.parts.take_back_form
    form.whole_month.setFocus()
    charged.press(K.Key_Right)
    form.why.field.setFocus()
    charged.type("Persentase salah")

    charged.press(K.Key_F10)

    assert "800" in charged.done()
    assert charged.owes("Budi Santoso") == 40_000


def test_a_fee_that_was_paid_names_who_paid_and_what_was_typed_stays(charged: Treasurer) -> None:
    with charged.database.transaction() as session:
        repaid(session, charged.members["Budi Santoso"], 40_800)
    charged.open(K.Key_F6)
    form = charged.desk.parts.take_back_form
    form.why.field.setFocus()
    charged.type("Gagal panen")

    charged.press(K.Key_F10)

    assert "Budi Santoso" in charged.refused()
    assert form.why.field.text() == "Gagal panen"
    assert charged.owes("Budi Santoso") == 0
