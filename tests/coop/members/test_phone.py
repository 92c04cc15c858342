"""Telephone numbers in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.members.phone import PhoneNotPossible, read_phone


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("081234567890", "081234567890"),
        ("0812-3456-7890", "081234567890"),
        ("+62 812 3456 7890", "081234567890"),
        ("62812 3456 7890", "081234567890"),
        ("0062 812 3456 7890", "081234567890"),
        ("+62 (0)812 3456 7890", "081234567890"),
        ("81234567890", "081234567890"),
        ("(0274) 555-123", "0274555123"),
        ("+60 12 345 6789", "+60123456789"),
        ("'0812.3456.7890", "081234567890"),
        ("", ""),
        (" - ", ""),
    ],
)
def test_a_number_is_kept_as_it_is_dialled(typed: str, number: str) -> None:
    assert read_phone(typed) == number


@pytest.mark.parametrize("typed", ["0812", "belum punya", "0812x3456789", "8" * 16, "1" * 500, "+"])
def test_what_can_be_no_number_is_refused(typed: str) -> None:
    with pytest.raises(PhoneNotPossible):
        read_phone(typed)


@given(
    st.from_regex(r"8[0-9]{8,11}", fullmatch=True), st.sampled_from(["0", "62", "+62", "", "+62 0"])
)
def test_every_way_to_write_a_mobile_number_is_one(digits: str, before: str) -> None:
    assert read_phone(before + digits) == "0" + digits


@given(st.text(max_size=80))
def test_what_was_read_once_is_read_so_again(typed: str) -> None:
    try:
        number = read_phone(typed)
    except PhoneNotPossible:
        return
    assert read_phone(number) == number
