"""The register of members, a row each, in the columns of the law (buku daftar anggota).

Source: UU 25/1992 article 17(2); the columns are those of the book that cooperatives keep.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.facts.members import Address
from coop.members.nik import masked_nik
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_of_number
from values.membership import MemberKind, MemberStatus, Sex

# Members in the order of their numbers; foreign numbers stand behind those of the series.
_ROWS = """SELECT m.member_id, m.number, m.full_name, m.birth_place, m.birth_date, m.sex, m.work,
    m.street, m.hamlet, m.rt, m.rw, m.village, m.nik, m.phone, m.kind, m.member_class, m.employer,
    m.note, s.status, s.effective_on, s.reason,
    coalesce(m.joined_on, (SELECT min(c.effective_on) FROM member_status_change AS c
        WHERE c.member_id = m.member_id AND c.status = 'active')),
    (SELECT group_concat(h.name || iif(h.relation = '', '', ' (' || h.relation || ')'), ', ')
        FROM (SELECT name, relation FROM member_heir AS o WHERE o.member_id = m.member_id
            AND o.revision = m.revision AND o.fact_id = m.fact_id ORDER BY o.line) AS h)
    FROM member AS m JOIN member_standing AS s ON s.member_id = m.member_id
    WHERE s.status <> 'candidate' OR :with_candidates
    ORDER BY m.serial = 0, m.series, m.serial, m.number, m.member_id"""
_ENDED = frozenset({MemberStatus.LEFT, MemberStatus.DECEASED, MemberStatus.DISMISSED})


class RegisterRow(NamedTuple):
    """One line of the book; signatures are given on the paper."""

    member_id: MemberId
    line: int
    """The running number on the paper, from 1."""
    number: str
    full_name: str
    birth_place: str
    birth_date: date | None
    age: int | None
    """In whole years on the day of the list."""
    sex: Sex | None
    work: str
    address: Address
    masked_nik: str
    phone: str
    kind: MemberKind
    member_class: str
    employer: str
    note: str
    status: MemberStatus
    joined_on: date | None
    left_on: date | None
    left_reason: str
    heirs: str


def register_rows(
    session: Session, day: date, *, with_candidates: bool = False
) -> Iterator[RegisterRow]:
    """Read the whole register, members who ended among them, in the order of their numbers.

    `day` is the day of the list, for the ages. NIKs are covered.
    """
    asked = {"with_candidates": int(with_candidates)}
    rows = driver_connection(session).execute(_ROWS, asked)
    for line, row in enumerate(rows, start=1):
        yield _register_row(line, day, *row)


def age_on(day: date, born: date | None) -> int | None:
    """Return the whole years of somebody born on `born`."""
    if born is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _register_row(line: int, day: date, *row: Any) -> RegisterRow:  # noqa: ANN401  As read.
    member_id, number, full_name, birth_place, born, sex, work, *rest = row
    street, hamlet, rt, rw, village, nik, phone, kind, *more = rest
    member_class, employer, note, status, effective_on, reason, joined_on, heirs = more
    birth_date = day_of_number(born) if born else None
    standing = MemberStatus(status)
    has_ended = standing in _ENDED
    return RegisterRow(
        member_id=MemberId(UUID(bytes=member_id)),
        line=line,
        number=number,
        full_name=full_name,
        birth_place=birth_place,
        birth_date=birth_date,
        age=age_on(day, birth_date),
        sex=Sex(sex) if sex else None,
        work=work,
        address=Address(street=street, hamlet=hamlet, rt=rt, rw=rw, village=village),
        masked_nik=masked_nik(nik),
        phone=phone,
        kind=MemberKind(kind),
        member_class=member_class,
        employer=employer,
        note=note,
        status=standing,
        joined_on=day_of_number(joined_on) if joined_on else None,
        left_on=day_of_number(effective_on) if has_ended else None,
        left_reason=reason if has_ended else "",
        heirs=heirs or "",
    )
