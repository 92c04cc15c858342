"""Codes of cards: short, random, and hard to mistake."""

import pytest

from coop.members.card_code import new_card_code, read_card_code


def test_a_code_is_read_as_it_was_made_and_as_people_type_it() -> None:
    code = new_card_code()

    assert len(code) == 13
    assert read_card_code(code) == code
    assert read_card_code(f" {code[:2]}-{code[2:7]} {code[7:]} ".lower()) == code


def test_no_two_codes_are_alike() -> None:
    assert len({new_card_code() for _ in range(1_000)}) == 1_000


def test_most_slips_are_noticed() -> None:
    code = new_card_code()
    others = [code[:-2] + letter + code[-1] for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"]

    read = [other for other in others if read_card_code(other)]

    assert code in read
    assert len(read) < 8


@pytest.mark.parametrize("scanned", ["", "MB", "8991234567891", "MB" + "0" * 12, "M" * 100_000])
def test_what_is_no_card_is_none(scanned: str) -> None:
    assert read_card_code(scanned) is None
