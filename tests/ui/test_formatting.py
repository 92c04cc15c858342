"""Amounts, quantities, dates and times on the screen."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from ui.formatting import (
    date_text,
    day_label,
    long_date_text,
    moment_text,
    number_text,
    percent_text,
    quantity_text,
    rupiah_text,
    short_date_text,
    time_text,
    use_zone,
    weekday_date_text,
)
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0, "0"),
        (500, "500"),
        (12_500, "12.500"),
        (-2_900, "\N{MINUS SIGN}2.900"),
        (3_000_000_000, "3.000.000.000"),
    ],
)
def test_an_amount_has_dots_between_thousands_and_a_wide_minus(amount: int, text: str) -> None:
    assert rupiah_text(Rupiah(amount)) == text
    assert number_text(amount) == text


@pytest.mark.parametrize(
    ("thousandths", "text"),
    [
        (2_000, "2"),
        (1_350, "1,35"),
        (250, "0,25"),
        (1, "0,001"),
        (-1_500, "\N{MINUS SIGN}1,5"),
        (1_250_500, "1.250,5"),
    ],
)
def test_a_quantity_ends_at_its_last_digit(thousandths: int, text: str) -> None:
    assert quantity_text(Quantity(thousandths)) == text
    assert quantity_text(Quantity(thousandths), "kg") == f"{text} kg"


@pytest.mark.parametrize(
    ("basis_points", "text"), [(1_250, "12,5 %"), (1_000, "10 %"), (25, "0,25 %"), (5, "0,05 %")]
)
def test_a_rate_is_written_in_percent(basis_points: int, text: str) -> None:
    assert percent_text(BasisPoints(basis_points)) == text


def test_a_date_begins_with_the_day() -> None:
    assert date_text(TUESDAY) == "24-11-2026"
    assert short_date_text(TUESDAY) == "24-11"
    assert weekday_date_text(TUESDAY) == "Sel 24-11-2026"
    assert day_label(TUESDAY) == "Sel 24"
    assert long_date_text(TUESDAY) == "24 November 2026"


def test_a_time_is_that_of_the_clock_on_the_wall() -> None:
    moment = datetime(2026, 11, 23, 20, 41, tzinfo=UTC)

    use_zone(timezone(timedelta(hours=7)))

    assert time_text(moment) == "03.41"
    assert moment_text(moment) == "24-11-2026 03.41"
