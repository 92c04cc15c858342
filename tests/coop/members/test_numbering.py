"""How member numbers are written."""

import pytest

from coop.members.numbering import MemberNumber, NumberFormNotPossible, number_form


def test_a_form_writes_and_reads_its_numbers() -> None:
    form = number_form("A-{number:04d}")

    assert form.write(12) == MemberNumber("A-0012", "A-#", 12)
    assert form.read("A-0012") == MemberNumber("A-0012", "A-#", 12)
    assert form.read("a-12") == MemberNumber("A-0012", "A-#", 12)
    assert form.write(12_345).written == "A-12345"


def test_a_form_without_a_width_writes_no_noughts() -> None:
    assert number_form("{number}").write(7) == MemberNumber("7", "#", 7)


@pytest.mark.parametrize("foreign", ["B-0012", "A-0000", "A-12x", "A-12345678", ""])
def test_a_foreign_number_stands_in_no_series(foreign: str) -> None:
    assert number_form("A-{number:04d}").read(foreign) == MemberNumber(foreign, "", 0)


@pytest.mark.parametrize(
    "form",
    ["", "A-", "{number}{number}", "{name}", "{number:99d}", "A#{number}", "{{number}}", "A" * 30],
)
def test_a_form_needs_one_blank(form: str) -> None:
    with pytest.raises(NumberFormNotPossible):
        number_form(form)
