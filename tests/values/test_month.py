"""Months, counted and spanned."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from values.month import (
    Month,
    day_months_later,
    days_of,
    first_day_of,
    is_month,
    last_day_of,
    later_month,
    month_with,
    months_between,
    months_from_to,
    runs_of,
)

A_MONTH = integers(2000 * 12, 2100 * 12).map(lambda n: Month(n // 12 * 100 + n % 12 + 1))


@given(A_MONTH, integers(-600, 600))
def test_months_later_are_as_many_months_away(month: Month, count: int) -> None:
    later = later_month(month, count)

    assert is_month(later)
    assert months_between(month, later) == count
    assert later_month(later, -count) == month


def test_a_month_has_its_days() -> None:
    assert month_with(date(2026, 11, 24)) == 202611
    assert days_of(Month(202612)) == (date(2026, 12, 1), date(2027, 1, 1))
    assert (first_day_of(Month(202802)), last_day_of(Month(202802))) == (
        date(2028, 2, 1),
        date(2028, 2, 29),
    )


@pytest.mark.parametrize("number", [0, -1, 202600, 202613, 189912, 300001, 2026])
def test_other_numbers_are_no_months(number: int) -> None:
    assert not is_month(number)


def test_months_are_counted_without_the_last() -> None:
    months = list(months_from_to(Month(202611), Month(202702)))

    assert months == [202611, 202612, 202701]
    assert list(months_from_to(Month(202611), Month(202611))) == []


def test_a_shorter_month_ends_before_the_day() -> None:
    assert day_months_later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert day_months_later(date(2026, 8, 15), 12) == date(2027, 8, 15)


def test_months_in_a_row_are_one_span() -> None:
    months = [Month(number) for number in (202601, 202512, 202511, 202603)]

    assert runs_of(months) == [(202511, 202601), (202603, 202603)]
    assert runs_of([]) == []
