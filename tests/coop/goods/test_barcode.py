"""Codes as real shelves have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.goods.barcode import (
    CODE_LENGTH_MAX,
    CodeFault,
    CodeKind,
    CodeNotPossible,
    ScaleCodeRules,
    has_good_check_digit,
    kept_code,
    read_barcode,
)
from tests.coop.goods.builders import with_check_digit
from values.money import Rupiah
from values.quantity import Quantity

DIGITS = st.text("0123456789", min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("reading", "code", "kind"),
    [
        ("8991234567891", "8991234567891", CodeKind.EAN_13),
        (" 899 1234 567891 ", "8991234567891", CodeKind.EAN_13),
        ("96385074", "96385074", CodeKind.EAN_8),
        ("036000291452", "0036000291452", CodeKind.UPC_A),
        ("0036000291452", "0036000291452", CodeKind.UPC_A),
        ("18991234567898", "18991234567898", CodeKind.GTIN_14),
        ("08991234567891", "8991234567891", CodeKind.EAN_13),
        ("96", "96", CodeKind.HOUSE),
        ("12345678", "12345678", CodeKind.HOUSE),
        ("ademsari02", "ADEMSARI02", CodeKind.TEXT),
        ("ARTEMIS  36 02", "ARTEMIS 36 02", CodeKind.TEXT),
    ],
)
def test_a_reading_is_kept_in_one_form(reading: str, code: str, kind: CodeKind) -> None:
    barcode = read_barcode(reading)

    assert (barcode.code, barcode.kind) == (code, kind)
    assert barcode.has_good_check_digit


@pytest.mark.parametrize(
    "reading", ["8991234567890", "036000291450", "18991234567890", "2012345012500"]
)
def test_a_bad_check_digit_is_told_and_not_refused(reading: str) -> None:
    assert not read_barcode(reading).has_good_check_digit


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("04252614", "0042100005264"),
        ("01234565", "0012345000065"),
        ("01231136", "0012300000116"),
        ("01234145", "0012340000015"),
        ("11234562", "0112345000062"),
    ],
)
def test_eight_digits_may_be_short_for_a_upc(short: str, long: str) -> None:
    barcode = read_barcode(short)

    assert (barcode.code, barcode.long_code) == (short, long)


@pytest.mark.parametrize("reading", ["04252615", "24252614", "0425261", "12345678", "96385074"])
def test_other_digits_are_short_for_nothing(reading: str) -> None:
    assert read_barcode(reading).long_code == ""


@pytest.mark.parametrize(
    ("reading", "fault"),
    [
        ("", CodeFault.EMPTY),
        ("   ", CodeFault.EMPTY),
        ("899\x1d123", CodeFault.UNREADABLE),
        ("A\x00B", CodeFault.UNREADABLE),
        ("A|B", CodeFault.UNREADABLE),
        ("A;B", CodeFault.UNREADABLE),
        ("9" * (CODE_LENGTH_MAX + 1), CodeFault.TOO_LONG),
        ("9" * 1_000_000, CodeFault.TOO_LONG),
    ],
)
def test_what_can_be_no_code_is_refused(reading: str, fault: CodeFault) -> None:
    with pytest.raises(CodeNotPossible) as refusal:
        read_barcode(reading)

    assert refusal.value.fault is fault


def test_a_scale_prints_the_weight_into_its_code() -> None:
    label = read_barcode(with_check_digit("201234501250")).label

    assert label is not None
    assert (label.item_code, label.weight, label.price) == ("2012345", Quantity(1_250), None)


def test_a_scale_set_to_prices_prints_the_price() -> None:
    rules = ScaleCodeRules(prefixes=frozenset({"27"}), item_digits=4, holds_price=True)

    label = read_barcode(with_check_digit("271234045500"), rules).label

    assert label is not None
    assert (label.item_code, label.weight, label.price) == ("271234", None, Rupiah(45_500))
    assert read_barcode("2012345012507", rules).label is None


def test_a_weighed_item_is_kept_under_the_first_part_of_its_label() -> None:
    barcode = read_barcode("2012345012507")

    assert kept_code(barcode, is_weighed=True) == "2012345"
    assert kept_code(barcode, is_weighed=False) == "2012345012507"


@given(DIGITS)
def test_twelve_or_thirteen_digits_of_one_thing_are_one_code(digits: str) -> None:
    assert read_barcode(digits).code == read_barcode(read_barcode(digits).code).code
    if len(digits) in {11, 12}:
        upc = digits[:11].rjust(11, "0")
        upc = with_check_digit(upc)
        assert (
            read_barcode(upc).code == read_barcode("0" + upc).code == read_barcode("00" + upc).code
        )


@given(DIGITS, st.integers(0, 19), st.integers(1, 9))
def test_one_wrong_figure_never_has_a_good_check_digit(digits: str, place: int, off: int) -> None:
    good = with_check_digit(digits)
    place %= len(good)

    wrong = good[:place] + str((int(good[place]) + off) % 10) + good[place + 1 :]

    assert has_good_check_digit(good)
    assert not has_good_check_digit(wrong)


@given(st.text(max_size=300))
def test_any_text_is_a_code_or_refused_and_reading_again_changes_nothing(text: str) -> None:
    try:
        barcode = read_barcode(text)
    except CodeNotPossible:
        return

    assert 0 < len(barcode.code) <= CODE_LENGTH_MAX
    assert read_barcode(barcode.code).code == barcode.code
