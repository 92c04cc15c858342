"""What each kind of member may do."""

from coop.members.rights import MemberRights, rights_of
from values.membership import MemberKind, MemberStatus


def test_a_full_member_speaks_votes_and_has_a_share() -> None:
    rights = rights_of(MemberKind.FULL, MemberStatus.ACTIVE)

    assert rights == MemberRights(may_speak=True, may_vote=True, has_share_of_surplus=True)


def test_an_associate_speaks_and_no_more() -> None:
    rights = rights_of(MemberKind.ASSOCIATE, MemberStatus.ACTIVE)

    assert rights == MemberRights(may_speak=True, may_vote=False, has_share_of_surplus=False)


def test_whoever_is_not_active_has_none() -> None:
    for status in set(MemberStatus) - {MemberStatus.ACTIVE}:
        assert not any(rights_of(MemberKind.FULL, status)), status
