"""Members as they are now, whole: what a form opens with and an imported list is compared with."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import select

from coop.facts.members import Address, Heir, MemberRecord
from db.session import Session
from db.tables import Member, MemberHeir
from values.identity import MemberId

T = TypeVar("T")

IDS_AT_A_TIME = 500
"""In one statement: SQLite prepares it once and reads a few hundred kilobytes."""


def member_records(session: Session, ids: Sequence[MemberId]) -> dict[MemberId, MemberRecord]:
    """Read members as of their newest version; unknown ids are left out."""
    found: dict[MemberId, MemberRecord] = {}
    for part in chunks(ids):
        heirs = _heirs(session, part)
        for row in session.scalars(select(Member).where(Member.member_id.in_(part))):
            found[row.member_id] = _record(row, tuple(heirs[row.member_id]))
    return found


def member_record(session: Session, member_id: MemberId) -> MemberRecord | None:
    """Read one member as of their newest version."""
    return member_records(session, [member_id]).get(member_id)


def chunks(keys: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cut a long list into parts for one statement each."""
    return (keys[start : start + IDS_AT_A_TIME] for start in range(0, len(keys), IDS_AT_A_TIME))


def _heirs(session: Session, ids: Sequence[MemberId]) -> defaultdict[MemberId, list[Heir]]:
    of = MemberHeir
    newest = (
        (Member.member_id == of.member_id)
        & (Member.revision == of.revision)
        & (Member.fact_id == of.fact_id)
    )
    rows = select(of.member_id, of.name, of.relation).join(Member, newest)
    heirs: defaultdict[MemberId, list[Heir]] = defaultdict(list)
    ordered = rows.where(of.member_id.in_(ids)).order_by(of.member_id, of.line)
    for member_id, name, relation in session.execute(ordered):
        heirs[member_id].append(Heir(name=name, relation=relation))
    return heirs


def _record(row: Member, heirs: tuple[Heir, ...]) -> MemberRecord:
    return MemberRecord(
        member_id=row.member_id,
        revision=row.revision,
        number=row.number,
        series=row.series,
        serial=row.serial,
        kind=row.kind,
        full_name=row.full_name,
        birth_place=row.birth_place,
        birth_date=row.birth_date,
        sex=row.sex,
        work=row.work,
        address=Address(
            street=row.street, hamlet=row.hamlet, rt=row.rt, rw=row.rw, village=row.village
        ),
        nik=row.nik,
        phone=row.phone,
        applied_on=row.applied_on,
        joined_on=row.joined_on,
        heirs=heirs,
        member_class=row.member_class,
        employer=row.employer,
        note=row.note,
        card_code=row.card_code,
    )
