"""Members who may be one person: found before another one is saved."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from coop.members.nik import NikNotPossible, read_nik
from coop.word_search.folding import folded
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_number
from values.membership import MemberStatus

LIKELY_MAX = 20
KNOWN_COLUMNS = """SELECT m.member_id, m.number, m.full_name, s.status
    FROM member AS m JOIN member_standing AS s ON s.member_id = m.member_id"""
_BY_NIK = f"""{KNOWN_COLUMNS} JOIN member_nik AS k ON k.member_id = m.member_id
    WHERE k.mark = keyed_hash(?) ORDER BY m.number"""
_BY_NAME = f"""{KNOWN_COLUMNS} WHERE m.search_name = ? AND m.birth_date = ?
    ORDER BY m.number LIMIT ?"""


class DuplicateReason(StrEnum):
    """Why two may be one."""

    NIK = "nik"
    NAME_AND_BIRTH_DATE = "name_and_birth_date"


class KnownMember(NamedTuple):
    """Enough of a member to tell them by."""

    member_id: MemberId
    number: str
    full_name: str
    status: MemberStatus


class Duplicate(NamedTuple):
    """A member who may be the one on the form."""

    reason: DuplicateReason
    member: KnownMember


def likely_duplicates(
    session: Session,
    *,
    full_name: str,
    birth_date: date | None,
    nik: str,
    but: MemberId | None = None,
) -> list[Duplicate]:
    """Find members with the NIK, or with the name and the birth date, of what a form says.

    `but` is the member whose form it is. A NIK that can be none finds nobody.
    """
    try:
        digits = read_nik(nik)
    except NikNotPossible:
        digits = ""
    found = {
        member.member_id: Duplicate(DuplicateReason.NIK, member)
        for member in members_with_nik(session, digits)
    }
    for member in _members_named(session, full_name, birth_date):
        found.setdefault(member.member_id, Duplicate(DuplicateReason.NAME_AND_BIRTH_DATE, member))
    return [one for one in found.values() if one.member.member_id != but]


def members_with_nik(session: Session, nik: str) -> list[KnownMember]:
    """Find members by their NIK of sixteen digits, of which no index has one in clear."""
    if not nik:
        return []
    return [known_member(*row) for row in driver_connection(session).execute(_BY_NIK, (nik,))]


def _members_named(session: Session, full_name: str, birth_date: date | None) -> list[KnownMember]:
    name = folded(full_name)
    if not name or birth_date is None:
        return []
    asked = (name, day_number(birth_date), LIKELY_MAX)
    return [known_member(*row) for row in driver_connection(session).execute(_BY_NAME, asked)]


def known_member(member_id: bytes, number: str, full_name: str, status: str) -> KnownMember:
    """Read a row of `KNOWN_COLUMNS`."""
    return KnownMember(MemberId(UUID(bytes=member_id)), number, full_name, MemberStatus(status))
