"""What two computers apart have given twice."""

from coop.fact_log import replay
from coop.members.clashes import ClashReason, clashes_of
from db.database import Database
from db.session import Session
from tests.builders import TILL_2
from tests.coop.builders import log_of
from tests.coop.members.builders import A_NIK, a_member_draft, registered


def test_of_two_who_got_one_number_or_have_one_nik_each_names_the_other(
    session: Session, fresh: Database
) -> None:
    siti = registered(session, a_member_draft("Siti", nik=A_NIK))
    with fresh.transaction() as other:
        aminah = registered(other, a_member_draft("Aminah", nik=A_NIK), stream_id=TILL_2)
        budi = registered(other, a_member_draft("Budi"), stream_id=TILL_2)
        log = log_of(other, TILL_2)

    replay(session, log)

    shared = [ClashReason.NUMBER, ClashReason.NIK]
    for one, name in ((siti, "Aminah"), (aminah, "Siti")):
        found = clashes_of(session, one)
        assert [clash.reason for clash in found] == shared
        assert {clash.member.full_name for clash in found} == {name}
    assert clashes_of(session, budi) == []


def test_a_register_in_order_has_none(session: Session) -> None:
    siti = registered(session, a_member_draft("Siti", nik=A_NIK))
    nobody_has_their_nik = registered(session, a_member_draft("Budi"))

    assert clashes_of(session, siti) == clashes_of(session, nobody_has_their_nik) == []
