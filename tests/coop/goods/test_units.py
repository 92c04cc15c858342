"""Units in the spelling of whoever wrote the list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.goods.units import UNIT_LETTERS_MAX, is_measured, known_units, read_unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Pcs", "pcs"), ("PCS", "pcs"), ("pc", "pcs"), (" Pcs. ", "pcs"), ("buah", "pcs"),
        ("Btl", "botol"), ("dus", "dus"), ("Karton", "dus"), ("Kds", "dus"), ("KG", "kg"),
        ("kilo", "kg"), ("Sct", "sachet"), ("Klg", "kaleng"), ("Pck", "pak"), ("ltr", "liter"),
        ("zak", "sak"), ("Krg", "karung"), ("rtg", "renceng"),
    ],
)  # fmt: skip
def test_spellings_of_a_unit_are_one_unit(text: str, unit: str) -> None:
    assert read_unit(text) == (unit, True)


def test_an_unknown_unit_stays_as_it_was_written() -> None:
    assert read_unit("  Jepit  Besar") == ("jepit besar", False)


def test_what_is_weighed_is_told_from_what_is_counted() -> None:
    assert is_measured(read_unit("Kilogram").name)
    assert not is_measured(read_unit("dus").name)


def test_every_unit_is_its_own_spelling() -> None:
    assert [read_unit(unit).name for unit in known_units()] == known_units()


@given(st.text(max_size=60))
def test_any_text_is_a_unit_that_fits_a_receipt(text: str) -> None:
    unit = read_unit(text)

    assert len(unit.name) <= UNIT_LETTERS_MAX
    assert read_unit(unit.name).name == unit.name
