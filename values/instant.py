"""Instants, in microseconds since 1970 in UTC wherever they are written down or sent."""

from datetime import UTC, date, datetime, timedelta, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds_of(instant: datetime) -> int:
    """Count the microseconds up to `instant`, which must know its zone."""
    assert instant.tzinfo is not None, instant
    return (instant - _EPOCH) // _MICROSECOND


def instant_at(microseconds: int) -> datetime:
    """Return the instant that many microseconds after the beginning of 1970."""
    return _EPOCH + microseconds * _MICROSECOND


def day_number(day: date) -> int:
    """Write a day as the number yyyymmdd, the form it has in a fact's link and on the wire."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of_number(number: int) -> date:
    """Read a day from yyyymmdd.

    Raises:
        ValueError: there is no such day.
    """
    return date(number // 10_000, number // 100 % 100, number % 100)


def minute_of_day(instant: datetime, zone: tzinfo) -> int:
    """Count the minutes since midnight, by the clocks of a zone."""
    local = instant.astimezone(zone)
    return local.hour * 60 + local.minute
