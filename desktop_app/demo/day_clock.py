"""The clock on the wall of a day that is played in a minute."""

from datetime import date, datetime, time, timedelta
from time import monotonic
from typing import NamedTuple


class _Set(NamedTuple):
    """When the hands were put, and to what."""

    moment: datetime
    at_seconds: float


class DayClock:
    """Shows the time that the story has come to, and runs on from there; never backwards."""

    def __init__(self, start: datetime) -> None:
        """Begin at `start`, in the zone of the shop."""
        self._start = start
        self._set = _Set(start, monotonic())

    @property
    def day(self) -> date:
        """The day that is played."""
        return self._start.date()

    def put(self, written: str) -> None:
        """Put the hands to a time of the day, written `07.15`; an earlier one is passed over."""
        hour, minute = map(int, written.split("."))
        moment = datetime.combine(self.day, time(hour, minute), self._start.tzinfo)
        if moment > self.read():
            self._set = _Set(moment, monotonic())

    def read(self) -> datetime:
        """Return the time; any thread may ask."""
        moment, at_seconds = self._set  # One look: another thread may put the hands meanwhile.
        return moment + timedelta(seconds=monotonic() - at_seconds)
