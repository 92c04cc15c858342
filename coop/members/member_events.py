"""What happened to a membership: its steps, each change of the register, the last of the photo."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from coop.members.member_changes import FieldChange, RecordChange, member_changes
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.moment import Moment, kept_moment

_BEHIND = "(day, at, fact_id) < (:day, :at, :fact_id)"
# A membership has few of these, so they may be sorted: nobody is admitted a thousand times.
_EVENTS = """SELECT * FROM (
        SELECT effective_on AS day, recorded_at AS at, fact_id, status, reason, decided_by
            FROM member_status_change WHERE member_id = :member_id
        UNION ALL SELECT business_date, recorded_at, fact_id, 'data', '', ''
            FROM member_version WHERE member_id = :member_id AND revision > 1
        UNION ALL SELECT f.business_date, f.recorded_at, f.fact_id, 'photo', '', ''
            FROM member_photo AS p JOIN fact AS f ON f.fact_id = p.fact_id
            WHERE p.member_id = :member_id
    ) WHERE {behind} ORDER BY day DESC, at DESC, fact_id DESC LIMIT :limit"""


class MemberEventKind(StrEnum):
    """What was done."""

    STATUS = "status"
    DATA = "data"  # Something in the register was changed, or a new card given.
    PHOTO = "photo"


class MemberEvent(NamedTuple):
    """One thing that happened to a membership."""

    moment: Moment
    kind: MemberEventKind
    status: MemberStatus | None
    reason: str
    decided_by: str
    """Of a change of the register, who recorded it."""
    change: FieldChange | None = None
    """Of the register, where what stood before is known: each has a line of its own."""


def member_events(
    session: Session, member_id: MemberId, behind: Moment | None, limit: int
) -> list[MemberEvent]:
    """Read what happened to one membership before a moment, the newest first."""
    asked: dict[str, object] = {"member_id": member_id.bytes, "limit": limit}
    if behind is not None:
        asked |= behind.as_kept()
    query = _EVENTS.format(behind=_BEHIND if behind else "1")
    events = [_event(*row) for row in driver_connection(session).execute(query, asked)]
    if all(event.kind is not MemberEventKind.DATA for event in events):
        return events
    changes = member_changes(session, member_id)
    return [line for event in events for line in _lines(event, changes)]


def _lines(event: MemberEvent, changes: Mapping[FactId, RecordChange]) -> Iterator[MemberEvent]:
    """Return a line for each thing that was changed."""
    is_data = event.kind is MemberEventKind.DATA
    known = changes.get(event.moment.fact_id) if is_data else None
    if known is None or not known.fields:
        yield event
        return
    for change in known.fields:
        yield event._replace(change=change, decided_by=known.recorded_by)


def _event(
    day: int, at: int, fact_id: bytes, what: str, reason: str, decided_by: str
) -> MemberEvent:
    moment = kept_moment(day, at, fact_id)
    if what in set(MemberEventKind):
        return MemberEvent(moment, MemberEventKind(what), None, reason, decided_by)
    return MemberEvent(moment, MemberEventKind.STATUS, MemberStatus(what), reason, decided_by)
