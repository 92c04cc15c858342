"""The list of members (daftar anggota), a page at a time, in the order of their numbers.

Numbers of one series follow each other as they were given; foreign ones, which have no series, come
first.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.membership import MemberKind, MemberStatus

PAGE = 200
"""Rows: five screens, read in some milliseconds however many members there are."""
_ALL = frozenset(MemberStatus)
_EVERY_ROW = -1  # As SQLite writes that there is no limit.
_FEW = 3_000
"""So many are looked up one by one and sorted; more are met soon enough along the numbers."""

_COLUMNS = """SELECT m.member_id, m.number, m.full_name, s.status, m.hamlet, m.series, m.serial
    FROM """
# CROSS keeps the order: SQLite cannot know how many members stand so, and we do.
_ALONG_NUMBERS = "member AS m CROSS JOIN member_standing AS s ON s.member_id = m.member_id"
_ONE_BY_ONE = "member_standing AS s CROSS JOIN member AS m ON m.member_id = s.member_id"
_ORDER = " ORDER BY m.series, m.serial, m.number, m.member_id LIMIT :most"
_BEHIND = "(m.series, m.serial, m.number, m.member_id) > (:series, :serial, :number, :member_id)"
_STANDING_SO = "SELECT count(*) FROM (SELECT 1 FROM member_standing WHERE status IN ({}) LIMIT {})"
_COUNTS = "SELECT status, count(*) FROM member_standing GROUP BY status"
_HAMLETS = "SELECT DISTINCT hamlet FROM member WHERE hamlet <> '' ORDER BY hamlet"
_EMPLOYERS = "SELECT DISTINCT employer FROM member WHERE employer <> '' ORDER BY employer"
_CLASSES = "SELECT DISTINCT member_class FROM member WHERE member_class <> '' ORDER BY member_class"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFilter:
    """Which members to list; all conditions must hold, and None is no condition."""

    statuses: frozenset[MemberStatus] = _ALL
    hamlet: str | None = None
    kind: MemberKind | None = None
    employer: str | None = None
    member_class: str | None = None


class MemberPlace(NamedTuple):
    """Where a page ends, so that the next one goes on from there."""

    series: str
    serial: int
    number: str
    member_id: MemberId


class ListedMember(NamedTuple):
    """One row."""

    member_id: MemberId
    number: str
    full_name: str
    status: MemberStatus
    hamlet: str
    place: MemberPlace


def member_list(
    session: Session,
    which: MemberFilter = MemberFilter(),
    *,
    after: MemberPlace | None = None,
    limit: int = PAGE,
) -> list[ListedMember]:
    """Read the members behind `after`, or the first ones."""
    return list(_listed(session, which, after, limit))


def listed_ids(session: Session, which: MemberFilter) -> list[MemberId]:
    """Read the ids of all that the list would show, in its order."""
    return [row.member_id for row in _listed(session, which, None, _EVERY_ROW)]


def member_count(session: Session, which: MemberFilter) -> int:
    """Count the members that the list would show."""
    where, asked = _conditions(which)
    query = f"SELECT count(*) FROM {_ALONG_NUMBERS} WHERE {' AND '.join(where)}"  # noqa: S608  Ours.
    (count,) = driver_connection(session).execute(query, asked).fetchone()
    return int(count)


def status_counts(session: Session) -> Mapping[MemberStatus, int]:
    """Count the members by how they stand."""
    found = dict(driver_connection(session).execute(_COUNTS).fetchall())
    return {status: found.get(status.value, 0) for status in MemberStatus}


def hamlets(session: Session) -> list[str]:
    """List the hamlets (padukuhan) that members live in, in the order of letters."""
    return [hamlet for (hamlet,) in driver_connection(session).execute(_HAMLETS)]


def employers(session: Session) -> list[str]:
    """List who takes from the wages of members (instansi), in the order of letters."""
    return [employer for (employer,) in driver_connection(session).execute(_EMPLOYERS)]


def member_classes(session: Session) -> list[str]:
    """List what members are sorted by (golongan), in the order of letters."""
    return [name for (name,) in driver_connection(session).execute(_CLASSES)]


def _listed(
    session: Session, which: MemberFilter, after: MemberPlace | None, limit: int
) -> Iterator[ListedMember]:
    where, asked = _conditions(which)
    if after is not None:
        where.append(_BEHIND)
        asked |= after._asdict() | {"member_id": after.member_id.bytes}
    source = _ONE_BY_ONE if _are_few(session, which) else _ALONG_NUMBERS
    query = f"{_COLUMNS}{source} WHERE {' AND '.join(where)}{_ORDER}"
    for row in driver_connection(session).execute(query, asked | {"most": limit}):
        yield _row(row)


def _are_few(session: Session, which: MemberFilter) -> bool:
    if which.statuses == _ALL:
        return False
    query = _STANDING_SO.format(_texts(which.statuses), _FEW)
    (count,) = driver_connection(session).execute(query).fetchone()
    return int(count) < _FEW


def _conditions(which: MemberFilter) -> tuple[list[str], dict[str, object]]:
    where, asked = ["1"], dict[str, object]()
    if which.statuses != _ALL:
        where.append(f"s.status IN ({_texts(which.statuses)})")
    columns = {
        "hamlet": which.hamlet,
        "employer": which.employer,
        "member_class": which.member_class,
    }
    for column, wanted in columns.items():
        if wanted is not None:
            where.append(f"m.{column} = :{column}")
            asked[column] = wanted
    if which.kind is not None:
        where.append("m.kind = :kind")
        asked["kind"] = which.kind.value
    return where, asked


def _texts(statuses: frozenset[MemberStatus]) -> str:
    return ", ".join(f"'{status.value}'" for status in sorted(statuses))


def _row(row: tuple[Any, ...]) -> ListedMember:
    key, number, full_name, status, hamlet, series, serial = row
    member_id = MemberId(UUID(bytes=key))
    place = MemberPlace(series, serial, number, member_id)
    return ListedMember(member_id, number, full_name, MemberStatus(status), hamlet, place)
