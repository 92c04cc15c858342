"""What two computers apart have given twice: a number, or one person's NIK.

Neither is taken back by itself: a number stands on a card, a person has savings. The page of either
member names the other, and somebody gives one of the two another number.
"""

from enum import StrEnum
from typing import NamedTuple

from coop.members.duplicates import KNOWN_COLUMNS, KnownMember, known_member
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId

_SAME_NUMBER = f"""{KNOWN_COLUMNS} WHERE m.member_id <> :one
    AND m.number = (SELECT number FROM member WHERE member_id = :one)
    ORDER BY m.member_id"""  # noqa: S608  Ours.
_SAME_NIK = f"""{KNOWN_COLUMNS} JOIN member_nik AS k ON k.member_id = m.member_id
    WHERE m.member_id <> :one
    AND k.mark = (SELECT mark FROM member_nik WHERE member_id = :one)
    ORDER BY m.member_id"""  # noqa: S608  Ours.


class ClashReason(StrEnum):
    """What was given twice."""

    NUMBER = "number"
    NIK = "nik"


class Clash(NamedTuple):
    """Another member, who has what is one member's."""

    reason: ClashReason
    member: KnownMember


def clashes_of(session: Session, member_id: MemberId) -> list[Clash]:
    """List who has the number of a member, then who has their NIK."""
    connection = driver_connection(session)
    return [
        Clash(reason, known_member(*row))
        for reason, query in ((ClashReason.NUMBER, _SAME_NUMBER), (ClashReason.NIK, _SAME_NIK))
        for row in connection.execute(query, {"one": member_id.bytes})
    ]
