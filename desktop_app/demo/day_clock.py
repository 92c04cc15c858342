"""The clock on the wall of a day that is played in a minute."""

from datetime import date, datetime, time, timedelta, tzinfo
from time import monotonic
from typing import NamedTuple


class _Set(NamedTuple):
    """When the hands were put, and to what."""

    moment: datetime
    at_seconds: float


class DayClock:
    """Shows the time that the story has come to, and runs on from there; never backwards."""

    def __init__(self, day: date, zone: tzinfo) -> None:
        self.day = day
        self._zone = zone
        self._set = _Set(datetime.combine(day, time(6), zone), monotonic())

    def put(self, written: str) -> None:
        """Put the hands to a time of the day, written `07.15`; an earlier one is passed over."""
        hour, minute = map(int, written.split("."))
        moment = datetime.combine(self.day, time(hour, minute), self._zone)
        if moment > self.read():
            self._set = _Set(moment, monotonic())

    def read(self) -> datetime:
        """Return the time; any thread may ask."""
        moment, at_seconds = self._set  # One look: another thread may put the hands meanwhile.
        return moment + timedelta(seconds=monotonic() - at_seconds)
