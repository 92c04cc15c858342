"""Merging two records, from the keyboard to the books."""

from PySide6.QtCore import Qt

from coop.counting.chosen_items import CountScope
from coop.counting.open_count import CountPlan, open_count
from coop.fact_log import record
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.item_listing import item_listing
from coop.goods.price_list import packs_on_sale
from coop.stock.value_in_order import holding_now
from tests.builders import TILL_2, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_supplier
from tests.coop.ordering.builders import an_order, an_order_line, placed
from tests.ui.goods.builders import Keeper
from ui.goods.merge_form import MergeForm
from values.counting import CountChoice
from values.identity import ItemId
from values.quantity import Quantity

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def doubled(keeper: Keeper, name: str = "Minyakita 1 liter") -> ItemId:
    with keeper.database.transaction() as session:
        return an_item(session, name, price=15_500, stock=12_000, barcode="8997654321099")


def chosen(keeper: Keeper, other: ItemId) -> MergeForm:
    keeper.find("minyakita 1 l", keeper.stocked.oil)
    keeper.press(Key.Key_F8, SHIFT)
    form = keeper.desk.merge_form
    with keeper.database.transaction() as session:
        pack = packs_on_sale(session, [(other, 1)], TODAY)[other, 1]
    form.finder.taken.emit(pack)
    return form


def test_two_records_become_one_and_the_form_says_before_what_will_be(keeper: Keeper) -> None:
    other = doubled(keeper)
    form = chosen(keeper, other)
    keeper.qtbot.waitUntil(form.save_button.isEnabled)
    assert "\u22122 pcs and 12 pcs make 10 pcs" in form.preview.text()
    assert "8997654321099" in form.preview.text()
    assert "no longer 15.500" in form.preview.text()
    keeper.type("tercatat dua kali")

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)
    with keeper.database.transaction() as session:
        assert holding_now(session, keeper.stocked.oil).quantity == 10_000
        listing = item_listing(session, other)
    assert listing is not None
    assert listing.kept_id == keeper.stocked.oil


def test_the_other_one_may_stay(keeper: Keeper) -> None:
    other = doubled(keeper)
    form = chosen(keeper, other)
    form.stays.set_value("other")
    form.stays.changed.emit()
    keeper.qtbot.waitUntil(lambda: "Minyakita 1 liter stays" in form.preview.text())
    keeper.type("yang ini namanya lengkap")

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)
    with keeper.database.transaction() as session:
        assert holding_now(session, other).quantity == 10_000


def test_goods_counted_in_other_units_are_refused_in_place(keeper: Keeper) -> None:
    form = chosen(keeper, keeper.stocked.eggs)

    keeper.qtbot.waitUntil(form.note.isVisible)
    assert "different units" in form.note.text()
    assert not form.save_button.isEnabled()


def test_the_count_that_is_in_the_way_is_named(keeper: Keeper) -> None:
    other = doubled(keeper)
    with keeper.database.transaction() as session:
        scope = CountScope(choice=CountChoice.LIST, items=(other,))
        plan = CountPlan(label="Rak minyak", scope=scope, first_counter="Sri")
        open_count(session, a_stamp(), plan=plan)

    form = chosen(keeper, other)

    keeper.qtbot.waitUntil(form.note.isVisible)
    assert "Minyakita 1 liter is on count Rak minyak" in form.note.text()
    assert not form.save_button.isEnabled()


def test_what_is_ordered_is_said_to_follow(keeper: Keeper) -> None:
    other = doubled(keeper)
    with keeper.database.transaction() as session:
        line = an_order_line(session, other, 24, pack=1)
        placed(session, an_order(a_supplier(session), line))

    form = chosen(keeper, other)

    keeper.qtbot.waitUntil(form.save_button.isEnabled)
    assert "24 pcs that is ordered comes in under" in form.preview.text()


def test_the_old_card_is_reached_from_the_one_that_stays_and_back(keeper: Keeper) -> None:
    other = doubled(keeper)
    chosen(keeper, other)
    keeper.qtbot.waitUntil(keeper.desk.merge_form.save_button.isEnabled)
    keeper.type("dobel")
    keeper.press(Key.Key_F10)
    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)
    keeper.listing.search.setText("minyakita 1 l ")
    keeper.qtbot.waitUntil(lambda: bool(keeper.desk.panel.note.actions_offered()))
    keeper.wait_for_item(keeper.stocked.oil)

    keeper.desk.panel.note.actions_offered()[0].click()

    keeper.wait_for_item(other)
    assert "Merged into Minyakita 1 L" in keeper.desk.panel.note.text()
    keeper.press(Key.Key_F9, SHIFT)
    keeper.wait_for_item(keeper.stocked.oil)


def test_what_came_to_the_old_card_is_carried_over_from_there(keeper: Keeper) -> None:
    other = doubled(keeper)
    chosen(keeper, other)
    keeper.qtbot.waitUntil(keeper.desk.merge_form.save_button.isEnabled)
    keeper.type("dobel")
    keeper.press(Key.Key_F10)
    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)
    with keeper.database.transaction() as session:
        line = StockLine(other, Quantity(3_000))
        record(session, a_stamp(stream_id=TILL_2), OpeningStockRecorded(lines=(line,)))
    keeper.page.arrive(other)
    keeper.wait_for_item(other)

    keeper.press(Key.Key_F8)
    form = keeper.desk.merge_form
    keeper.qtbot.waitUntil(form.save_button.isEnabled)
    keeper.type("retur ke pemasok")
    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)
    with keeper.database.transaction() as session:
        assert holding_now(session, keeper.stocked.oil).quantity == 13_000
