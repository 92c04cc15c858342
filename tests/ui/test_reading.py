"""What people type into fields of money, quantity, date and time."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.formatting import quantity_text, rupiah_text
from ui.reading import (
    Reason,
    Unreadable,
    meanings_of,
    read_date,
    read_quantity,
    read_rupiah,
    read_time,
)
from values.money import RUPIAH_MAX, Rupiah
from values.quantity import QUANTITY_MAX, Quantity

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("12500", 12_500),
        ("12.500", 12_500),
        (" 1.250.000 ", 1_250_000),
        ("Rp 12.500", 12_500),
        ("rp12500", 12_500),
        ("12rb", 12_000),
        ("12,5rb", 12_500),
        ("12 ribu", 12_000),
        ("1,5jt", 1_500_000),
        ("2 juta", 2_000_000),
        ("0", 0),
    ],
)
def test_money_is_read_as_people_write_it(typed: str, amount: int) -> None:
    assert read_rupiah(typed) == amount


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", Reason.EMPTY),
        ("   ", Reason.EMPTY),
        ("1.2.3", Reason.NOT_A_NUMBER),
        ("12.50", Reason.NOT_A_NUMBER),
        ("-500", Reason.NOT_A_NUMBER),
        ("abc", Reason.NOT_A_NUMBER),
        ("12 lusin", Reason.NOT_A_NUMBER),
        ("12,5", Reason.MONEY_WITH_COMMA),
        ("12,5555rb", Reason.NOT_A_NUMBER),
        ("1000000000000001", Reason.MONEY_TOO_LARGE),
        ("\N{ARABIC-INDIC DIGIT ONE}\N{SUPERSCRIPT TWO}", Reason.NOT_A_NUMBER),
    ],
)
def test_money_with_no_one_meaning_is_refused(typed: str, reason: Reason) -> None:
    with pytest.raises(Unreadable) as refused:
        read_rupiah(typed)

    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("typed", "thousandths"),
    [
        ("2", 2_000),
        ("1,5", 1_500),
        ("0.25", 250),
        ("0,250", 250),
        ("0.250", 250),
        (",5", 500),
        ("5,", 5_000),
        ("1/4", 250),
        ("1 1/2", 1_500),
        ("5*", 5_000),
        ("1,2500", 1_250),
        ("0", 0),
    ],
)
def test_a_quantity_is_read_with_comma_dot_or_fraction(typed: str, thousandths: int) -> None:
    assert read_quantity(typed) == thousandths


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", Reason.EMPTY),
        ("*", Reason.EMPTY),
        (",", Reason.NOT_A_NUMBER),
        ("1.2.3", Reason.NOT_A_NUMBER),
        ("-1", Reason.NOT_A_NUMBER),
        ("satu", Reason.NOT_A_NUMBER),
        ("1/0", Reason.NOT_A_NUMBER),
        ("1/3", Reason.QUANTITY_TOO_FINE),
        ("0,0001", Reason.QUANTITY_TOO_FINE),
        ("1.250", Reason.QUANTITY_AMBIGUOUS),
        ("1000001", Reason.QUANTITY_TOO_LARGE),
        ("8991002109998", Reason.NOT_A_NUMBER),
    ],
)
def test_a_quantity_with_no_one_meaning_is_refused(typed: str, reason: Reason) -> None:
    with pytest.raises(Unreadable) as refused:
        read_quantity(typed)

    assert refused.value.reason is reason


def test_a_counted_unit_is_not_divided() -> None:
    with pytest.raises(Unreadable) as refused:
        read_quantity("1,5", decimals=0)

    assert refused.value.reason is Reason.QUANTITY_TOO_FINE


def test_an_ambiguous_quantity_has_two_meanings() -> None:
    assert meanings_of("1.250") == (1_250_000, 1_250)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2411", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24-11-26", date(2026, 11, 24)),
        ("1.2.2025", date(2025, 2, 1)),
        ("24112025", date(2025, 11, 24)),
        ("15-03-1990", date(1990, 3, 15)),
        ("15031990", date(1990, 3, 15)),
        ("kemarin", date(2026, 11, 23)),
        ("Hari  ini", date(2026, 11, 24)),
        ("25/11", date(2025, 11, 25)),
    ],
)
def test_a_date_without_a_year_is_the_latest_such_day(typed: str, day: date) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["31/02", "besok", "24", "2413", "00/11"])
def test_a_day_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_date(typed, TODAY)

    assert refused.value.reason is Reason.NO_SUCH_DATE


@pytest.mark.parametrize("typed", ["1041", "10:41", "10.41"])
def test_a_time_is_read_with_or_without_a_mark(typed: str) -> None:
    assert read_time(typed) == time(10, 41)


@pytest.mark.parametrize("typed", ["2561", "", "siang"])
def test_a_time_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_time(typed)

    assert refused.value.reason is Reason.NO_SUCH_TIME


@given(st.integers(0, RUPIAH_MAX))
def test_an_amount_on_the_screen_can_be_typed_again(amount: int) -> None:
    assert read_rupiah(rupiah_text(Rupiah(amount))) == amount


@given(st.integers(0, QUANTITY_MAX))
def test_a_quantity_on_the_screen_can_be_typed_again(thousandths: int) -> None:
    shown = quantity_text(Quantity(thousandths)).replace(".", "")

    assert read_quantity(shown) == thousandths


@given(st.text(max_size=30))
def test_no_typing_is_a_bug(typed: str) -> None:
    for read in (read_rupiah, read_quantity, read_time, lambda text: read_date(text, TODAY)):
        with suppress(Unreadable):
            read(typed)
