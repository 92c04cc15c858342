"""Days as people and spreadsheets write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.lists.list_date import DateDoubt, ReadDate, likely_day, read_date
from coop.lists.list_file import Cell

TODAY = date(2026, 11, 24)
ADULT = date(2009, 11, 24)
PAST = st.dates(date(1930, 1, 1), TODAY)
MONTHS = [
    "Januari",
    "Pebruari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "Nopember",
    "Desember",
]


@pytest.mark.parametrize(
    "cell",
    [
        "12/11/1987",
        "12-11-1987",
        "12.11.1987",
        "12 11 1987",
        "12/11/87",
        "12-Nov-87",
        "12 Nopember 1987",
        "12 November 1987",
        "12 NOV. 1987",
        "12-nop-1987",
        "1987-11-12",
        "1987-11-12T00:00:00",
        "1987-11-12 00:00:00",
        "1987/11/12",
        "12/11/1987 00:00",
        "12111987",
        "19871112",
        "'12/11/1987",
        Decimal(32093),
        Decimal("32093.5"),
        Decimal(12111987),
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell) -> None:
    assert read_date(cell, TODAY) == ReadDate(date(1987, 11, 12))


@given(PAST, st.sampled_from("-/. "))
def test_every_past_day_is_read_in_figures(day: date, mark: str) -> None:
    for cell in (f"{day:%d{mark}%m{mark}%Y}", f"{day.day}{mark}{day.month}{mark}{day.year}"):
        assert read_date(cell, TODAY) == ReadDate(day), cell


@given(PAST)
def test_every_past_day_is_read_in_words_and_as_a_serial(day: date) -> None:
    serial = Decimal((day - date(1899, 12, 30)).days)

    for cell in (
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"{day.day}-{MONTHS[day.month - 1][:3]}-{day.year}",
        day.isoformat(),
        serial,
    ):
        assert read_date(cell, TODAY) == ReadDate(day), cell


@given(st.one_of(st.text(max_size=100), st.decimals()))
def test_whatever_a_cell_holds_no_day_is_to_come(cell: Cell) -> None:
    found = read_date(cell, TODAY)

    assert found.day is None or found.day <= TODAY
    assert found.doubt is not None or found.written is None


def test_a_month_before_the_day_is_read_where_it_can_be_nothing_else() -> None:
    assert read_date("11/25/1987", TODAY) == ReadDate(date(1987, 11, 25))


@pytest.mark.parametrize(
    ("cell", "day"), [("01/02/08", date(2008, 2, 1)), ("01/02/28", date(1928, 2, 1))]
)
def test_a_year_of_two_figures_is_the_latest_that_is_past(cell: str, day: date) -> None:
    assert read_date(cell, TODAY) == ReadDate(day)


def test_a_year_to_come_is_taken_for_the_likely_one_and_told() -> None:
    found = read_date("17/08/2028", TODAY, likely_latest=ADULT)

    assert found == ReadDate(date(2008, 8, 17), DateDoubt.YEAR_LIKELY, date(2028, 8, 17))


@pytest.mark.parametrize(
    ("written", "latest", "likely"),
    [
        (date(2028, 8, 17), ADULT, date(2008, 8, 17)),
        (date(2091, 8, 17), ADULT, date(2001, 8, 17)),
        (date(2028, 12, 17), TODAY, date(2025, 12, 17)),
        (date(2987, 8, 17), ADULT, date(1987, 8, 17)),
        (date(8877, 8, 17), ADULT, None),
    ],
)
def test_the_likely_year_differs_in_one_figure(
    written: date, latest: date, likely: date | None
) -> None:
    assert likely_day(written, latest) == likely


@pytest.mark.parametrize("cell", ["", "  ", "-", " - "])
def test_an_empty_cell_says_nothing(cell: str) -> None:
    assert read_date(cell, TODAY) == ReadDate(None)


@pytest.mark.parametrize(
    "cell",
    [
        *("1987", "31/02/1987", "tidak tahu", "#REF!", "12/1987", "9" * 90, "00/00/0000"),
        *("12 Foo 1987", Decimal(-5), Decimal("NaN"), Decimal("Infinity"), Decimal(99999999999)),
    ],
)
def test_what_is_no_day_is_told(cell: Cell) -> None:
    found = read_date(cell, TODAY)

    assert (found.day, found.doubt) == (None, DateDoubt.UNREADABLE)


def test_a_year_that_no_figure_mends_is_left_out() -> None:
    found = read_date("17/08/8877", TODAY)

    assert found == ReadDate(None, DateDoubt.TO_COME, date(8877, 8, 17))
