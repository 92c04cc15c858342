"""A new item with what lies on the shelf."""

import pytest

from coop.fact_log import head_of
from coop.facts.goods import Pack
from coop.goods.item_card import item_card
from coop.goods.item_codes import CodeTaken
from coop.goods.item_rules import ItemDraft
from coop.stock.record_new_item import record_new_item
from coop.stock.stock_card import MovementKind, stock_card
from db.session import Session
from tests.builders import TILL_1, TODAY, a_stamp, an_item
from values.identity import ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity


def a_draft(code: str = "8991002105485") -> ItemDraft:
    pack = Pack(number=1, unit="pcs", barcodes=(code,))
    return ItemDraft(item_id=ItemId(new_uuid()), name="Kopi bubuk", base_unit="pcs", packs=(pack,))


def test_the_item_its_price_and_its_stock_are_there_at_once(session: Session) -> None:
    draft = a_draft()

    record_new_item(
        session, a_stamp(), item=draft, prices={1: Rupiah(2_500)}, opening=Quantity(24_000)
    )

    card = item_card(session, draft.item_id, TODAY)
    assert card is not None
    assert (card.on_hand, card.packs[0].price) == (24_000, 2_500)
    (line,) = stock_card(session, draft.item_id).lines
    assert line.kind is MovementKind.OPENING


def test_pressed_twice_it_is_recorded_once(session: Session) -> None:
    draft, stamp = a_draft(), a_stamp()
    record_new_item(session, stamp, item=draft, prices={}, opening=Quantity(24_000))
    before = head_of(session, TILL_1)

    record_new_item(session, stamp, item=draft, prices={}, opening=Quantity(24_000))

    assert head_of(session, TILL_1) == before


def test_without_stock_there_is_no_stock_card(session: Session) -> None:
    draft = a_draft()

    record_new_item(session, a_stamp(), item=draft, prices={})

    assert stock_card(session, draft.item_id).lines == []


def test_a_code_of_another_item_is_refused_and_names_it(session: Session) -> None:
    an_item(session, "Gula pasir", barcode="8991002105485")

    with pytest.raises(CodeTaken) as refusal:
        record_new_item(session, a_stamp(), item=a_draft(), prices={})

    assert refusal.value.name == "Gula pasir"
