"""Members, as forms send them."""

from datetime import date

from sqlalchemy.orm import Session

from coop.facts.members import Address, Heir
from coop.lists.list_file import Table
from coop.members.activate_member import activate_member
from coop.members.import_members import import_members
from coop.members.known_members import known_members
from coop.members.list_columns import guess_member_shape
from coop.members.list_rows import MemberListRow, read_member_rows
from coop.members.member_rules import MemberDraft
from coop.members.numbering import number_form
from coop.members.preview_members import MemberPreview, preview_members
from coop.members.record_member import record_member
from tests.builders import TODAY, a_stamp
from values.identity import FactId, MemberId, StreamId, new_uuid
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


def a_list(*lines: str, headings: str = HEADINGS) -> Table:
    rows = tuple(tuple(line.split(";")) for line in (headings, *lines))
    return Table(rows, "utf-8", ";")


def rows_of(table: Table) -> list[MemberListRow]:
    return read_member_rows(table, guess_member_shape(table), TODAY)


def preview_of(session: Session, table: Table, fact_id: FactId | None = None) -> MemberPreview:
    rows = rows_of(table)
    known = known_members(session, rows, TODAY)
    return preview_members(rows, known, fact_id or FactId(new_uuid()), FORMS)


def take_in(session: Session, table: Table, *, with_activation: bool = True) -> MemberPreview:
    """Import a list; whoever is to be active has paid, where nothing else is said."""
    fact_id = FactId(new_uuid())
    preview = preview_of(session, table, fact_id)
    paid = [plan.member.member_id for plan in preview.members if plan.needs_activation]
    import_members(
        session,
        a_stamp(fact_id),
        members=preview.members,
        forms=FORMS,
        activated=paid if with_activation else (),
    )
    return preview
