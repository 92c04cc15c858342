"""Lists of members, as people send them, and what comes of them."""

from coop.lists.list_file import Table
from coop.members.import_members import import_members
from coop.members.known_members import known_members
from coop.members.list_columns import guess_member_shape
from coop.members.list_remarks import MemberRemarkKind
from coop.members.list_rows import MemberListRow, read_member_rows
from coop.members.preview_members import MemberPreview, MemberRowAction, preview_members
from coop.members.search_members import search_members
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import A_NIK, FORMS
from values.identity import FactId, MemberId, new_uuid

HEADINGS = "No Anggota;Nama;NIK;Tempat, Tgl Lahir;L/P;Alamat;No HP;Tgl Masuk"
SITI = f"A-0001;Siti Aminah;{A_NIK};Bantul, 15/03/1990;P;Karangjati RT 3/1;081234567890;17/08/2025"
BUDI = "A-0002;Budi Santoso;;Bantul, 12/11/1987;L;Ngrame RT 5/2;081298765432;17/08/2025"


def actions(preview: MemberPreview) -> list[MemberRowAction]:
    return [row.action for row in preview.rows]


def kinds(preview: MemberPreview) -> list[list[MemberRemarkKind]]:
    return [[remark.kind for remark in row.remarks] for row in preview.rows]


def the_member(session: Session, typed: str) -> MemberId:
    (found,) = search_members(session, typed)
    return found.member_id


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
