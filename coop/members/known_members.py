"""Whom the register has of those in a list: read once, so that the preview needs no database."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from coop.facts.members import MemberRecord
from coop.members.duplicates import members_with_nik
from coop.members.list_columns import MemberColumn
from coop.members.list_rows import MemberListRow
from coop.members.member_records import chunks, member_records
from coop.members.standing import Standing
from coop.word_search.folding import folded
from db.session import Session
from db.tables import Member, MemberStanding
from values.identity import MemberId


@dataclass(frozen=True, slots=True)
class KnownMembers:
    """Members whom the list may be about."""

    today: date
    members: Mapping[MemberId, MemberRecord] = field(default_factory=dict, repr=False)
    standings: Mapping[MemberId, Standing] = field(default_factory=dict)
    by_nik: Mapping[str, MemberId] = field(default_factory=dict, repr=False)
    by_number: Mapping[str, MemberId] = field(default_factory=dict, repr=False)
    """Numbers folded, for `A-0012` is `a-0012`."""
    by_name: Mapping[str, tuple[MemberId, ...]] = field(default_factory=dict, repr=False)
    """Names folded."""


def known_members(session: Session, rows: Sequence[MemberListRow], today: date) -> KnownMembers:
    """Read the members that `rows` may mean, by NIK, number and name."""
    by_nik = {
        nik: found[0].member_id
        for nik in {row.nik for row in rows if row.nik}
        if (found := members_with_nik(session, nik))
    }
    by_number = _with_numbers(session, {folded(row.text(MemberColumn.NUMBER)) for row in rows})
    by_name: defaultdict[str, tuple[MemberId, ...]] = defaultdict(tuple)
    for part in chunks(sorted({folded(row.full_name) for row in rows} - {""})):
        for name, member_id in _named(session, part):
            by_name[name] += (member_id,)
    ids = {*by_nik.values(), *by_number.values(), *(one for ids in by_name.values() for one in ids)}
    found_ids = sorted(ids)
    return KnownMembers(
        today,
        member_records(session, found_ids),
        _standings(session, found_ids),
        by_nik,
        by_number,
        dict(by_name),
    )


def _with_numbers(session: Session, numbers: set[str]) -> dict[str, MemberId]:
    """Read every number there is: to fold them is not the database's to do."""
    rows = select(Member.number, Member.member_id).order_by(Member.number)
    found = ((folded(number), member_id) for number, member_id in session.execute(rows))
    return {number: member_id for number, member_id in found if number in numbers - {""}}


def _named(session: Session, names: Sequence[str]) -> list[tuple[str, MemberId]]:
    rows = select(Member.search_name, Member.member_id).where(Member.search_name.in_(names))
    found = session.execute(rows.order_by(Member.number))
    return [(name, member_id) for name, member_id in found]


def _standings(session: Session, ids: Sequence[MemberId]) -> dict[MemberId, Standing]:
    of = MemberStanding
    rows = select(of.member_id, of.revision, of.status, of.effective_on)
    return {
        row.member_id: Standing(row.revision, row.status, row.effective_on)
        for part in chunks(ids)
        for row in session.execute(rows.where(of.member_id.in_(part)))
    }
