"""What the desk asks the books for: the hamlets there are, and how many statements it will be."""

from typing import Any, NamedTuple

from coop.members.member_list import MemberFilter, hamlets, member_count


class BatchChoices(NamedTuple):
    """What may be chosen, and how many members are."""

    hamlets: tuple[str, ...]
    which: MemberFilter
    members: int


def batch_choices(session: Any, which: MemberFilter) -> BatchChoices:
    """Read the hamlets, and count whom a filter lists."""
    return BatchChoices(tuple(hamlets(session)), which, member_count(session, which))
