"""The clock: the shop's zone and day, and when a person should look at it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from db.database import Database
from desktop_app.clock import Clock, is_doubtful, last_recorded
from tests.builders import TILL_1, TILL_2, a_stamp, an_item

EVENING_IN_UTC = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
WIB = timezone(timedelta(hours=7))


def test_the_day_is_that_of_the_shop_and_not_that_of_the_computer() -> None:
    clock = Clock(WIB, lambda: EVENING_IN_UTC)

    assert clock.now() == EVENING_IN_UTC
    assert clock.now().utcoffset() == timedelta(hours=7)
    assert clock.business_date() == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("ahead", "doubtful"),
    [
        (timedelta(0), False),
        (timedelta(hours=-1), False),
        (timedelta(hours=-1, seconds=-1), True),
        (timedelta(days=-3_000), True),
        (timedelta(days=400), False),
        (timedelta(days=400, seconds=1), True),
        (timedelta(days=20_000), True),
    ],
)
def test_a_clock_behind_the_books_or_years_ahead_of_them_is_doubtful(
    ahead: timedelta, *, doubtful: bool
) -> None:
    assert is_doubtful(EVENING_IN_UTC + ahead, EVENING_IN_UTC) is doubtful


def test_empty_books_say_nothing_about_the_clock(database: Database) -> None:
    with database.report() as session:
        last = last_recorded(session, TILL_1)

    assert last is None
    assert not is_doubtful(EVENING_IN_UTC, last)


def test_the_books_know_when_their_own_stream_was_last_written(database: Database) -> None:
    before = a_stamp().recorded_at
    with database.transaction() as session:
        an_item(session)
    after = a_stamp().recorded_at

    with database.report() as session:
        last = last_recorded(session, TILL_1)
        assert last is not None
        assert before < last < after
        assert last_recorded(session, TILL_2) is None
