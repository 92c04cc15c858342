"""Who looked at what, and why."""

import pytest
from sqlalchemy import select

from coop.members.member_texts import MemberTextMissing
from coop.members.note_register_taken_out import note_register_taken_out
from coop.members.reveal_nik import reveal_nik
from coop.members.standing import MemberUnknown
from db.session import Session
from db.tables import MemberDisclosure
from tests.builders import CASHIER, a_stamp
from tests.coop.members.builders import A_NIK, a_member_draft, registered
from values.identity import MemberId, new_uuid
from values.membership import DisclosedData


def test_a_nik_is_shown_to_whoever_says_why_and_that_is_kept(session: Session) -> None:
    member_id = registered(session, a_member_draft(nik=A_NIK))

    nik = reveal_nik(session, a_stamp(), member_id=member_id, reason="Mengurus BPJS")

    assert nik == A_NIK
    (kept,) = session.scalars(select(MemberDisclosure))
    assert (kept.what, kept.member_id, kept.reason, kept.actor_id) == (
        DisclosedData.NIK,
        member_id,
        "Mengurus BPJS",
        CASHIER,
    )


def test_a_nik_is_not_shown_without_a_reason(session: Session) -> None:
    member_id = registered(session, a_member_draft(nik=A_NIK))

    with pytest.raises(MemberTextMissing):
        reveal_nik(session, a_stamp(), member_id=member_id, reason=" ")
    with pytest.raises(MemberUnknown):
        reveal_nik(session, a_stamp(), member_id=MemberId(new_uuid()), reason="Mengurus BPJS")


def test_taking_the_register_out_is_noted(session: Session) -> None:
    note_register_taken_out(session, a_stamp(), reason="RAT 2026")

    (kept,) = session.scalars(select(MemberDisclosure))
    assert (kept.what, kept.member_id, kept.reason) == (DisclosedData.REGISTER, None, "RAT 2026")
