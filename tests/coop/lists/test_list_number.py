"""Numbers as lists hold them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.lists.list_number import decimal_mark_of, read_number

AMOUNTS = st.integers(0, 10**12)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("Rp 12.500", 12_500), ("Rp12.500,-", 12_500), ("12.500.-", 12_500), ("IDR 12,500", 12_500),
        ("12.500,00", 12_500), ("12,500.00", 12_500), ("12500.00", 12_500), ("12500", 12_500),
        ("1.250.000", 1_250_000), ("1,250,000", 1_250_000), ("12 500", 12_500), ("'12500", 12_500),
        ("\u00a0Rp\u00a012.500 ", 12_500), ("(5.000)", -5_000), ("-5.000", -5_000),
        ("\u22125", -5), ("2810.48", Decimal("2810.48")), (Decimal("2810.48"), Decimal("2810.48")),
    ],
)  # fmt: skip
def test_money_is_read_in_every_dress(cell: str | Decimal, number: Decimal) -> None:
    assert read_number(cell, is_money=True) == number


@pytest.mark.parametrize(
    "cell",
    ["", "abc", "Rp", "1.2.3", "1,2,3", "12.50.000", "1e5", "12 13", "#REF!", ",", "-", "\u00bd",
     "1" * 30, "12,5,5", "\u0661\u0662", "5 kg", "--", "1.250,5.0", Decimal("NaN"), Decimal("Inf")],
)  # fmt: skip
def test_what_is_no_number_is_none(cell: str | Decimal) -> None:
    assert read_number(cell) is None
    assert read_number(cell, is_money=True) is None


def test_what_can_be_read_two_ways_is_read_as_the_rest_of_the_list() -> None:
    assert read_number("1.250") == 1_250
    assert read_number("1.250", ".") == Decimal("1.25")
    assert read_number("1,250") == Decimal("1.25")
    assert read_number("1,250", ".") == 1_250
    assert read_number("0.125") == read_number("0,125", ".") == Decimal("0.125")


def test_the_rest_of_the_list_says_what_begins_the_decimals() -> None:
    assert decimal_mark_of(["12500.50", "1.5", "x", Decimal(3)], is_money=False) == {".": 2}
    assert decimal_mark_of(["0,25", "1.250,5"], is_money=False) == {",": 2}
    assert decimal_mark_of(["12.500", "1.250.000"], is_money=True) == {",": 2}
    assert decimal_mark_of(["12,500"], is_money=True) == {".": 1}
    assert not decimal_mark_of(["12.500", "500"], is_money=False)


@given(AMOUNTS, st.sampled_from([".", ",", " ", ""]), st.sampled_from(["", "Rp", "Rp ", "IDR "]))
def test_any_amount_is_read_with_any_grouping(amount: int, group: str, sign: str) -> None:
    written = sign + f"{amount:,}".replace(",", group)

    assert read_number(written, is_money=True) == amount


@given(st.integers(0, 10**9), st.sampled_from([",", "."]))
def test_any_quantity_is_read_with_its_decimal_mark(thousandths: int, mark: str) -> None:
    written = f"{thousandths // 1000}{mark}{thousandths % 1000:03d}"

    assert read_number(written, mark) == Decimal(thousandths) / 1000


@given(st.text(max_size=40))
def test_any_text_is_a_finite_number_or_none(text: str) -> None:
    number = read_number(text)

    assert number is None or number.is_finite()
