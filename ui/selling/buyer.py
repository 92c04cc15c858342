"""The member who buys: what the till reads of them, and nothing that strangers may not see."""

from typing import Any, NamedTuple

from coop.members.member_records import member_record
from coop.members.standing import standing_of
from coop.savings.balances import balance_of
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.savings import SavingsKind

MAY_BUY = frozenset({MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.SUSPENDED})
"""Who is a member, with whatever rights; a candidate is none yet, and who left is none any more."""


class Buyer(NamedTuple):
    """A member at the counter. There is no NIK here: the screen is seen by who stands there."""

    member_id: MemberId
    number: str
    full_name: str
    status: MemberStatus
    voluntary: Rupiah


def buyer_of(session: Any, member_id: MemberId) -> Buyer | None:
    """Read who buys; None where the register does not know them (any more)."""
    record = member_record(session, member_id)
    if record is None:
        return None
    return Buyer(
        member_id,
        record.number,
        record.full_name,
        standing_of(session, member_id).status,
        balance_of(session, member_id, SavingsKind.VOLUNTARY),
    )
