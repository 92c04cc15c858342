"""How a membership stands, step by step."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from sqlalchemy import select

from coop.errors import Refusal
from coop.fact_log import replay
from coop.members.activate_member import activate_member
from coop.members.change_status import NEXT, StatusNotPossible, change_status
from coop.members.member_texts import MemberField, MemberTextMissing, MemberTextTooLong
from coop.members.standing import MemberUnknown, StatusDateNotPossible, standing_of
from coop.rebuild import differing_tables
from db.database import Database
from db.session import Session
from db.tables import MemberStatusChange
from tests.builders import CASHIER, TILL_1, TILL_2, TODAY, a_stamp
from tests.coop.builders import log_of
from tests.coop.members.builders import a_member, a_member_draft, registered
from values.identity import MemberId, StreamId, new_uuid
from values.membership import MemberStatus

S = MemberStatus
YESTERDAY = TODAY - timedelta(days=1)


def change(
    session: Session,
    member_id: MemberId,
    status: MemberStatus,
    *,
    on: date = TODAY,
    reason: str = "Surat permohonan",
    stream_id: StreamId = TILL_1,
) -> None:
    change_status(
        session,
        a_stamp(stream_id=stream_id),
        member_id=member_id,
        status=status,
        effective_on=on,
        reason=reason,
        decided_by="Rapat pengurus 3/2026",
    )


def status_of(session: Session, member_id: MemberId) -> MemberStatus:
    return standing_of(session, member_id).status


def test_a_candidate_becomes_active_by_their_principal_alone(session: Session) -> None:
    member_id = registered(session)

    with pytest.raises(StatusNotPossible) as refused:
        change(session, member_id, S.ACTIVE)
    activate_member(session, a_stamp(), member_id=member_id, effective_on=TODAY)

    assert refused.value == StatusNotPossible(S.CANDIDATE, S.ACTIVE)
    assert status_of(session, member_id) is S.ACTIVE


def test_every_step_is_kept_with_its_day_its_reason_and_by_whom(session: Session) -> None:
    member_id = a_member(session)
    change(session, member_id, S.SUSPENDED, reason="Menunggu  rapat\n")

    steps = session.scalars(select(MemberStatusChange).order_by(MemberStatusChange.revision)).all()

    assert [step.status for step in steps] == [S.CANDIDATE, S.ACTIVE, S.SUSPENDED]
    last = steps[-1]
    assert (last.effective_on, last.reason, last.decided_by, last.actor_id) == (
        TODAY,
        "Menunggu rapat",
        "Rapat pengurus 3/2026",
        CASHIER,
    )


@pytest.mark.parametrize("status", [S.INACTIVE, S.SUSPENDED])
def test_inactive_and_suspended_members_come_back(session: Session, status: MemberStatus) -> None:
    member_id = a_member(session)
    change(session, member_id, status)

    change(session, member_id, S.ACTIVE, reason="Iuran dilunasi")

    assert status_of(session, member_id) is S.ACTIVE


@pytest.mark.parametrize("status", [S.LEFT, S.DECEASED, S.DISMISSED])
def test_whoever_ended_comes_back_as_a_candidate(session: Session, status: MemberStatus) -> None:
    member_id = a_member(session)
    change(session, member_id, status)

    with pytest.raises(StatusNotPossible):
        change(session, member_id, S.ACTIVE)
    change(session, member_id, S.CANDIDATE)

    assert status_of(session, member_id) is S.CANDIDATE


def test_a_dismissal_that_was_annulled_is_undone_at_once(session: Session) -> None:
    member_id = a_member(session)
    change(session, member_id, S.DISMISSED)

    activate_member(
        session, a_stamp(), member_id=member_id, effective_on=TODAY, reason="Keputusan RA 2/2026"
    )

    assert status_of(session, member_id) is S.ACTIVE


@pytest.mark.parametrize("status", [S.ACTIVE, S.INACTIVE, S.SUSPENDED, S.LEFT, S.DECEASED])
def test_only_candidates_and_the_dismissed_are_activated(
    session: Session, status: MemberStatus
) -> None:
    member_id = a_member(session)
    if status is not S.ACTIVE:
        change(session, member_id, status)

    with pytest.raises(StatusNotPossible):
        activate_member(session, a_stamp(), member_id=member_id, effective_on=TODAY)


def test_whoever_leaves_is_never_suspended_or_set_inactive() -> None:
    for before, after in permutations(S, 2):
        if before in {S.LEFT, S.DECEASED, S.DISMISSED}:
            assert (after in NEXT[before]) is (after is S.CANDIDATE)
    assert all(status not in after for status, after in NEXT.items())


@pytest.mark.parametrize(
    ("on", "reason", "refusal"),
    [
        (
            TODAY + timedelta(days=1),
            "Pindah",
            StatusDateNotPossible(TODAY + timedelta(days=1), TODAY, TODAY),
        ),
        (YESTERDAY, "Pindah", StatusDateNotPossible(YESTERDAY, TODAY, TODAY)),
        (TODAY, " ", MemberTextMissing(MemberField.REASON)),
        (TODAY, "x" * 201, MemberTextTooLong(MemberField.REASON, 200)),
    ],
    ids=["to come", "before", "no reason", "long reason"],
)
def test_a_step_needs_a_day_and_a_reason(
    session: Session, on: date, reason: str, refusal: Refusal
) -> None:
    member_id = a_member(session)

    with pytest.raises(type(refusal)) as refused:
        change(session, member_id, S.LEFT, on=on, reason=reason)
    assert refused.value == refusal


def test_nobody_is_changed_who_is_not_there(session: Session) -> None:
    with pytest.raises(MemberUnknown):
        change(session, MemberId(new_uuid()), S.LEFT)
    with pytest.raises(MemberUnknown):
        activate_member(session, a_stamp(), member_id=MemberId(new_uuid()), effective_on=TODAY)


def test_pressing_twice_is_one_step(session: Session) -> None:
    member_id, stamp = a_member(session), a_stamp()

    for _ in range(2):
        change_status(
            session,
            stamp,
            member_id=member_id,
            status=S.INACTIVE,
            effective_on=TODAY,
            reason="Enam bulan",
        )

    assert standing_of(session, member_id).revision == 2


def test_two_tills_agree_whichever_is_heard_first(session: Session, fresh: Database) -> None:
    member_id = registered(session, a_member_draft())
    activate_member(session, a_stamp(stream_id=TILL_2), member_id=member_id, effective_on=TODAY)
    change(session, member_id, S.INACTIVE)
    change(session, member_id, S.LEFT, stream_id=TILL_2)

    with fresh.transaction() as copy:
        replay(copy, log_of(session, TILL_2))
        replay(copy, log_of(session, TILL_1))

        assert differing_tables(session, copy) == []
        assert status_of(copy, member_id) is S.LEFT
