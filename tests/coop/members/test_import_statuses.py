"""Where the memberships of a list stand."""

from datetime import date

from sqlalchemy import select

from coop.members.change_status import change_status
from coop.members.list_remarks import MemberRemarkKind
from coop.members.preview_members import MemberRowAction
from coop.members.standing import standing_of
from db.session import Session
from db.tables import MemberStatusChange
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import a_member
from tests.coop.members.list_builders import BUDI, a_list, actions, kinds, take_in, the_member
from values.membership import MemberStatus

K = MemberRemarkKind
A = MemberRowAction
S = MemberStatus


def test_the_steps_of_a_membership_are_written_with_their_days(session: Session) -> None:
    lines = (
        "Siti;17/08/2025;;;nonaktif",
        "Budi;17/08/2025;01/02/2026;Meninggal dunia;",
        "Joko;17/08/2025;03/02/2026;Pindah;",
    )

    take_in(session, a_list(*lines, headings="Nama;Tgl Masuk;Tgl Berhenti;Sebab;Status Anggota"))

    def steps(name: str) -> list[tuple[MemberStatus, date, str]]:
        of = MemberStatusChange
        rows = select(of.status, of.effective_on, of.reason).where(
            of.member_id == the_member(session, name)
        )
        return [(*row,) for row in session.execute(rows.order_by(of.revision))]

    joined = date(2025, 8, 17)
    assert steps("Siti") == [
        (S.CANDIDATE, joined, ""),
        (S.ACTIVE, joined, ""),
        (S.INACTIVE, joined, ""),
    ]
    assert steps("Budi")[1:] == [(S.DECEASED, date(2026, 2, 1), "Meninggal dunia")]
    assert steps("Joko")[1:] == [(S.LEFT, date(2026, 2, 3), "Pindah")]


def test_a_known_member_who_left_is_let_go(session: Session) -> None:
    take_in(session, a_list(BUDI))

    preview = take_in(
        session,
        a_list("Budi Santoso;12/11/1987;01/02/2026", headings="Nama;Tgl Lahir;Tgl Berhenti"),
    )

    assert actions(preview) == [A.CHANGES]
    assert standing_of(session, the_member(session, "budi")).status is S.LEFT


def test_a_step_that_cannot_be_is_left_out_and_told(session: Session) -> None:
    member_id = a_member(session, "Budi")
    change_status(
        session, a_stamp(), member_id=member_id, status=S.LEFT, effective_on=TODAY, reason="Pindah"
    )

    preview = take_in(session, a_list("A-0001;Budi;aktif", headings="No Anggota;Nama;Status"))

    assert kinds(preview) == [[K.STATUS_NOT_TAKEN]]
    assert standing_of(session, member_id).status is S.LEFT
