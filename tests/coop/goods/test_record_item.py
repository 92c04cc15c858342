"""Putting items on the list, changing them, and taking them off."""

from dataclasses import replace

import pytest

from coop.errors import Refusal
from coop.facts.goods import Pack
from coop.goods.item_card import item_card
from coop.goods.item_codes import CodeTaken
from coop.goods.item_records import item_record
from coop.goods.item_rules import (
    CODES_MAX,
    NAME_LETTERS_MAX,
    PACKS_MAX,
    CodeTwice,
    ItemDraft,
    ItemTooLarge,
    PackRatioFixed,
    PriceNotPossible,
    RatioNotPossible,
    TextMissing,
    TextTooLong,
)
from coop.goods.price_list import price_on
from coop.goods.record_item import ItemChangedMeanwhile, record_item
from coop.goods.scanned_item import scanned_item
from coop.goods.units import UNIT_LETTERS_MAX
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.goods.builders import A_CODE, ANOTHER_CODE, a_carton, a_draft
from values.money import Rupiah
from values.quantity import Quantity

CARTON_CODE = "18991234567898"


def test_a_new_item_stands_on_the_list_with_its_packs_and_prices(session: Session) -> None:
    draft = a_draft(
        "  Indomie \n goreng ", codes=(A_CODE,), packs=(a_carton(codes=(CARTON_CODE,)),)
    )

    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(3_200), 2: Rupiah(118_000)})

    card = item_card(session, draft.item_id, TODAY)
    assert card is not None
    assert card.item.name == "Indomie goreng"
    assert [(part.pack.unit, part.pack.barcodes, part.price) for part in card.packs] == [
        ("pcs", (A_CODE,), 3_200),
        ("dus", (CARTON_CODE,), 118_000),
    ]


def test_an_item_recorded_twice_by_one_press_is_recorded_once(session: Session) -> None:
    draft, stamp = a_draft(), a_stamp()

    record_item(session, stamp, item=draft, prices={})
    record_item(session, stamp, item=draft, prices={})

    recorded = item_record(session, draft.item_id)
    assert recorded is not None
    assert recorded.revision == 1


def test_a_changed_item_drops_the_codes_that_it_no_longer_has(session: Session) -> None:
    draft = a_draft(codes=(A_CODE,))
    record_item(session, a_stamp(), item=draft, prices={})

    changed = a_draft("Indomie", item_id=draft.item_id, codes=(ANOTHER_CODE,), based_on=1)
    record_item(session, a_stamp(), item=changed, prices={})

    assert scanned_item(session, A_CODE, TODAY) is None
    found = scanned_item(session, ANOTHER_CODE, TODAY)
    assert found is not None
    assert found.on_sale.name == "Indomie"


def test_a_pack_left_out_is_kept_for_history_and_its_number_is_taken(session: Session) -> None:
    draft = a_draft(packs=(a_carton(codes=(A_CODE,)),))
    record_item(session, a_stamp(), item=draft, prices={})

    without = a_draft(item_id=draft.item_id, based_on=1)
    record_item(session, a_stamp(), item=without, prices={})

    kept = item_record(session, draft.item_id)
    assert kept is not None
    assert (kept.packs[1].number, kept.packs[1].is_sold, kept.packs[1].barcodes) == (2, False, ())
    other_size = a_draft(item_id=draft.item_id, packs=(a_carton(ratio=24_000),), based_on=2)
    with pytest.raises(PackRatioFixed):
        record_item(session, a_stamp(), item=other_size, prices={})


def test_an_item_taken_off_the_list_is_still_known_by_its_code(session: Session) -> None:
    draft = a_draft(codes=(A_CODE,))
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(3_200)})

    off = replace(draft, is_active=False, based_on=1)
    record_item(session, a_stamp(), item=off, prices={})

    found = scanned_item(session, A_CODE, TODAY)
    assert found is not None
    assert not found.on_sale.is_sold


