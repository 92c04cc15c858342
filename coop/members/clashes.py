"""What two computers apart have given twice: a number, or one person's NIK.

Neither is taken back by itself: a number stands on a card, a person has savings. The register shows
them, and somebody gives one of the two another number.
"""

from enum import StrEnum
from typing import NamedTuple

from coop.members.duplicates import KNOWN_COLUMNS, KnownMember, known_member
from db.rows import driver_connection
from db.session import Session

_SAME_NUMBER = f"""{KNOWN_COLUMNS} WHERE m.number IN
    (SELECT number FROM member GROUP BY number HAVING count(*) > 1)
    ORDER BY m.number, m.member_id"""  # noqa: S608  Ours.
_SAME_NIK = f"""{KNOWN_COLUMNS} JOIN member_nik AS k ON k.member_id = m.member_id WHERE k.mark IN
    (SELECT mark FROM member_nik GROUP BY mark HAVING count(*) > 1)
    ORDER BY k.mark, m.member_id"""  # noqa: S608  Ours.


class ClashReason(StrEnum):
    """What was given twice."""

    NUMBER = "number"
    NIK = "nik"


class Clash(NamedTuple):
    """A member who shares with another what is one member's."""

    reason: ClashReason
    member: KnownMember


def register_clashes(session: Session) -> list[Clash]:
    """List members who share a number, then those who share a NIK, each beside the other."""
    connection = driver_connection(session)
    return [
        Clash(reason, known_member(*row))
        for reason, query in ((ClashReason.NUMBER, _SAME_NUMBER), (ClashReason.NIK, _SAME_NIK))
        for row in connection.execute(query)
    ]
