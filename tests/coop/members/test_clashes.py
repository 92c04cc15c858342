"""What two computers apart have given twice."""

from coop.fact_log import replay
from coop.members.clashes import ClashReason, register_clashes
from db.database import Database
from db.session import Session
from tests.builders import TILL_2
from tests.coop.builders import log_of
from tests.coop.members.builders import A_NIK, a_member_draft, registered


def test_two_who_got_one_number_or_have_one_nik_are_shown(
    session: Session, fresh: Database
) -> None:
    registered(session, a_member_draft("Siti", nik=A_NIK))
    with fresh.transaction() as other:
        registered(other, a_member_draft("Aminah", nik=A_NIK), stream_id=TILL_2)
        registered(other, a_member_draft("Budi"), stream_id=TILL_2)
        log = log_of(other, TILL_2)

    replay(session, log)

    found = [(one.reason, one.member.full_name) for one in register_clashes(session)]
    assert found == [
        (ClashReason.NUMBER, "Siti"),
        (ClashReason.NUMBER, "Aminah"),
        (ClashReason.NIK, "Siti"),
        (ClashReason.NIK, "Aminah"),
    ]


def test_a_register_in_order_has_none(session: Session) -> None:
    registered(session, a_member_draft("Siti", nik=A_NIK))
    registered(session, a_member_draft("Budi"))

    assert register_clashes(session) == []
