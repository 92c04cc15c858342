"""Members, as forms send them."""

from datetime import date

from coop.facts.members import Address, Heir
from coop.members.activate_member import activate_member
from coop.members.member_rules import MemberDraft
from coop.members.numbering import number_form
from coop.members.record_member import record_member
from db.session import Session
from tests.builders import TODAY, a_stamp
from values.identity import MemberId, StreamId, new_uuid
from values.membership import MemberKind, Sex

A_FORM = number_form("A-{number:04d}")
FORMS = {MemberKind.FULL: A_FORM, MemberKind.ASSOCIATE: number_form("LB-{number:04d}")}
HEADINGS = "No Anggota;Nama;NIK;Tempat, Tgl Lahir;L/P;Alamat;No HP;Tgl Masuk"
A_NIK = "3402165503900002"
"""Made up: a woman of Bantul, 15 March 1990."""
A_BIRTHDAY = date(1990, 3, 15)
A_HOME = Address(street="Jl. Melati 4", hamlet="Karangjati", rt="3", rw="1", village="Tamantirto")


def a_member_draft(  # noqa: PLR0913  A builder names what a test may want to name.
    full_name: str = "Siti Aminah",
    *,
    member_id: MemberId | None = None,
    nik: str = "",
    birth_date: date | None = A_BIRTHDAY,
    sex: Sex | None = Sex.FEMALE,
    phone: str = "",
    number: str = "",
    kind: MemberKind = MemberKind.FULL,
    address: Address = A_HOME,
    heirs: tuple[Heir, ...] = (),
    joined_on: date | None = None,
    based_on: int = 0,
) -> MemberDraft:
    return MemberDraft(
        member_id=member_id or MemberId(new_uuid()),
        full_name=full_name,
        number=number,
        kind=kind,
        birth_place="Bantul",
        birth_date=birth_date,
        sex=sex,
        work="Petani",
        address=address,
        nik=nik,
        phone=phone,
        heirs=heirs,
        joined_on=joined_on,
        based_on=based_on,
    )


def registered(
    session: Session, draft: MemberDraft | None = None, *, stream_id: StreamId | None = None
) -> MemberId:
    """Register a candidate."""
    draft = draft or a_member_draft()
    stamp = a_stamp(stream_id=stream_id) if stream_id else a_stamp()
    record_member(session, stamp, member=draft, form=A_FORM)
    return draft.member_id


def a_member(
    session: Session, full_name: str = "Siti Aminah", *, draft: MemberDraft | None = None
) -> MemberId:
    """Register somebody, and take their principal as paid."""
    member_id = registered(session, draft or a_member_draft(full_name))
    activate_member(session, a_stamp(), member_id=member_id, effective_on=TODAY)
    return member_id
