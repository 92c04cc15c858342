"""Leaving: everything is netted once, a second person approves, heirs are paid."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from coop.errors import Refusal
from coop.fact_log import head_of
from coop.facts.members import Heir
from coop.facts.savings import DebtTaken, Recipient
from coop.members.activate_member import activate_member
from coop.members.change_status import MemberUnknown, StatusNotPossible, change_status
from coop.savings.make_settlement import (
    Approval,
    NeedsSecondPerson,
    NotYetPayable,
    PayoutDiffers,
    RecipientMissing,
    SettlementChanged,
    SettlementDone,
    SettlementGone,
    make_settlement,
)
from coop.savings.propose_settlement import (
    Ending,
    MeetingNotNamed,
    NameMissing,
    NothingToSettle,
    propose_settlement,
)
from coop.savings.proposed_settlements import proposed_settlements
from coop.savings.refusals import AmountNotPossible, ReasonMissing
from coop.savings.reverse_savings import CannotReverse, ReversalFault
from coop.savings.settlement import Claims, ClaimsDesk, NoClaims, SettlementSheet, debts_taken
from coop.savings.settlement_paper import settlement_paper
from coop.savings.settlement_sheet import settlement_sheet
from coop.savings.trial import savings_trial
from coop.take_note import take_note
from tests.builders import SHOP, TILL_1, TODAY, a_stamp
from tests.coop.members.builders import a_member_draft, registered
from tests.coop.savings.builders import (
    IN_CASH,
    a_candidate,
    a_saver,
    a_term_deposit,
    balances,
    deposited,
    interest_posted,
    on,
    reversed_by,
    some_rules,
    status_of,
    term_rates,
)
from values.identity import FactId, MemberId, new_uuid
from values.membership import MemberStatus
from values.money import ZERO, Rupiah
from values.savings import DebtKind, SavingsAct
from values.stamp import Stamp

LEFT, DECEASED = MemberStatus.LEFT, MemberStatus.DECEASED


@dataclass
class ADesk:
    """A desk with claims that a test names; it notes what it is told."""

    claims: Claims = field(default_factory=Claims)
    told: list[tuple[Sequence[DebtTaken], Rupiah]] = field(default_factory=list)

    def claims_of(self, _session: Session, _member_id: MemberId) -> Claims:
        return self.claims

    def settle(
        self,
        session: Session,
        stamp: Stamp,
        _member_id: MemberId,
        debts: Sequence[DebtTaken],
        surplus: Rupiah,
    ) -> None:
        take_note(session, stamp, text="Kasbon dan pinjaman diselesaikan")
        self.told.append((debts, surplus))


def owing(shop_credit: int = 0, loans: int = 0, surplus: int = 0) -> ADesk:
    return ADesk(Claims(Rupiah(surplus), Rupiah(shop_credit), Rupiah(loans)))


def proposed(
    session: Session,
    member_id: MemberId,
    desk: ClaimsDesk | None = None,
    *,
    ends_as: MemberStatus = LEFT,
    payable_from: date | None = None,
    stamp: Stamp | None = None,
) -> SettlementSheet:
    ending = Ending(
        ends_as=ends_as,
        ends_on=TODAY,
        reason="Permintaan sendiri",
        decided_by="Rapat pengurus 12",
        payable_from=payable_from,
    )
    sheet = propose_settlement(
        session,
        stamp or a_stamp(),
        member_id=member_id,
        ending=ending,
        prepared_by="Rini",
        desk=desk or NoClaims(),
    )
    assert sheet is not None
    return sheet


def approved(
    session: Session,
    desk: ClaimsDesk | None = None,
    *,
    by: str = "Pak Harto",
    recipients: tuple[Recipient, ...] = (),
    stamp: Stamp | None = None,
    proposal_id: FactId | None = None,
) -> SettlementDone:
    proposal_id = proposal_id or proposed_settlements(session)[0].proposal_id
    done = make_settlement(
        session,
        stamp or a_stamp(),
        approval=Approval(proposal_id=proposal_id, approved_by=by, recipients=recipients),
        payment=IN_CASH,
        desk=desk or NoClaims(),
        settings=SHOP,
    )
    assert done is not None
    return done


def a_saver_with_everything(session: Session) -> MemberId:
    some_rules(session)
    member_id = a_saver(session, voluntary=55_000)
    deposited(session, member_id, months=(202601, 202602, 202603))
    return member_id


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
    assert desk.told == [((shop, loan), 15_000)]


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
    claims = Claims(ZERO, Rupiah(50), Rupiah(70))

    taken = [[debt.paid for debt in debts_taken(there, claims)] for there in (-5, 0, 30, 80, 500)]

    assert taken == [[0, 0], [0, 0], [30, 0], [50, 30], [50, 70]]


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


def test_a_settlement_is_made_once(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    stamp = a_stamp()
    proposed(session, member_id, stamp=stamp)
    approved(session)

    assert proposed_settlements(session) == []
    with pytest.raises(SettlementGone):
        approved(session, proposal_id=stamp.fact_id)
    with pytest.raises(NothingToSettle):
        proposed(session, member_id)


def test_a_newer_proposal_takes_the_place_of_an_older_one(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    older, newer = a_stamp(), a_stamp()
    proposed(session, member_id, stamp=older)
    proposed(session, member_id, stamp=newer)

    (waiting,) = proposed_settlements(session, member_id)

    assert waiting.proposal_id == newer.fact_id
    with pytest.raises(SettlementGone):
        approved(session, proposal_id=older.fact_id)


def test_where_the_bylaws_say_so_it_is_paid_after_the_meeting(session: Session) -> None:
    some_rules(session, exit_after_meeting=1)
    member_id = a_saver(session)
    meeting = TODAY + timedelta(days=90)

    with pytest.raises(MeetingNotNamed):
        proposed(session, member_id)
    proposed(session, member_id, payable_from=meeting)
    with pytest.raises(NotYetPayable) as refusal:
        approved(session)

    assert refusal.value.payable_from == meeting
    assert approved(session, stamp=on(meeting)).paid_out == 100_000


def test_the_last_interest_is_paid_with_it_and_not_again(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id, other = a_saver(session), a_saver(session, "Budi")
    for of in (member_id, other):
        deposited(session, of, on(date(2026, 10, 1)), voluntary=1_000_000)

    sheet = proposed(session, member_id)
    done = approved(session)

    # October whole, and November up to the 24th.
    assert [(earned.month, earned.line.gross) for earned in sheet.interest] == [
        (202610, 3_100),
        (202611, 2_300),
    ]
    assert done.paid_out == 1_100_000 + 5_400
    assert balances(session, member_id) == (0, 0, 0)
    assert interest_posted(session, 202610, TODAY).members == 1
    assert interest_posted(session, 202611, date(2026, 12, 1)).members == 1
    assert savings_trial(session).agrees


def test_the_last_interest_is_taxed_like_any_other(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_saver(session)
    deposited(session, member_id, on(date(2026, 11, 1)), voluntary=200_000_000)

    sheet = proposed(session, member_id)
    done = approved(session)

    assert [(earned.line.gross, earned.line.tax) for earned in sheet.interest] == [
        (460_000, 46_000)
    ]
    assert done.paid_out == 200_100_000 + 414_000
    assert savings_trial(session).agrees


def test_interest_may_be_all_that_is_left_of_an_account(session: Session) -> None:
    some_rules(session)
    term_rates(session, m3=365)
    member_id = a_saver(session)
    a_term_deposit(session, member_id, 1_000_000, stamp=on(date(2026, 11, 1)))
    proposed(session, member_id)

    assert approved(session).paid_out == 1_100_000 + 2_300
    assert balances(session, member_id) == (0, 0, 0)


def test_an_approval_on_a_later_day_pays_what_was_prepared(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_saver(session)
    deposited(session, member_id, on(date(2026, 11, 1)), voluntary=1_000_000)
    sheet = proposed(session, member_id)

    done = approved(session, stamp=on(TODAY + timedelta(days=4)))

    assert done.paid_out == sheet.net == 1_102_300


def test_a_candidate_gets_the_parts_back(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session)
    deposited(session, member_id, principal=40_000)
    proposed(session, member_id)

    assert approved(session).paid_out == 40_000
    assert status_of(session, member_id) is LEFT


def test_who_has_ended_already_is_settled_as_they_ended(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    change_status(
        session, a_stamp(), member_id=member_id, status=LEFT, effective_on=TODAY, reason="Pindah"
    )

    with pytest.raises(StatusNotPossible):
        proposed(session, member_id, ends_as=DECEASED)
    proposed(session, member_id)

    assert approved(session).paid_out == 185_000


@pytest.mark.parametrize("status", [MemberStatus.ACTIVE, MemberStatus.SUSPENDED])
def test_a_settlement_is_for_an_end(session: Session, status: MemberStatus) -> None:
    member_id = a_saver_with_everything(session)

    with pytest.raises(StatusNotPossible):
        proposed(session, member_id, ends_as=status)


def refusal_of(session: Session, member_id: MemberId, ending: Ending, by: str) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        propose_settlement(
            session,
            a_stamp(),
            member_id=member_id,
            ending=ending,
            prepared_by=by,
            desk=NoClaims(),
        )
    return refusal.value


def test_it_says_why_and_by_whom(session: Session) -> None:
    member_id = a_saver_with_everything(session)
    silent = Ending(ends_as=LEFT, ends_on=TODAY, reason=" ")
    said = Ending(ends_as=LEFT, ends_on=TODAY, reason="Pindah")

    assert isinstance(refusal_of(session, member_id, silent, "Rini"), ReasonMissing)
    assert isinstance(refusal_of(session, member_id, said, ""), NameMissing)
    assert settlement_paper(session, FactId(new_uuid()), SHOP) is None
    unknown = MemberId(new_uuid())
    assert isinstance(refusal_of(session, unknown, said, "Rini"), MemberUnknown)
    with pytest.raises(MemberUnknown):
        settlement_sheet(session, unknown, TODAY, NoClaims())


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
