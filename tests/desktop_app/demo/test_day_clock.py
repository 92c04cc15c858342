"""The clock of a played day."""

from datetime import datetime, timedelta, timezone

from desktop_app.demo.day_clock import DayClock

SIX = datetime(2026, 11, 24, 6, 0, tzinfo=timezone(timedelta(hours=7)))
A_MOMENT = timedelta(minutes=5)
"""Longer than the slowest computer takes for two lines."""


def test_it_shows_the_time_that_the_story_has_come_to() -> None:
    clock = DayClock(SIX)

    clock.put("14.30")

    assert timedelta() <= clock.read() - SIX.replace(hour=14, minute=30) < A_MOMENT
    assert clock.day == SIX.date()


def test_it_never_goes_backwards() -> None:
    clock = DayClock(SIX)
    clock.put("14.30")
    before = clock.read()

    clock.put("07.00")

    assert clock.read() >= before
