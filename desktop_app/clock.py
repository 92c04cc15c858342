"""The time of this computer, and the business day that follows from it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo

from sqlalchemy import select

from db.session import Session
from db.tables import LoggedFact
from values.identity import StreamId
from values.trouble import Trouble

BACKWARDS_TOLERANCE = timedelta(hours=1)
"""Clocks are set; one that is behind what was recorded by more than this is wrong."""
FORWARD_TOLERANCE = timedelta(days=400)
"""A shop that was closed for longer than a year asks anyway."""


class ClockDoubtful(Trouble):
    """This computer's clock does not fit what the books say."""


class Clock:
    """Tells the time in the shop's zone; `read` is replaced by whoever plays a day in a minute."""

    def __init__(self, zone: tzinfo, read: Callable[[], datetime] | None = None) -> None:
        self.zone = zone
        self._read = read or _system_time

    def now(self) -> datetime:
        """Return the moment in the shop's zone."""
        return self._read().astimezone(self.zone)

    def business_date(self) -> date:
        """Return the shop's day: until days are opened and closed by hand, that of the calendar."""
        return self.now().date()


def last_recorded(session: Session, stream_id: StreamId) -> datetime | None:
    """Return the moment that the last fact of a stream bears."""
    mine = select(LoggedFact.recorded_at).where(LoggedFact.stream_id == stream_id)
    return session.scalar(mine.order_by(LoggedFact.seq.desc()).limit(1))


def is_doubtful(now: datetime, last: datetime | None) -> bool:
    """Say whether the clock is so far from the books that a person should look at it."""
    if last is None:
        return False
    return now < last - BACKWARDS_TOLERANCE or now > last + FORWARD_TOLERANCE


def _system_time() -> datetime:
    return datetime.now(UTC)
