"""After a receipt: new selling prices by one key, and the labels that changed by another."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from coop.goods.price_list import price_on
from coop.prices.note_labels_printed import note_labels_printed
from coop.prices.set_ceilings import NewCeiling, set_ceilings
from coop.prices.shelf_labels import LabelChoice, labels_due, shelf_labels
from coop.selling.print_queue import open_jobs
from tests.builders import TODAY, a_stamp
from tests.coop.buying.builders import a_bought_line, a_nota, received
from tests.ui.buying.builders import Clerk
from ui.buying.new_prices_view import NewPricesView
from values.money import Rupiah

Key = Qt.Key


@pytest.fixture
def view(clerk: Clerk) -> NewPricesView:
    """Open the proposals behind a receipt of tea and noodles, both dearer than before."""
    with clerk.database.transaction() as session:
        lines = [
            a_bought_line(session, clerk.items[name], 5, price=price)
            for name, price in (("teh", 4_000), ("mi", 2_000))
        ]
        received(session, a_nota(clerk.suppliers["tini"], *lines))
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "6000")
    clerk.put_in("mi goreng", "10", "3000")
    clerk.save()
    view = clerk.desk.new_prices
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is view and view.table.hasFocus())
    return view


def prices(clerk: Clerk) -> list[int | None]:
    with clerk.database.snapshot() as session:
        packs = ((clerk.items["teh"], 1), (clerk.items["mi"], 1), (clerk.items["mi"], 2))
        return [price_on(session, item_id, pack, TODAY) for item_id, pack in packs]


def printed(clerk: Clerk) -> None:
    """Print every label of the shop."""
    with clerk.database.transaction() as session:
        labels = shelf_labels(session, TODAY, LabelChoice.ALL)
        note_labels_printed(session, a_stamp(), labels=labels)


def due(clerk: Clerk) -> list[str]:
    with clerk.database.snapshot() as session:
        return [of.name for of in labels_due(session, TODAY, [*clerk.items.values()])]


def test_one_key_sets_all_that_is_proposed(clerk: Clerk, view: NewPricesView) -> None:
    assert clerk.desk.title() == "New prices and labels"
    assert [(of.name, of.proposal.unit, of.price) for of in view.rows.rows] == [
        ("Teh celup", "pcs", 6_600),
        ("Mi goreng", "pcs", 3_300),
        ("Mi goreng", "dus", 132_000),
    ]

    clerk.press(Key.Key_F10)

    clerk.wait(clerk.is_at_receipts)
    assert prices(clerk) == [6_600, 3_300, 132_000]
    assert clerk.said[-1] == "3 new prices hold from now on."


@pytest.mark.parametrize("typed", ["12..5", "1e9", "0"])
def test_no_price_is_half_of_what_was_typed(clerk: Clerk, view: NewPricesView, typed: str) -> None:
    clerk.press(Key.Key_Return)
    clerk.type(typed)
    assert view.rows.rows[0].price == 6_600
    assert view.price.text() == typed

    clerk.press(Key.Key_Return)
    clerk.press(Key.Key_F10)

    if typed == "0":  # Which is read, and is no price: what was proposed holds.
        clerk.wait(clerk.is_at_receipts)
    else:
        assert view.price.hasFocus()
        assert view.price.text() == typed
    assert prices(clerk)[0] in {6_000, 6_600}


def test_a_price_is_changed_and_another_ticked_off(clerk: Clerk, view: NewPricesView) -> None:
    clerk.press(Key.Key_Return)
    clerk.type("6500")
    clerk.press(Key.Key_Return)
    assert view.table.currentIndex().row() == 1
    clerk.press(Key.Key_Space)
    assert [(of.price, of.is_taken) for of in view.rows.rows] == [
        (6_500, True),
        (3_300, False),
        (132_000, True),
    ]

    clerk.press(Key.Key_F10)

    clerk.wait(clerk.is_at_receipts)
    assert prices(clerk) == [6_500, 3_000, 132_000]


def test_a_price_that_was_wiped_out_is_the_proposed_one_again(
    clerk: Clerk, view: NewPricesView
) -> None:
    clerk.press(Key.Key_Return)
    clerk.type("65")
    for _ in range(2):
        clerk.press(Key.Key_Backspace)

    assert view.rows.rows[0].price == 6_600
    clerk.type("12,5")
    clerk.press(Key.Key_F10)
    assert view.price.hasFocus()
    assert prices(clerk)[0] == 6_000


def test_esc_leaves_prices_as_they_are(clerk: Clerk, view: NewPricesView) -> None:
    assert view.rows.rows
    clerk.press(Key.Key_Escape)

    clerk.wait(clerk.is_at_receipts)
    assert prices(clerk) == [6_000, 3_000, 120_000]
    clerk.wait(lambda: clerk.desk.receipts.panel.book is not None)
    clerk.press(Key.Key_F9)
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is view)
    assert len(view.rows.rows) == 3


def test_a_price_above_the_ceiling_is_not_set_unless_somebody_ticks_it(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        tea = clerk.items["teh"]
        ceilings = [NewCeiling(tea, Rupiah(6_500))]
        set_ceilings(
            session, a_stamp(), ceilings=ceilings, effective_from=TODAY, source="Kepka 299/2025"
        )
        first = a_nota(clerk.suppliers["tini"], a_bought_line(session, tea, 5, price=4_000))
        second = a_nota(clerk.suppliers["tini"], a_bought_line(session, tea, 5, price=6_000))
        for draft in (first, second):
            received(session, draft)
    clerk.desk.read_again()
    clerk.wait(lambda: clerk.desk.receipts.panel.book is not None)
    clerk.press(Key.Key_F9)
    view = clerk.desk.new_prices
    clerk.wait(view.table.hasFocus)

    assert [(of.price, of.is_above_ceiling, of.is_taken) for of in view.rows.rows] == [
        (6_600, True, False)
    ]
    clerk.press(Key.Key_Return)
    clerk.type("6500")

    assert [(of.is_above_ceiling, of.is_taken) for of in view.rows.rows] == [(False, True)]


def test_labels_that_say_another_price_are_printed_on_sheets(
    clerk: Clerk, view: NewPricesView, tmp_path: Path
) -> None:
    printed(clerk)
    clerk.press(Key.Key_F10)
    clerk.wait(view.sheets_button.hasFocus)
    assert view.listed.isHidden()
    assert view.labels.text() == "Labels on the shelf that say another price: 3"

    clerk.press(Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    clerk.answer_dialog(tmp_path / "label.pdf")

    clerk.wait(clerk.is_at_receipts)
    assert (tmp_path / "label.pdf").read_bytes().startswith(b"%PDF")
    assert due(clerk) == []


def test_labels_are_printed_on_the_roll_once(clerk: Clerk, view: NewPricesView) -> None:
    printed(clerk)
    clerk.press(Key.Key_F10)
    clerk.wait(view.sheets_button.hasFocus)

    clerk.press(Key.Key_F9)
    clerk.press(Key.Key_F9)

    clerk.wait(clerk.is_at_receipts)
    assert due(clerk) == []
    with clerk.database.snapshot() as session:
        assert len(open_jobs(session)) == 1


def test_a_receipt_that_asks_for_nothing_goes_back_to_the_list(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    clerk.save()
    clerk.wait(clerk.is_at_receipts)
    clerk.wait(lambda: clerk.desk.receipts.panel.book is not None)

    clerk.press(Key.Key_F9)

    clerk.wait(lambda: len(clerk.said) > 1)
    assert clerk.said[-1].startswith("Its costs ask for no new price")
