"""Where something stands in a history: lists of what happened go on behind a moment."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from values.identity import FactId
from values.instant import day_number, day_of_number, instant_at, microseconds_of


class Moment(NamedTuple):
    """A day, when on it something was recorded and, where that is the same, by which act."""

    day: date
    at: datetime
    fact_id: FactId

    def as_kept(self) -> dict[str, object]:
        """Return its parts as ledgers keep them."""
        return {
            "day": day_number(self.day),
            "at": microseconds_of(self.at),
            "fact_id": self.fact_id.bytes,
        }


def kept_moment(day: int, at: int, fact_id: bytes) -> Moment:
    """Read a moment as ledgers keep it."""
    return Moment(day_of_number(day), instant_at(at), FactId(UUID(bytes=fact_id)))
