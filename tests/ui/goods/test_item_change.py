"""Changing an item: what was sold keeps its meaning, and nobody's change is overwritten."""

from dataclasses import replace

from PySide6.QtCore import Qt

from coop.goods.record_item import record_item
from tests.builders import a_stamp
from tests.ui.goods.builders import Keeper
from ui.goods.typed_item import item_draft, new_typed_item, split_codes, typed_item_of

Key = Qt.Key


def wait_until_left(keeper: Keeper) -> None:
    keeper.qtbot.waitUntil(keeper.browser.isVisible)


def test_an_item_is_changed_and_its_sold_pack_keeps_its_size(keeper: Keeper) -> None:
    keeper.find("mi goreng", keeper.stocked.noodles)
    keeper.press(Key.Key_Return)
    assert keeper.form.fields.name.text() == "Mi goreng instan 85 g"
    keeper.type("Mi goreng instan rasa soto")
    keeper.form.packs.choose(1)
    assert not keeper.form.packs.ratio.isEnabled()
    keeper.form.packs.price.setText("120.000")

    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    card = keeper.card_of(keeper.stocked.noodles)
    assert card.item.name == "Mi goreng instan rasa soto"
    assert (card.item.revision, card.packs[1].price) == (2, 120_000)
    assert card.on_hand == 137_000


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(keeper: Keeper) -> None:
    card = keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_Return)
    keeper.form.fields.name.setText("Beras saya")
    theirs = replace(item_draft(typed_item_of(card)), name="Beras mereka")
    with keeper.database.transaction() as session:
        record_item(session, a_stamp(), item=theirs, prices={})

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(keeper.form.note.isVisible)
    assert "was changed by somebody else" in keeper.form.note.text()
    assert keeper.form.fields.name.text() == "Beras saya"
    assert keeper.card_of(keeper.stocked.rice).item.name == "Beras mereka"


def test_a_pack_taken_out_stays_for_history_and_its_number_is_never_used_again(
    keeper: Keeper,
) -> None:
    typed = typed_item_of(keeper.card_of(keeper.stocked.noodles))

    changed = typed.without_pack(1).with_new_pack()

    assert [pack.number for pack in changed.packs] == [1, 3]
    assert typed.without_pack(0) == typed  # The base unit stays.


def test_codes_are_taken_apart_and_none_stands_twice() -> None:
    typed = new_typed_item("899")
    base = typed.packs[0].with_code("777").with_code("899")

    assert split_codes(base.codes) == ["899", "777"]
    assert split_codes(" 1 |  ; 2| ") == ["1", "2"]
    assert item_draft(typed.with_pack(0, base)).packs[0].barcodes == ("899", "777")
