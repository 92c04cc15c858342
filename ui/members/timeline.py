"""Everything that happened to a member (riwayat anggota), a page at a time, the newest first.

    membership, savings, purchases, credit  -- each its newest --->  merged, and cut at a page

A page costs the same however long the history is: each source begins where the page before ended.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from coop.credit.credit_events import CreditEvent, credit_events
from coop.members.member_events import MemberEvent, member_events
from coop.savings.savings_events import SavingsEvent, savings_events
from coop.selling.purchase_events import PurchaseEvent, purchase_events
from values.identity import MemberId
from values.moment import Moment

PAGE = 50
_OF_ONE_ACT_MAX = 10
"""So many lines one act may have: they are never torn apart by the end of a page."""
Happening = MemberEvent | SavingsEvent | PurchaseEvent | CreditEvent
_Source = Callable[[Any, MemberId, Moment | None, int], Sequence[Happening]]


class TimelinePart(NamedTuple):
    """A page of what happened."""

    rows: tuple[Happening, ...]
    last: Moment | None = None
    """Where the page ends; None where nothing follows."""


def timeline_part(session: Any, member_id: MemberId, behind: Moment | None = None) -> TimelinePart:
    """Read a page of what happened to a member before a moment."""
    most = PAGE + _OF_ONE_ACT_MAX
    found = [row for source in _sources() for row in source(session, member_id, behind, most)]
    found.sort(key=lambda row: row.moment, reverse=True)
    if len(found) <= PAGE:
        return TimelinePart(tuple(found))
    last = found[PAGE - 1].moment
    return TimelinePart(tuple(row for row in found if row.moment >= last), last)


def _sources() -> tuple[_Source, ...]:
    """Return what the history is made of; whatever else happens to members joins here."""
    return (member_events, savings_events, purchase_events, credit_events)
