"""A new item and a changed one: everything by keys, and nothing typed is ever lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.builders import TODAY, a_cart, a_line, a_sale, an_item
from tests.ui.goods.builders import COFFEE_CODE, RICE_CODE, Elsewhere, Keeper
from values.quantity import Quantity

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def open_new(keeper: Keeper) -> None:
    keeper.press(Key.Key_N, Modifier.ControlModifier)
    assert keeper.form.isVisible()


def wait_until_left(keeper: Keeper) -> None:
    keeper.qtbot.waitUntil(keeper.browser.isVisible)


def test_a_new_item_is_recorded_by_keys_alone(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.type("Kopi bubuk 165 g")
    keeper.press(Key.Key_Return)
    keeper.type("Minuman")
    keeper.press(Key.Key_Return)
    keeper.type("bks")
    keeper.press(Key.Key_Return)
    keeper.press(Key.Key_Return)  # Not weighed.
    keeper.type("24")
    keeper.form.packs.codes.setFocus()
    keeper.type(COFFEE_CODE)
    keeper.press(Key.Key_Return)
    keeper.type("14250")

    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    card = keeper.card_of(keeper.item_named("Kopi bubuk 165 g"))
    assert (card.item.category, card.item.base_unit, card.on_hand) == ("Minuman", "bungkus", 24_000)
    (pack,) = card.packs
    assert (pack.pack.barcodes, pack.price) == ((COFFEE_CODE,), 14_250)
    keeper.wait_for_item(card.item.item_id)  # It is shown in the list at once.


def test_packs_are_added_with_their_contents_codes_and_prices(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi bubuk")
    keeper.press(Key.Key_T, Modifier.ControlModifier)
    packs = keeper.form.packs
    QAbstractItemModelTester(packs.rows)
    packs.unit.setEditText("dus")
    packs.ratio.setText("24")
    packs.price.setText("330rb")
    keeper.page.scan("18991002105482")

    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    _, carton = keeper.card_of(keeper.item_named("Kopi bubuk")).packs
    assert (carton.pack.unit, carton.pack.ratio) == ("dus", Quantity(24_000))
    assert (carton.pack.barcodes, carton.price) == (("18991002105482",), 330_000)


def test_weighed_goods_are_told_by_their_unit_and_may_lie_there_in_parts(keeper: Keeper) -> None:
    open_new(keeper)
    fields = keeper.form.fields
    fields.name.setText("Gula curah")
    fields.unit.setEditText("kg")
    assert fields.is_weighed.isChecked()
    fields.opening.setText("12,5")

    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    card = keeper.card_of(keeper.item_named("Gula curah"))
    assert card.item.is_weighed
    assert card.on_hand == 12_500


def test_a_code_of_another_item_is_told_while_it_is_typed_and_refused(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Beras lain")
    keeper.page.scan(RICE_CODE)
    hint = keeper.form.packs.codes_field.hint
    keeper.qtbot.waitUntil(lambda: hint.text() == "Beras SPHP 5 kg has this code already.")

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(keeper.form.note.isVisible)
    assert "belongs to Beras SPHP 5 kg" in keeper.form.note.text()
    assert keeper.form.fields.name.text() == "Beras lain"
    assert "Beras lain" not in keeper.all_names()
    (way_out,) = keeper.form.note.actions_offered()
    keeper.qtbot.mouseClick(way_out, Qt.MouseButton.LeftButton)
    keeper.wait_for_item(keeper.stocked.rice)


def test_a_mistyped_check_digit_warns_and_is_taken_all_the_same(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi")
    keeper.form.packs.codes.setFocus()
    keeper.type("8991002105486")
    hint = keeper.form.packs.codes_field.hint
    keeper.qtbot.waitUntil(lambda: hint.text().startswith("The last figure does not fit."))

    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    assert "Kopi" in keeper.all_names()


@pytest.mark.parametrize("typed", ["12,5", "1.2.3", "mahal"])
def test_a_price_that_cannot_be_read_is_pointed_at_and_stays(keeper: Keeper, typed: str) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi")
    keeper.form.packs.price.setText(typed)
    keeper.press(Key.Key_T, Modifier.ControlModifier)

    keeper.press(Key.Key_F10)

    assert keeper.form.isVisible()
    assert keeper.form.packs.price.text() == typed  # Its pack was chosen again.
    assert keeper.form.packs.price.hasFocus()


def test_what_the_rules_refuse_is_said_and_everything_stays(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.packs.price.setText("14250")

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(keeper.form.note.isVisible)
    assert keeper.form.note.text().startswith("The item has no name yet.")
    assert keeper.form.fields.name.hasFocus()
    assert keeper.form.packs.price.text() == "14250"


def test_a_pack_without_contents_is_refused_in_words_about_it(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi")
    keeper.press(Key.Key_T, Modifier.ControlModifier)
    keeper.form.packs.unit.setEditText("dus")

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(keeper.form.note.isVisible)
    assert keeper.form.note.text().startswith("A dus cannot hold 0.")


def test_saving_twice_records_once(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi")

    keeper.press(Key.Key_F10)
    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    assert keeper.all_names().count("Kopi") == 1


def test_what_was_typed_of_a_new_item_is_there_again_after_leaving(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.type("Kopi setengah jadi")
    keeper.press(Key.Key_Escape)
    assert keeper.browser.isVisible()

    open_new(keeper)

    assert keeper.form.fields.name.text() == "Kopi setengah jadi"


def test_after_saving_the_next_new_item_begins_empty(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.type("Kopi")
    keeper.press(Key.Key_F10)
    wait_until_left(keeper)

    open_new(keeper)

    assert keeper.form.fields.name.text() == ""


def test_the_till_hands_over_a_code_and_gets_it_back_when_the_item_is_there(
    keeper: Keeper, qtbot: QtBot
) -> None:
    keeper.window.open_page("goods", COFFEE_CODE)
    assert keeper.form.packs.codes.text() == COFFEE_CODE
    keeper.form.fields.name.setText("Kopi bubuk")
    keeper.form.packs.price.setText("14250")

    with qtbot.waitSignal(keeper.page.item_recorded) as recorded:
        keeper.press(Key.Key_F10)

    assert recorded.args == [keeper.item_named("Kopi bubuk")]
    till = keeper.window.page()
    assert isinstance(till, Elsewhere)
    assert till.arrived == [COFFEE_CODE]


def test_leaving_the_form_goes_back_to_the_till_that_asked(keeper: Keeper) -> None:
    keeper.window.open_page("goods", COFFEE_CODE)

    keeper.press(Key.Key_Escape)

    assert isinstance(keeper.window.page(), Elsewhere)


def test_a_new_item_can_be_sold_at_once(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi")
    keeper.form.packs.price.setText("14250")
    keeper.press(Key.Key_F10)
    wait_until_left(keeper)

    item_id = keeper.item_named("Kopi")
    with keeper.database.transaction() as session:
        a_sale(session, a_cart(a_line(session, item_id, 2_000)))

    assert keeper.card_of(item_id).on_hand == -2_000


def test_categories_in_use_are_offered(keeper: Keeper) -> None:
    open_new(keeper)
    keeper.form.fields.name.setText("Kopi")
    keeper.form.fields.category.setEditText("Minuman")
    keeper.press(Key.Key_F10)
    wait_until_left(keeper)

    open_new(keeper)

    box = keeper.form.fields.category
    keeper.qtbot.waitUntil(lambda: box.findText("Minuman") >= 0)
    assert box.currentText() == ""


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_field_that_is_pointed_at_is_seen_with_letters_of_any_size(
    keeper: Keeper, percent: int
) -> None:
    keeper.window.set_letters(percent)
    keeper.page.new_item()
    keeper.form.fields.name.setText("Kopi")
    keeper.form.packs.cost.setText("x")

    keeper.form.save()

    field = keeper.form.packs.cost
    keeper.qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    assert field.hasFocus()
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_the_day_of_the_shop_is_the_day_of_the_price(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        item_id = an_item(session, "Teh", price=None)
    keeper.find("teh", item_id)
    keeper.press(Key.Key_Return)
    keeper.form.packs.price.setText("8.000")

    keeper.press(Key.Key_F10)

    wait_until_left(keeper)
    (line,) = keeper.card_of(item_id).packs[0].history
    assert (line.effective_from, line.price) == (TODAY, 8_000)
