"""NIK: little is an error, much is worth a look, and nothing is shown that need not be."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.members.nik import (
    PROVINCES,
    NikFault,
    NikNotPossible,
    NikWarning,
    birth_figures,
    is_masked_nik,
    masked_nik,
    nik_warnings,
    read_nik,
    sex_in,
)
from values.membership import Sex

A_MAN = "3402041211870001"
A_WOMAN = "3402165503900002"
BIRTHDAYS = st.dates(date(1920, 1, 1), date(2026, 11, 24))


def a_nik(born: date, sex: Sex, province: int = 34, serial: int = 1) -> str:
    day = born.day + (40 if sex is Sex.FEMALE else 0)
    return f"{province:02d}0204{day:02d}{born.month:02d}{born.year % 100:02d}{serial:04d}"


@given(BIRTHDAYS, st.sampled_from(Sex), st.sampled_from(sorted(PROVINCES)), st.integers(1, 9999))
def test_a_nik_that_fits_its_owner_is_no_matter(
    born: date, sex: Sex, province: int, serial: int
) -> None:
    nik = a_nik(born, sex, province, serial)

    assert read_nik(nik) == nik
    assert nik_warnings(nik, born, sex) == ()
    assert (birth_figures(nik), sex_in(nik)) == ((born.day, born.month, born.year % 100), sex)


@given(BIRTHDAYS, BIRTHDAYS, st.sampled_from(Sex))
def test_another_birth_date_is_worth_a_look(born: date, said: date, sex: Sex) -> None:
    nik = a_nik(born, sex)
    is_same = (born.day, born.month, born.year % 100) == (said.day, said.month, said.year % 100)

    expected = () if is_same else (NikWarning.BIRTH_DATE_DIFFERS,)
    assert nik_warnings(nik, said, sex) == expected


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    nik = "0"
    with suppress(NikNotPossible):
        nik = read_nik(typed)

    assert len(nik) in {0, 1, 16}
    assert not nik or (nik.isascii() and nik.isdigit())


@given(st.from_regex(r"[0-9]{16}", fullmatch=True))
def test_only_length_and_serial_are_errors(digits: str) -> None:
    if digits.endswith("0000"):
        with pytest.raises(NikNotPossible):
            read_nik(digits)
    else:
        assert read_nik(digits) == digits
        nik_warnings(digits, date(1990, 3, 15), Sex.MALE)


@pytest.mark.parametrize(
    "typed",
    [A_MAN, "3402 0412 1187 0001", "340204.121187.0001", "3402-0412-1187-0001", f"'{A_MAN}"],
)
def test_what_stands_between_the_figures_does_not_matter(typed: str) -> None:
    assert read_nik(typed) == A_MAN


@pytest.mark.parametrize(
    ("typed", "fault", "digits"),
    [
        ("340204121187000", NikFault.LENGTH, 15),
        ("34020412118700011", NikFault.LENGTH, 17),
        ("34020412118700O1", NikFault.LENGTH, 15),
        ("٣٤٠٢٠٤١٢١١٨٧٠٠٠١", NikFault.LENGTH, 16),
        ("3402041211870000", NikFault.SERIAL, 16),
        ("1" * 10_000, NikFault.LENGTH, 80),
    ],
)
def test_what_can_be_no_nik_is_refused(typed: str, fault: NikFault, digits: int) -> None:
    with pytest.raises(NikNotPossible) as refused:
        read_nik(typed)
    assert refused.value == NikNotPossible(fault, digits)


@pytest.mark.parametrize(
    ("nik", "warnings"),
    [
        ("0002041211870001", (NikWarning.PROVINCE_UNKNOWN,)),
        ("3402043102870001", (NikWarning.DATE_NOT_POSSIBLE,)),
        ("3402041213870001", (NikWarning.DATE_NOT_POSSIBLE,)),
        ("3402040011870001", (NikWarning.DATE_NOT_POSSIBLE,)),
        ("3402047211870001", (NikWarning.DATE_NOT_POSSIBLE, NikWarning.SEX_DIFFERS)),
        ("3402041211880001", (NikWarning.BIRTH_DATE_DIFFERS,)),
        ("3402045211870001", (NikWarning.SEX_DIFFERS,)),
    ],
)
def test_what_is_worth_a_look_is_told(nik: str, warnings: tuple[NikWarning, ...]) -> None:
    assert nik_warnings(nik, date(1987, 11, 12), Sex.MALE) == warnings


def test_a_leap_day_of_either_century_is_a_day() -> None:
    assert nik_warnings("3402042902000001", date(2000, 2, 29), Sex.MALE) == ()


def test_a_nik_of_another_district_is_as_good() -> None:
    assert nik_warnings("6402041211870001", date(1987, 11, 12), Sex.MALE) == ()


def test_nothing_is_said_of_what_the_form_does_not_say() -> None:
    assert nik_warnings(A_WOMAN, None, None) == ()
    assert nik_warnings("", date(1990, 3, 15), Sex.FEMALE) == ()


def test_a_nik_is_shown_masked() -> None:
    assert masked_nik("3402041211870003") == "3402 •••• •••• 0003"
    assert masked_nik("") == ""
    assert is_masked_nik(masked_nik(A_MAN))
    assert not is_masked_nik(A_MAN)
