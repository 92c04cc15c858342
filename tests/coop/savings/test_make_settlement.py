"""Leaving: everything is netted once, a second person approves, heirs are paid."""

import pytest

from coop.fact_log import head_of
from coop.facts.members import Heir
from coop.facts.settlement import DebtTaken, Recipient
from coop.members.activate_member import activate_member
from coop.members.change_status import StatusNotPossible, change_status
from coop.savings.make_settlement import (
    NeedsSecondPerson,
    PayoutDiffers,
    RecipientMissing,
    SettlementChanged,
)
from coop.savings.refusals import AmountNotPossible
from coop.savings.reverse_savings import CannotReverse, ReversalFault
from coop.savings.settlement import AccountLeft, Claims, Settled, SettlementSheet, debts_of
from coop.savings.settlement_paper import settlement_paper
from coop.savings.signing_name import NameMissing
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp
from tests.coop.members.builders import a_member_draft, registered
from tests.coop.savings.builders import (
    a_candidate,
    a_term_deposit,
    balances,
    deposited,
    reversed_by,
    some_rules,
    status_of,
    term_rates,
)
from tests.coop.savings.leaving import (
    DECEASED,
    LEFT,
    a_saver_with_everything,
    approved,
    owing,
    proposed,
)
from values.identity import MemberId, new_uuid
from values.membership import MemberStatus
from values.money import ZERO, Rupiah
from values.savings import DebtKind, SavingsAct, SavingsKind


def test_settlement_netting_pays_savings_and_surplus_less_credit_and_loans(
    session: Session,
) -> None:
    member_id = a_saver_with_everything(session)
    term_rates(session, m3=0)
    a_term_deposit(session, member_id, 500_000)
    desk = owing(shop_credit=40_000, loans=200_000, surplus=15_000)

    sheet = proposed(session, member_id, desk)
    done = approved(session, desk)

    assert sheet.saved == 100_000 + 30_000 + 55_000 + 500_000
    assert sheet.net == sheet.saved + 15_000 - 240_000
    assert (done.paid_out, done.receivable) == (460_000, 0)
    assert balances(session, member_id) == (0, 0, 0)
    assert status_of(session, member_id) is LEFT
    assert savings_trial(session).agrees


def test_the_desk_hears_what_was_settled(session: Session) -> None:
    a_member = a_saver_with_everything(session)
    desk = owing(shop_credit=40_000, loans=10_000, surplus=15_000)
    proposed(session, a_member, desk)

    approved(session, desk)

    shop = DebtTaken(DebtKind.SHOP_CREDIT, Rupiah(40_000), Rupiah(40_000))
    loan = DebtTaken(DebtKind.LOAN, Rupiah(10_000), Rupiah(10_000))
    assert desk.told == [Settled((shop, loan), Rupiah(15_000))]


