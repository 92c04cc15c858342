"""Members as savings see them: whether they may save, and since when they owe every month."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from msgspec import Struct

from coop.members.standing import MemberUnknown
from coop.savings.refusals import MembershipEnded
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_of_number
from values.membership import MemberStatus
from values.month import NO_MONTH, Month, later_month, month_with

ENDED = frozenset({MemberStatus.LEFT, MemberStatus.DECEASED, MemberStatus.DISMISSED})

# Who came back begins anew: their months count from the activation after they applied again. What
# a register of paper says of the day in holds for those who never left.
_SAVERS = """SELECT m.member_id, m.number, m.full_name, m.hamlet, m.phone, s.status, s.effective_on,
    (SELECT min(a.effective_on) FROM member_status_change AS a
        WHERE a.member_id = m.member_id AND a.status = 'active' AND a.revision > again.revision),
    CASE WHEN again.revision = 0 THEN m.joined_on END,
    (SELECT max(o.through) FROM mandatory_settled AS o
        WHERE o.member_id = m.member_id AND NOT EXISTS (
            SELECT 1 FROM savings_reversal AS r
            WHERE r.of_fact = o.fact_id AND r.of_row IN (0, o.row)))
    FROM member AS m
    JOIN member_standing AS s ON s.member_id = m.member_id
    JOIN member_status_change AS again ON again.member_id = m.member_id AND again.revision =
        (SELECT max(c.revision) FROM member_status_change AS c
            WHERE c.member_id = m.member_id AND c.status = 'candidate')"""
_ORDER = " ORDER BY m.serial, m.number, m.member_id"


class Saver(Struct, frozen=True):
    """A member, and the months for which they owe mandatory savings."""

    member_id: MemberId
    number: str
    full_name: str
    hamlet: str
    phone: str
    status: MemberStatus
    status_since: date
    joined_on: date | None
    """None for a candidate, who owes no months yet."""
    settled_through: Month
    """The last month that the opening of the books says nobody asks for."""

    @property
    def first_month(self) -> Month | None:
        """The first month that is owed in these books: that of joining, or behind the opening."""
        if self.joined_on is None:
            return None
        joined = month_with(self.joined_on)
        settled = later_month(self.settled_through) if self.settled_through else NO_MONTH
        return max(joined, settled)

    def owed_until(self, day: date) -> Month:
        """Return the month behind the last one that is owed by `day`.

        The month of `day` is not owed before it is over, and none from the month of an end on.
        """
        until = month_with(day)
        return min(until, month_with(self.status_since)) if self.status in ENDED else until


def saver(session: Session, member_id: MemberId) -> Saver:
    """Read one member.

    Raises:
        MemberUnknown: nobody has that id.
    """
    statement = f"{_SAVERS} WHERE m.member_id = ?"
    row = driver_connection(session).execute(statement, (member_id.bytes,)).fetchone()
    if row is None:
        raise MemberUnknown
    return _saver(row)


def paying_saver(session: Session, member_id: MemberId) -> Saver:
    """Read a member for whom something is to be paid in.

    Raises:
        MemberUnknown: nobody has that id.
        MembershipEnded: they left, died or were dismissed.
    """
    found = saver(session, member_id)
    if found.status in ENDED:
        raise MembershipEnded(found.status)
    return found


def all_savers(session: Session, hamlet: str | None = None) -> Iterator[Saver]:
    """Read all members, or those of one hamlet, in the order of their numbers."""
    where, asked = (" WHERE m.hamlet = ?", (hamlet,)) if hamlet is not None else ("", ())
    for row in driver_connection(session).execute(_SAVERS + where + _ORDER, asked):
        yield _saver(row)


def _saver(row: tuple[bytes, str, str, str, str, str, int, int | None, int | None, int]) -> Saver:
    member_id, number, name, hamlet, phone, status, since, active_since, on_paper, settled = row
    joined = on_paper or active_since
    return Saver(
        MemberId(UUID(bytes=member_id)),
        number,
        name,
        hamlet,
        phone,
        MemberStatus(status),
        day_of_number(since),
        # On paper long ago, and here a candidate until the principal is paid: no member yet.
        day_of_number(joined) if joined and active_since else None,
        Month(settled or NO_MONTH),
    )
