"""Numbers, dates and words on paper."""

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from documents.layout import (
    MINUS,
    clock_text,
    day_in_words,
    day_text,
    grouped,
    in_words,
    quantity_text,
    rupiah,
    shortened,
    wrapped,
)
from values.money import Rupiah
from values.quantity import Quantity

SMALL_WORDS = {
    "nol": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "seratus": 100,
    "seribu": 1000,
}
POWER_WORDS = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "triliun": 10**12,
    "kuadriliun": 10**15,
}


def number_of(words: str) -> int:
    """Read a spelled number, by the grammar of schoolbooks and not by the code under test."""
    total = group = 0
    for word in words.split():
        if word == "belas":
            group += 10
        elif word == "puluh":
            group = group // 10 * 10 + group % 10 * 10
        elif word == "ratus":
            group *= 100
        elif word in POWER_WORDS:
            total, group = total + group * POWER_WORDS[word], 0
        elif word == "seribu":
            total += 1000
        else:
            group += SMALL_WORDS[word]
    return total + group


def test_dots_stand_between_thousands() -> None:
    assert grouped(0) == "0"
    assert grouped(999) == "999"
    assert grouped(1_250_000) == "1.250.000"
    assert grouped(-2_900) == "-2.900"
    assert grouped(-2_900, MINUS) == "\u22122.900"


def test_the_big_figure_bears_its_currency() -> None:
    assert rupiah(Rupiah(408_500)) == "Rp 408.500"
    assert rupiah(Rupiah(-25)) == "-Rp 25"


def test_a_quantity_has_a_comma_and_no_trailing_zeros() -> None:
    assert quantity_text(Quantity(2000)) == "2"
    assert quantity_text(Quantity(1350)) == "1,35"
    assert quantity_text(Quantity(250)) == "0,25"
    assert quantity_text(Quantity(1)) == "0,001"
    assert quantity_text(Quantity(-1_500_500)) == "-1.500,5"


def test_days_and_times_are_written_as_here() -> None:
    assert day_text(date(2026, 3, 7)) == "07-03-2026"
    assert day_in_words(date(2026, 11, 24)) == "24 November 2026"
    assert day_in_words(date(2026, 2, 1)) == "1 Februari 2026"
    assert clock_text(time(9, 5, 59)) == "09.05"


def test_seribu_stands_for_one_thousand_alone() -> None:
    assert in_words(2_001_000) == "dua juta seribu"
    assert in_words(21_000) == "dua puluh satu ribu"
    assert in_words(101_000) == "seratus satu ribu"
    assert in_words(1_000_000) == "satu juta"


def test_teens_tens_and_hundreds_have_their_words() -> None:
    assert in_words(0) == "nol"
    assert in_words(11) == "sebelas"
    assert in_words(19) == "sembilan belas"
    assert in_words(110) == "seratus sepuluh"
    assert in_words(408_500) == "empat ratus delapan ribu lima ratus"


@given(st.integers(0, 10**16))
def test_a_spelled_number_reads_back(number: int) -> None:
    assert number_of(in_words(number)) == number


@given(st.text(), st.integers(1, 60))
def test_wrapping_loses_no_letter_and_fits(text: str, width: int) -> None:
    lines = wrapped(text, width)

    assert all(len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(), st.integers(0, 60))
def test_shortening_keeps_the_beginning(text: str, width: int) -> None:
    short = shortened(text, width)

    assert len(short) <= width
    assert text.startswith(short)
