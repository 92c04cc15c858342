"""What each kind of member may do.

Source: model deed of the village cooperatives, articles 5(1), 7 and 8; one member has one vote
(UU 25/1992 article 24).
"""

from typing import NamedTuple

from values.membership import MemberKind, MemberStatus


class MemberRights(NamedTuple):
    """The rights of a membership."""

    may_speak: bool
    """At the members' meeting."""
    may_vote: bool
    has_share_of_surplus: bool
    """A listed right to a part of the SHU."""


_NONE = MemberRights(may_speak=False, may_vote=False, has_share_of_surplus=False)
_OF_KIND = {
    MemberKind.FULL: MemberRights(may_speak=True, may_vote=True, has_share_of_surplus=True),
    MemberKind.ASSOCIATE: MemberRights(may_speak=True, may_vote=False, has_share_of_surplus=False),
}


def rights_of(kind: MemberKind, status: MemberStatus) -> MemberRights:
    """Return the rights of a membership; only an active one has any."""
    return _OF_KIND[kind] if status is MemberStatus.ACTIVE else _NONE