def test_a_negative_net_stays_a_receivable(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    desk = owing(shop_credit=100_000, loans=200_000)
    sheet = proposed(session, member_id, desk)

    done = approved(session, desk)

    assert (sheet.net, sheet.receivable) == (-115_000, 115_000)
    assert (done.paid_out, done.receivable) == (0, 115_000)
    paper = settlement_paper(session, done.fact_id, SHOP)
    assert paper is not None
    assert (paper.paid_out, paper.receivable) == (0, 115_000)
    assert [(debt.kind, debt.owed, debt.paid) for debt in paper.debts] == [
        (DebtKind.SHOP_CREDIT, 100_000, 100_000),
        (DebtKind.LOAN, 200_000, 85_000),
    ]


def test_debts_are_paid_as_far_as_it_goes() -> None:
    owed = debts_of(Claims(ZERO, Rupiah(50), Rupiah(70)))

    def paid(there: int) -> list[int]:
        accounts = (AccountLeft(SavingsKind.VOLUNTARY, Rupiah(there)),)
        sheet = SettlementSheet(MemberId(new_uuid()), accounts, (), ZERO, owed, ())
        return [debt.paid for debt in sheet.with_claims(()).debts]

    assert [paid(there) for there in (-5, 0, 30, 80, 500)] == [
        [0, 0],
        [0, 0],
        [30, 0],
        [50, 30],
        [50, 70],
    ]


def test_the_death_of_a_member_pays_the_heirs(session: Session) -> None:
    some_rules(session)
    heirs = (Heir(name="Agus", relation="anak"), Heir(name="Wati", relation="istri"))
    member_id = registered(session, a_member_draft("Budi", heirs=heirs))
    deposited(session, member_id, principal=100_000, voluntary=50_000)

    sheet = proposed(session, member_id, ends_as=DECEASED)
    with pytest.raises(RecipientMissing):
        approved(session)
    shares = (
        Recipient(name="Agus", relation="anak", amount=Rupiah(50_000)),
        Recipient(name="Wati", relation="istri", amount=Rupiah(100_000)),
    )
    done = approved(session, recipients=shares)

    assert sheet.heirs == (("Agus", "anak"), ("Wati", "istri"))
    assert status_of(session, member_id) is DECEASED
    paper = settlement_paper(session, done.fact_id, SHOP)
    assert paper is not None
    assert paper.recipients == shares
    assert (paper.prepared_by, paper.approved_by) == ("Rini", "Pak Harto")
    assert (paper.receipt.act, paper.receipt.number) == (SavingsAct.SETTLEMENT, done.number)


def test_what_the_heirs_get_is_what_there_is(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    proposed(session, member_id, ends_as=DECEASED)

    for amount, kind in ((184_999, PayoutDiffers), (0, AmountNotPossible)):
        with pytest.raises(kind):
            approved(session, recipients=(Recipient(name="Agus", amount=Rupiah(amount)),))
    with pytest.raises(NameMissing):
        approved(session, recipients=(Recipient(name=" ", amount=Rupiah(185_000)),))


@pytest.mark.parametrize("name", ["Rini", " RINI ", "rini"])
def test_who_prepared_it_does_not_approve_it(session: Session, name: str) -> None:
    proposed(session, a_saver_with_everything(session))
    before = head_of(session, TILL_1)

    with pytest.raises(NeedsSecondPerson):
        approved(session, by=name)

    assert head_of(session, TILL_1) == before


def test_somebody_must_approve_it(session: Session) -> None:
    proposed(session, a_saver_with_everything(session))

    with pytest.raises(NameMissing):
        approved(session, by="  ")


def test_what_moved_since_it_was_prepared_is_seen(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    proposed(session, member_id)
    deposited(session, member_id, voluntary=1_000)

    with pytest.raises(SettlementChanged) as refusal:
        approved(session)

    assert (refusal.value.prepared, refusal.value.now) == (185_000, 186_000)


def test_a_candidate_gets_the_parts_back(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    deposited(session, member_id, principal=40_000)
    proposed(session, member_id)

    assert approved(session).paid_out == 40_000
    assert status_of(session, member_id) is LEFT


def test_a_settlement_taken_back_gives_the_accounts_back(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    proposed(session, member_id)
    done = approved(session)

    reversed_by(session, done.fact_id)

    assert balances(session, member_id) == (100_000, 30_000, 55_000)
    proposed(session, member_id)
    assert approved(session).paid_out == 185_000


def test_a_settlement_that_paid_debts_is_not_taken_back_here(session: Session) -> None:
    desk = owing(shop_credit=1_000)
    proposed(session, a_saver_with_everything(session), desk)
    done = approved(session, desk)

    with pytest.raises(CannotReverse) as refusal:
        reversed_by(session, done.fact_id)

    assert refusal.value.fault is ReversalFault.TOOK_DEBTS


def test_who_comes_back_pays_the_principal_anew(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    proposed(session, member_id)
    approved(session)
    change_status(
        session,
        a_stamp(),
        member_id=member_id,
        status=MemberStatus.CANDIDATE,
        effective_on=TODAY,
        reason="Masuk lagi",
    )

    done = deposited(session, member_id, principal=100_000)

    assert done.made_active
    with pytest.raises(StatusNotPossible):
        activate_member(session, a_stamp(), member_id=member_id, effective_on=TODAY)
