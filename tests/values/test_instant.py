"""Instants as microseconds, days as numbers."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis.strategies import dates, datetimes, sampled_from

from values.instant import day_number, day_of_number, instant_at, microseconds_of

WIB, WITA, WIT = (timezone(timedelta(hours=hours)) for hours in (7, 8, 9))


def test_an_instant_is_the_same_in_every_zone() -> None:
    in_jakarta = datetime(2026, 11, 24, 10, 41, tzinfo=WIB)

    assert microseconds_of(in_jakarta) == 1_795_491_660_000_000
    assert instant_at(1_795_491_660_000_000) == datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


def test_a_clock_without_a_zone_is_not_believed() -> None:
    with pytest.raises(AssertionError):
        microseconds_of(datetime(2026, 11, 24, 10, 41))  # noqa: DTZ001  That is the point.


def test_a_clock_before_1970_still_counts() -> None:
    assert instant_at(-1) == datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)


@given(
    instant=datetimes(
        datetime(1900, 1, 1),  # noqa: DTZ001  The zone comes beside it.
        datetime(2200, 1, 1),  # noqa: DTZ001
        timezones=sampled_from([UTC, WIB, WITA, WIT]),
    )
)
def test_an_instant_survives_being_counted(instant: datetime) -> None:
    assert instant_at(microseconds_of(instant)) == instant


@given(day=dates())
def test_a_day_survives_being_numbered(day: date) -> None:
    assert day_of_number(day_number(day)) == day


def test_days_sort_as_their_numbers_do() -> None:
    assert day_number(date(2026, 11, 24)) == 20_261_124
    assert day_number(date(2026, 12, 1)) > day_number(date(2026, 11, 30))


@pytest.mark.parametrize("number", [20_261_131, 20_260_001, 0, -1])
def test_there_is_no_such_day(number: int) -> None:
    with pytest.raises(ValueError, match=r"."):
        day_of_number(number)
