"""At the till only the shop's part is there; the sentence says where the rest lies."""

from dataclasses import replace

import pytest

from coop.goods.scanned_item import scanned_item
from coop.shop_settings import OversellPolicy
from tests.builders import TODAY
from tests.coop.places.builders import carry, pieces
from tests.ui.selling.builders import CRISPS, RICE, SETTINGS, Counter
from tests.ui.selling.conftest import ACounter
from ui.selling.ways_out import WayOut
from values.identity import ItemId
from values.places import QUARANTINE


def item(counter: Counter, code: str) -> ItemId:
    with counter.database.report() as session:
        found = scanned_item(session, code, TODAY)
    assert found is not None
    return found.on_sale.item_id


def carry_away(counter: Counter) -> None:
    rice, crisps = item(counter, RICE), item(counter, CRISPS)
    with counter.database.transaction() as session:
        carry(session, pieces(rice, 38))
        carry(session, pieces(crisps, 2), target=QUARANTINE)


def test_what_is_left_is_what_is_left_in_the_shop(counter: Counter) -> None:
    carry_away(counter)

    counter.scan(RICE)

    assert "1 pcs left" in counter.view.strip.text()


def test_who_asks_for_more_hears_where_the_rest_lies(counter: Counter) -> None:
    carry_away(counter)

    counter.scan(RICE, RICE, RICE)

    said = counter.view.strip.text()
    assert "2 pcs left in the shop, in Gudang 38 pcs; 3 pcs are asked for." in said
    assert [way.way for way in counter.view.strip._ways] == [
        WayOut.SELL_ANYWAY,
        WayOut.MAKE_POSSIBLE,
    ]


def test_what_lies_in_quarantine_is_not_there_to_be_sold(a_counter: ACounter) -> None:
    counter = a_counter(replace(SETTINGS, oversell_policy=OversellPolicy.FORBID))
    carry_away(counter)

    counter.scan(CRISPS)

    assert counter.lines() == []
    assert "in Karantina 2 pcs (not sold)" in counter.view.strip.text()


def test_the_list_of_the_search_shows_the_shops_part(counter: Counter) -> None:
    carry_away(counter)

    counter.type("beras")
    counter.qtbot.waitUntil(lambda: bool(counter.view.found_model.rows))

    (row,) = counter.view.found_model.rows
    column = next(
        of for of in counter.view.found_model.columns if of.heading in {"Stock", "In stock"}
    )
    cell = column.cell(row)
    assert not isinstance(cell, str)
    assert (cell.text, cell.sub) == ("2 pcs", "in Gudang 38 pcs")


@pytest.mark.usefixtures("in_indonesian")
def test_it_is_said_in_indonesian(counter: Counter) -> None:
    carry_away(counter)

    counter.scan(RICE, RICE, RICE)

    assert "Di toko tinggal 2 pcs, di Gudang 38 pcs; diminta 3 pcs." in counter.view.strip.text()
