"""Half-open periods of business days."""

from datetime import date

from values.period import Period, month_of, one_day


def test_the_first_day_belongs_to_a_period_and_the_day_after_does_not() -> None:
    week = Period(date(2026, 11, 23), date(2026, 11, 30))

    assert date(2026, 11, 22) not in week
    assert date(2026, 11, 23) in week
    assert date(2026, 11, 29) in week
    assert date(2026, 11, 30) not in week


def test_only_days_are_in_a_period() -> None:
    assert "2026-11-24" not in one_day(date(2026, 11, 24))


def test_one_day_holds_that_day_alone() -> None:
    assert one_day(date(2026, 12, 31)) == Period(date(2026, 12, 31), date(2027, 1, 1))


def test_a_month_ends_where_the_next_begins() -> None:
    assert month_of(date(2026, 12, 31)) == Period(date(2026, 12, 1), date(2027, 1, 1))
    assert month_of(date(2028, 2, 1)) == Period(date(2028, 2, 1), date(2028, 3, 1))
    assert month_of(date(2026, 1, 30)) == Period(date(2026, 1, 1), date(2026, 2, 1))