def test_a_code_of_another_item_is_refused_and_named(session: Session) -> None:
    first = a_draft("Gula pasir", codes=(A_CODE,))
    record_item(session, a_stamp(), item=first, prices={})

    with pytest.raises(CodeTaken) as refusal:
        record_item(session, a_stamp(), item=a_draft(codes=(" 899 1234 567891",)), prices={})

    assert (refusal.value.code, refusal.value.name) == (A_CODE, "Gula pasir")


def test_a_code_of_an_item_off_the_list_is_free(session: Session) -> None:
    first = a_draft("Gula pasir", codes=(A_CODE,), is_active=False)
    record_item(session, a_stamp(), item=first, prices={})

    record_item(session, a_stamp(), item=a_draft("Gula merah", codes=(A_CODE,)), prices={})

    found = scanned_item(session, A_CODE, TODAY)
    assert found is not None
    assert found.on_sale.name == "Gula merah"


def test_a_form_opened_before_somebody_else_saved_is_refused(session: Session) -> None:
    draft = a_draft()
    record_item(session, a_stamp(), item=draft, prices={})

    for based_on in (0, 2):
        with pytest.raises(ItemChangedMeanwhile):
            record_item(session, a_stamp(), item=replace(draft, based_on=based_on), prices={})


def test_prices_that_are_so_already_are_not_set_again(session: Session) -> None:
    draft = a_draft()
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(3_200)})

    for revision, price in ((1, 3_200), (2, 3_500), (3, 3_300)):
        changed = replace(draft, based_on=revision)
        record_item(session, a_stamp(), item=changed, prices={1: Rupiah(price)})

    card = item_card(session, draft.item_id, TODAY)
    assert card is not None
    assert [line.price for line in card.packs[0].history] == [3_300, 3_500, 3_200]
    assert price_on(session, draft.item_id, 1, TODAY) == 3_300


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (a_draft(" \t "), TextMissing),
        (a_draft("x" * (NAME_LETTERS_MAX + 1)), TextTooLong),
        (a_draft(unit=""), TextMissing),
        (a_draft(unit="x" * (UNIT_LETTERS_MAX + 1)), TextTooLong),
        (a_draft(packs=(a_carton(ratio=0),)), RatioNotPossible),
        (a_draft(packs=(a_carton(ratio=-1_000),)), RatioNotPossible),
        (a_draft(packs=(a_carton(ratio=2_500),)), RatioNotPossible),
        (a_draft(packs=(a_carton(ratio=10**10),)), RatioNotPossible),
        (a_draft(codes=(A_CODE,), packs=(a_carton(codes=(A_CODE,)),)), CodeTwice),
        (a_draft(codes=tuple(map(str, range(CODES_MAX + 1)))), ItemTooLarge),
        (a_draft(packs=tuple(map(a_carton, range(2, PACKS_MAX + 2)))), ItemTooLarge),
        (
            a_draft(packs=(Pack(number=2, unit="dus", purchase_price=Rupiah(-1)),)),
            PriceNotPossible,
        ),
    ],
)  # fmt: skip
def test_what_makes_no_item_is_refused(
    session: Session, draft: ItemDraft, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        record_item(session, a_stamp(), item=draft, prices={})


@pytest.mark.parametrize("price", [0, -500, 10**16])
def test_what_can_be_no_price_is_refused(session: Session, price: int) -> None:
    with pytest.raises(PriceNotPossible):
        record_item(session, a_stamp(), item=a_draft(), prices={1: Rupiah(price)})


def test_a_weighed_item_may_have_a_pack_of_half_a_unit(session: Session) -> None:
    half = Pack(number=2, unit="bungkus", ratio=Quantity(500))
    draft = a_draft("Gula curah", unit="kg", is_weighed=True, packs=(half,))

    record_item(session, a_stamp(), item=draft, prices={})

    kept = item_record(session, draft.item_id)
    assert kept is not None
    assert kept.packs[1].ratio == 500
