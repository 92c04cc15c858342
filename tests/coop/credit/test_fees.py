"""A fee on what is late: nothing unless the bylaws say so, once a month, and never on a fee."""

from datetime import date

import pytest

from coop.credit.fees import fees_of
from coop.credit.open_charges import open_charges
from coop.credit.paper import credit_receipt
from coop.credit.post_fees import FeesDone, post_fees
from coop.credit.refusals import (
    CannotReverseFee,
    FeePaid,
    FeesAlreadyPosted,
    FeesChanged,
    FeesNotYet,
)
from coop.credit.reverse_fees import FeesReversed, reverse_fees
from coop.savings.refusals import ReasonMissing
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
from values.identity import FactId, MemberId, new_uuid
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


@pytest.fixture
def charged(session: Session, siti: MemberId) -> tuple[MemberId, MemberId]:
    """Siti and Budi were asked a fee for October: 600 and 200."""
    credit_rules_set(session, 500_000, monthly_fee=200)
    budi = a_saver(session, "Budi Santoso")
    bought_on_credit(session, some_rice(session), budi, 1, day=date(2026, 9, 1))
    posted(session, OCTOBER, 800, IN_NOVEMBER)
    return siti, budi


def fee_of(session: Session, member_id: MemberId) -> FactId:
    lines = history(session, member_id).lines
    return next(line.fact_id for line in lines if line.movement is CreditMovement.FEE)


def taken_back(
    session: Session, fact_id: FactId, reason: str = "Gagal panen", *, whole_month: bool = False
) -> FeesReversed:
    done = reverse_fees(
        session,
        a_stamp(),
        fact_id=fact_id,
        reason=reason,
        settings=SHOP,
        whole_month=whole_month,
    )
    assert done is not None
    return done


def test_a_fee_is_taken_back_with_a_reason_and_both_stay_visible(
    session: Session, charged: tuple[MemberId, MemberId]
) -> None:
    siti, budi = charged

    done = taken_back(session, fee_of(session, siti))

    assert (done.members, done.total) == (1, 600)
    assert (owed(session, siti), owed(session, budi)) == (50_000, 10_200)
    fees = [line for line in history(session, siti).lines if line.movement is CreditMovement.FEE]
    assert [(line.amount, line.note, line.is_taken_back) for line in fees] == [
        (600, "2026-10", True),
        (-600, "Gagal panen", False),
    ]
    paper = credit_receipt(session, done.fact_ids[0], SHOP)
    assert paper is not None
    assert (paper.is_about_fee, paper.against, paper.note) == (
        True,
        "K01-20261103-0001",
        "Gagal panen",
    )
    with pytest.raises(FeesAlreadyPosted):
        posted(session, OCTOBER, 600, IN_DECEMBER)


def test_all_fees_of_a_month_are_taken_back_at_once_and_may_be_posted_anew(
    session: Session, charged: tuple[MemberId, MemberId]
) -> None:
    done = taken_back(session, fee_of(session, charged[0]), whole_month=True)

    assert (done.members, done.total) == (2, 800)
    assert [owed(session, of) for of in charged] == [50_000, 10_000]
    assert posted(session, OCTOBER, 800, IN_DECEMBER) is not None


def test_a_fee_is_not_taken_back_twice_nor_without_a_reason(
    session: Session, charged: tuple[MemberId, MemberId]
) -> None:
    fee = fee_of(session, charged[0])
    with pytest.raises(ReasonMissing):
        taken_back(session, fee, " ")
    taken_back(session, fee)

    with pytest.raises(CannotReverseFee):
        taken_back(session, fee)
    with pytest.raises(CannotReverseFee):
        taken_back(session, FactId(new_uuid()), whole_month=True)


def test_of_a_fee_that_was_paid_the_payment_is_taken_back_first(
    session: Session, charged: tuple[MemberId, MemberId]
) -> None:
    siti, _ = charged
    repaid(session, siti, 30_100, a_stamp(business_date=IN_DECEMBER))

    with pytest.raises(FeePaid) as refused:
        taken_back(session, fee_of(session, siti), whole_month=True)

    assert (refused.value.full_name, refused.value.paid) == ("Siti Aminah", 100)
