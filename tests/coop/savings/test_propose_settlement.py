"""Preparing a settlement: for an end, with a reason, and once."""

from datetime import date, timedelta

import pytest

from coop.errors import Refusal
from coop.members.change_status import StatusNotPossible, change_status
from coop.members.standing import MemberUnknown
from coop.savings.make_settlement import NotYetPayable, SettlementGone
from coop.savings.propose_settlement import (
    Ending,
    MeetingNotNamed,
    NothingToSettle,
    propose_settlement,
)
from coop.savings.proposed_settlements import proposed_settlements
from coop.savings.refusals import ReasonMissing
from coop.savings.settlement_paper import settlement_paper
from coop.savings.settlement_sheet import settlement_sheet
from coop.savings.signing_name import NameMissing
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    a_saver,
    a_term_deposit,
    balances,
    deposited,
    interest_posted,
    on,
    some_rules,
    term_rates,
)
from tests.coop.savings.leaving import (
    DECEASED,
    LEFT,
    ADesk,
    a_saver_with_everything,
    approved,
    proposed,
)
from values.identity import FactId, MemberId, new_uuid
from values.membership import MemberStatus


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
            desk=ADesk(),
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
        settlement_sheet(session, unknown, TODAY, ADesk())


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
