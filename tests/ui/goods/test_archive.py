"""Archiving, removing and bringing back, from the keyboard to the books."""

import pytest
from PySide6.QtCore import Qt

from coop.goods.archive_item import archive_item
from coop.goods.item_listing import item_listing
from coop.selling.sold_lines import NotOnSale
from tests.builders import a_cart, a_line, a_sale, a_stamp, an_item
from tests.ui.goods.builders import RICE_CODE, Keeper
from values.list_change import ListChange

Key = Qt.Key


def archived(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        archive_item(
            session, a_stamp(), item_id=keeper.stocked.rice, based_on=1, reason="sudah habis"
        )


def wait_until_free(keeper: Keeper) -> None:
    keeper.qtbot.waitUntil(lambda: not keeper.desk.has_form)


def test_an_archived_item_is_no_longer_sold_and_says_why(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        cart = a_cart(a_line(session, keeper.stocked.rice))
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F8)
    assert "100 pcs still stand in the book" in keeper.desk.archive_form.means.text()
    keeper.type("sudah tidak dikirim")

    keeper.press(Key.Key_F10)

    wait_until_free(keeper)
    with keeper.database.transaction() as session, pytest.raises(NotOnSale):
        a_sale(session, cart)
    keeper.listing.search.clear()
    keeper.listing.filters.choose("inactive")
    keeper.wait_for_names("Beras SPHP 5 kg")
    keeper.qtbot.waitUntil(lambda: "sudah tidak dikirim" in keeper.desk.panel.note.text())


def test_nothing_is_archived_without_a_reason_and_the_form_says_so(keeper: Keeper) -> None:
    keeper.find("beras", keeper.stocked.rice)
    keeper.press(Key.Key_F8)

    keeper.press(Key.Key_F10)

    form = keeper.desk.archive_form
    keeper.qtbot.waitUntil(form.note.isVisible)
    assert form.note.text() == "Nobody would know why. Write the reason in a few words."
    assert keeper.card_of(keeper.stocked.rice).item.is_active


def test_what_the_till_found_archived_is_shown_and_brought_back(keeper: Keeper) -> None:
    archived(keeper)
    keeper.page.arrive(keeper.stocked.rice)
    keeper.wait_for_item(keeper.stocked.rice)
    keeper.wait_for_names("Beras SPHP 5 kg")
    keeper.press(Key.Key_F8)
    keeper.type("dikirim lagi")

    keeper.press(Key.Key_F10)

    wait_until_free(keeper)
    keeper.qtbot.waitUntil(lambda: keeper.card_of(keeper.stocked.rice).item.is_active)
    assert keeper.card_of(keeper.stocked.rice).packs[0].pack.barcodes == (RICE_CODE,)


def test_what_was_never_used_may_be_removed_for_good(keeper: Keeper) -> None:
    with keeper.database.transaction() as session:
        wrong = an_item(session, "Salah ketik", stock=0)
    keeper.find("salah ketik", wrong)
    keeper.press(Key.Key_F8)
    form = keeper.desk.archive_form
    keeper.qtbot.waitUntil(form.act.isVisible)
    form.act.set_value(list(type(form.act.value()))[1])
    keeper.type("salah ketik")

    keeper.press(Key.Key_F10)

    wait_until_free(keeper)
    with keeper.database.transaction() as session:
        listing = item_listing(session, wrong)
    assert listing is not None
    assert listing.change is ListChange.REMOVED
