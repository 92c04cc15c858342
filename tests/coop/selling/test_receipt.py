"""The snapshot of a receipt."""

import msgspec
import pytest
from hypothesis import given

from coop.selling.receipt import Receipt
from tests.documents.builders import a_line, a_receipt, cash, receipts
from values.money import ZERO, Rupiah


@given(receipts())
def test_a_snapshot_reads_back_as_it_was_written(receipt: Receipt) -> None:
    assert msgspec.json.decode(msgspec.json.encode(receipt), type=Receipt) == receipt


def test_a_morning_of_shopping_takes_little_room() -> None:
    assert len(msgspec.json.encode(a_receipt())) < 2_000


def test_goods_and_discounts_are_added_up() -> None:
    receipt = a_receipt(
        lines=(
            a_line(amount=Rupiah(123_000), discount=Rupiah(2_000)),
            a_line(amount=Rupiah(125_000)),
        ),
        discount=Rupiah(8_000),
        rounding=ZERO,
        tenders=(cash(240_000, 250_000),),
    )

    assert receipt.goods_total == 250_000
    assert receipt.discount_total == 10_000
    assert receipt.total == 240_000
    assert receipt.change == 10_000


def test_a_receipt_that_does_not_add_up_is_a_bug() -> None:
    with pytest.raises(AssertionError):
        msgspec.structs.replace(a_receipt(), total=Rupiah(1))
