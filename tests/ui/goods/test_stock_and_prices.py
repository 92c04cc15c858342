"""Correcting stock by hand and changing prices, from the keyboard to the books."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from coop.goods.price_list import price_on
from coop.prices.set_ceilings import NewCeiling, set_ceilings
from coop.stock.lying_goods import lying_in
from coop.stock.stock_card import stock_card
from tests.builders import TODAY, a_stamp
from tests.coop.places.builders import carry, pieces
from tests.ui.goods.builders import Keeper
from ui.goods.goods_rows import state_of
from ui.widgets.day_to_come import read_day_to_come
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.money import Rupiah
from values.places import SHOP, WAREHOUSE
from values.quantity import Quantity

Key = Qt.Key
Modifier = Qt.KeyboardModifier
CORRECTION = AdjustmentReason.CORRECTION


def wait_for_panel(keeper: Keeper) -> None:
    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)


def last_movement(keeper: Keeper, item_id: ItemId) -> tuple[Quantity, AdjustmentReason | None, str]:
    with keeper.database.transaction() as session:
        line = stock_card(session, item_id).lines[0]
    return line.quantity, line.reason, line.note


def price_of(keeper: Keeper, item_id: ItemId, day: date, pack: int = 1) -> int | None:
    with keeper.database.transaction() as session:
        return price_on(session, item_id, pack, day)


def test_broken_goods_are_taken_off_by_keys_alone(keeper: Keeper) -> None:
    keeper.find("telur", keeper.stocked.eggs)
    keeper.press(Key.Key_F6)
    keeper.type("0,75")
    assert keeper.desk.adjust_form.left_words.text() == "3,75 kg"
    keeper.press(Key.Key_Return)
    keeper.type("pecah di jalan")

    keeper.press(Key.Key_F10)

    wait_for_panel(keeper)
    assert last_movement(keeper, keeper.stocked.eggs) == (
        -750,
        AdjustmentReason.DAMAGED,
        "pecah di jalan",
    )
    assert keeper.listing.search.hasFocus()


def test_found_goods_come_in_and_a_carton_counts_as_its_pieces(keeper: Keeper) -> None:
    keeper.find("mi goreng", keeper.stocked.noodles)
    keeper.press(Key.Key_F6)
    form = keeper.desk.adjust_form
    form.reasons[AdjustmentReason.FOUND].click()
    form.unit.setCurrentIndex(1)
    form.quantity.setText("2")
    assert form.left_words.text() == "217 pcs"

    keeper.press(Key.Key_F10)

    wait_for_panel(keeper)
    quantity, reason, _ = last_movement(keeper, keeper.stocked.noodles)
    assert (quantity, reason) == (80_000, AdjustmentReason.FOUND)


def test_a_correction_needs_a_note_and_what_was_typed_stays(keeper: Keeper) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6)
    form = keeper.desk.adjust_form
    form.reasons[CORRECTION].click()
    form.way.set_value(True)
    form.quantity.setText("3")

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(form.note.isVisible)
    assert form.note.text().startswith("A correction needs a note.")
    assert form.remark.hasFocus()
    assert form.quantity.text() == "3"
    keeper.type("salah hitung")
    keeper.press(Key.Key_F10)
    wait_for_panel(keeper)
    assert last_movement(keeper, keeper.stocked.rice) == (3_000, CORRECTION, "salah hitung")


def test_goods_of_another_place_are_corrected_there(keeper: Keeper) -> None:
    rice = keeper.stocked.rice
    with keeper.database.transaction() as session:
        carry(session, pieces(rice, 4))
    keeper.find("beras", rice)
    keeper.press(Key.Key_F6)
    form = keeper.desk.adjust_form
    keeper.qtbot.waitUntil(form.place.isVisible)
    assert form.left_words.text() == "96 pcs"

    keeper.press(Key.Key_F7)
    assert form.left_words.text() == "4 pcs"
    assert form.change_words.text() == "now 4 pcs in Gudang"
    keeper.type("5")
    keeper.press(Key.Key_F10)
    keeper.qtbot.waitUntil(form.note.isVisible)
    assert "Gudang: the book has only 4 pcs." in form.note.text()
    assert form.quantity.text() == "5"
    form.quantity.setText("3")
    keeper.press(Key.Key_F10)

    wait_for_panel(keeper)
    with keeper.database.snapshot() as session:
        assert lying_in(session, WAREHOUSE, rice) == 1_000
        assert lying_in(session, SHOP, rice) == 96_000


def test_where_all_goods_lie_in_the_shop_no_place_is_asked_for(keeper: Keeper) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6)
    form = keeper.desk.adjust_form
    keeper.qtbot.waitUntil(lambda: form.place.box.count() > 1)

    keeper.press(Key.Key_F7)

    assert not form.place.isVisible()
    assert form.place.place_id() == SHOP


@pytest.mark.parametrize("typed", ["", "0", "1,5", "1.2.3", "banyak"])
def test_a_quantity_that_cannot_be_is_refused_in_place(keeper: Keeper, typed: str) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6)
    form = keeper.desk.adjust_form
    keeper.type(typed)

    keeper.press(Key.Key_F10)

    assert keeper.desk.has_form
    assert form.quantity.text() == typed
    assert form.quantity_field.hint.text()
    assert form.quantity.hasFocus()


def test_the_reason_is_chosen_by_key(keeper: Keeper) -> None:
    keeper.press(Key.Key_F6)

    for _ in range(2):
        keeper.press(Key.Key_F6)

    assert keeper.desk.adjust_form.reason() is AdjustmentReason.EXPIRED


def test_saving_twice_corrects_once(keeper: Keeper) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6)
    keeper.type("5")

    keeper.press(Key.Key_F10)
    keeper.press(Key.Key_F10)

    wait_for_panel(keeper)
    assert keeper.card_of(keeper.stocked.rice).on_hand == 95_000


def test_while_a_form_is_open_the_list_stands_still(keeper: Keeper) -> None:
    keeper.press(Key.Key_F6)

    assert not keeper.listing.table.isEnabled()
    assert not keeper.page.scan("8997204300051")
    keeper.press(Key.Key_Escape)
    assert keeper.listing.table.isEnabled()


def test_prices_change_from_today_by_keys_alone(keeper: Keeper) -> None:
    keeper.find("mi goreng", keeper.stocked.noodles)
    keeper.press(Key.Key_F6, Modifier.ShiftModifier)
    keeper.type("3300")
    keeper.press(Key.Key_Return)
    keeper.type("125rb")

    keeper.press(Key.Key_F10)

    wait_for_panel(keeper)
    noodles = keeper.stocked.noodles
    assert price_of(keeper, noodles, TODAY) == 3_300
    assert price_of(keeper, noodles, TODAY, pack=2) == 125_000


def test_a_price_above_the_ceiling_is_warned_of_and_marked_in_the_list(keeper: Keeper) -> None:
    rice = keeper.stocked.rice
    with keeper.database.transaction() as session:
        ceiling = [NewCeiling(rice, Rupiah(62_500))]
        set_ceilings(
            session, a_stamp(), ceilings=ceiling, effective_from=TODAY, source="Kepka 215/2025"
        )
    keeper.find("beras", rice)
    keeper.press(Key.Key_F6, Modifier.ShiftModifier)
    form = keeper.desk.price_form
    assert not form.note.isVisible()

    keeper.type("64000")

    assert "62.500" in form.note.text()
    keeper.press(Key.Key_F10)
    wait_for_panel(keeper)
    assert price_of(keeper, rice, TODAY) == 64_000
    keeper.qtbot.waitUntil(
        lambda: [state_of(row).words for row in keeper.listing.rows.rows] == ["Above HET"]
    )


def test_a_price_may_wait_for_its_day(keeper: Keeper) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6, Modifier.ShiftModifier)
    keeper.type("64.000")
    keeper.press(Key.Key_Return)
    keeper.type("besok")

    keeper.press(Key.Key_F10)

    wait_for_panel(keeper)
    assert price_of(keeper, keeper.stocked.rice, TODAY) == 62_500
    assert price_of(keeper, keeper.stocked.rice, TODAY + timedelta(days=1)) == 64_000


@pytest.mark.parametrize(
    ("price", "day", "words"),
    [
        ("64000", "1-11-2026", "Prices of 01-11-2026 can no longer be changed."),
        ("0", "24-11-2026", "The price must be more than 0."),
        ("", "24-11-2026", "No price was changed."),
    ],
)
def test_a_price_that_cannot_be_is_refused_and_stays(
    keeper: Keeper, price: str, day: str, words: str
) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6, Modifier.ShiftModifier)
    form = keeper.desk.price_form
    keeper.type(price)
    form.day.setText(day)

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(form.note.isVisible)
    assert form.note.text().startswith(words)
    assert keeper.desk.has_form
    assert price_of(keeper, keeper.stocked.rice, TODAY) == 62_500


@pytest.mark.parametrize(("typed", "words"), [("12,5", "Rupiah without a comma."), ("x", "number")])
def test_a_price_that_cannot_be_read_is_said_under_the_field(
    keeper: Keeper, typed: str, words: str
) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F6, Modifier.ShiftModifier)
    keeper.type(typed)

    keeper.press(Key.Key_F10)

    assert words in keeper.desk.price_form.price_field.hint.text()
    assert keeper.desk.price_form.price.text() == typed


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2512", date(2026, 12, 25)),
        ("24-11", TODAY),
        ("2311", date(2027, 11, 23)),
        ("1/2/2027", date(2027, 2, 1)),
        ("1-11-2026", date(2026, 11, 1)),
        ("hari ini", TODAY),
        ("Besok", TODAY + timedelta(days=1)),
        ("lusa", TODAY + timedelta(days=2)),
        ("kemarin", TODAY - timedelta(days=1)),
    ],
)
def test_a_day_without_a_year_is_the_next_one(typed: str, day: date) -> None:
    assert read_day_to_come(typed, TODAY) == day


def test_where_one_part_alone_fits_a_form_takes_the_place_of_the_list(keeper: Keeper) -> None:
    keeper.window.resize(900, 600)
    keeper.find("telur", keeper.stocked.eggs)
    assert not keeper.desk.isVisible()

    keeper.press(Key.Key_F6)

    assert keeper.desk.adjust_form.isVisible()
    keeper.press(Key.Key_Escape)
    wait_for_panel(keeper)
    keeper.press(Key.Key_Escape)
    assert keeper.page.browser.listing.search.hasFocus()
