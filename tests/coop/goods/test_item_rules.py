"""What makes an item, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.cleaned_text import cleaned_text
from coop.goods.item_rules import checked_item
from tests.coop.goods.builders import A_CODE, a_carton, a_draft


def test_a_record_carries_the_packs_that_are_no_longer_offered() -> None:
    before = checked_item(a_draft(packs=(a_carton(codes=(A_CODE,)),)), None)

    after = checked_item(a_draft(item_id=before.item_id, based_on=1), before)

    assert after.revision == 2
    assert [(pack.number, pack.is_sold, pack.barcodes) for pack in after.packs] == [
        (1, True, ()),
        (2, False, ()),
    ]
    assert after.packs[1].ratio == before.packs[1].ratio


def test_a_code_written_twice_on_one_pack_is_one_code() -> None:
    item = checked_item(a_draft(codes=("036000291452", "0036000291452")), None)

    assert item.packs[0].barcodes == ("0036000291452",)


def test_a_draft_without_its_base_unit_is_a_bug() -> None:
    with pytest.raises(AssertionError):
        checked_item(a_draft(packs=(a_carton(number=1),)), None)


@given(st.text(max_size=100))
def test_any_text_becomes_one_line(text: str) -> None:
    cleaned = cleaned_text(text)

    assert cleaned == cleaned_text(cleaned)
    assert len(cleaned.splitlines()) <= 1
    assert cleaned == cleaned.strip()
