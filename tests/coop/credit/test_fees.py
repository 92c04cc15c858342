"""A fee on what is late: nothing unless the bylaws say so, once a month, and never on a fee."""

from datetime import date

import pytest

from coop.credit.fees import fees_of
from coop.credit.open_charges import open_charges
from coop.credit.post_fees import FeesDone, post_fees
from coop.credit.refusals import FeesAlreadyPosted, FeesChanged, FeesNotYet
from db.session import Session
from tests.builders import SHOP, a_stamp
from tests.coop.credit.builders import (
    bought_on_credit,
    credit_rules_set,
    history,
    owed,
    repaid,
    some_rice,
)
from tests.coop.savings.builders import a_saver, some_rules
from values.credit import CreditMovement
from values.identity import MemberId
from values.money import Rupiah
from values.month import Month

SEPTEMBER, OCTOBER, NOVEMBER = Month(202609), Month(202610), Month(202611)
IN_NOVEMBER, IN_DECEMBER = date(2026, 11, 3), date(2026, 12, 2)


@pytest.fixture
def siti(session: Session) -> MemberId:
    """Siti owes 30,000 that was due on 1 October, and 20,000 due in December."""
    some_rules(session)
    credit_rules_set(session, 500_000)
    rice, member_id = some_rice(session), a_saver(session)
    bought_on_credit(session, rice, member_id, 3, day=date(2026, 9, 1))
    bought_on_credit(session, rice, member_id, 2, day=date(2026, 11, 20))
    return member_id


def asked(session: Session, month: Month) -> list[tuple[str, int, int]]:
    return [(of.full_name, of.overdue, of.fee) for of in fees_of(session, month)]


def posted(session: Session, month: Month, seen: int, day: date) -> FeesDone | None:
    return post_fees(
        session, a_stamp(business_date=day), month=month, seen=Rupiah(seen), settings=SHOP
    )


def test_nobody_is_asked_while_no_fee_is_set(session: Session, siti: MemberId) -> None:
    assert asked(session, OCTOBER) == []
    with pytest.raises(FeesChanged):
        posted(session, OCTOBER, 0, IN_NOVEMBER)
    assert owed(session, siti) == 50_000


def test_what_was_overdue_at_the_end_of_the_month_is_asked_for_once(
    session: Session, siti: MemberId
) -> None:
    credit_rules_set(session, 500_000, monthly_fee=200)
    repaid(session, siti, 10_000, a_stamp(business_date=IN_NOVEMBER))

    assert asked(session, SEPTEMBER) == []
    assert asked(session, OCTOBER) == [("Siti Aminah", 30_000, 600)]
    assert posted(session, OCTOBER, 600, IN_NOVEMBER) == FeesDone(
        "K01-20261103-0002", 1, Rupiah(600)
    )

    assert owed(session, siti) == 40_600
    charge = open_charges(session, siti)[1]
    assert (charge.left, charge.due_on, charge.number) == (
        600,
        date(2026, 12, 3),
        "K01-20261103-0002",
    )
    moved = [line for line in history(session, siti).lines if line.movement is CreditMovement.FEE]
    assert [(line.amount, line.note) for line in moved] == [(600, "2026-10")]
    with pytest.raises(FeesAlreadyPosted):
        posted(session, OCTOBER, 600, IN_NOVEMBER)


def test_no_fee_is_asked_on_a_fee(session: Session, siti: MemberId) -> None:
    credit_rules_set(session, 500_000, monthly_fee=200)
    posted(session, OCTOBER, 600, IN_NOVEMBER)

    assert asked(session, NOVEMBER) == [("Siti Aminah", 30_000, 600)]
    assert asked(session, Month(202701)) == [("Siti Aminah", 50_000, 1_000)]
    assert owed(session, siti) == 50_600


def test_a_month_that_is_not_over_and_a_sum_that_was_not_seen_are_refused(
    session: Session, siti: MemberId
) -> None:
    credit_rules_set(session, 500_000, monthly_fee=200)

    with pytest.raises(FeesNotYet):
        posted(session, NOVEMBER, 600, date(2026, 11, 30))
    with pytest.raises(FeesChanged):
        posted(session, NOVEMBER, 601, IN_DECEMBER)
    assert owed(session, siti) == 50_000
