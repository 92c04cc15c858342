"""The goods page says where goods lie, and its stock card what was carried."""

from PySide6.QtCore import Qt

from tests.coop.places.builders import carry, pieces, to_quarantine
from tests.ui.goods.builders import Keeper
from ui.widgets.rows_model import Cell

Key = Qt.Key


def carry_away(keeper: Keeper) -> None:
    noodles = keeper.stocked.noodles
    with keeper.database.transaction() as session:
        carry(session, pieces(noodles, 100))
        to_quarantine(session, pieces(noodles, 7))


def test_while_all_lies_in_the_shop_nothing_is_said(keeper: Keeper) -> None:
    keeper.find("mi goreng", keeper.stocked.noodles)

    assert keeper.desk.panel.lying.isHidden()


def test_each_place_is_named_with_what_lies_there(keeper: Keeper) -> None:
    carry_away(keeper)

    keeper.find("mi goreng", keeper.stocked.noodles)

    lying = keeper.desk.panel.lying
    keeper.qtbot.waitUntil(lambda: not lying.isHidden())
    assert lying.text() == "Toko 30 pcs · Gudang 100 pcs · Karantina 7 pcs (not sold)"


def test_the_list_says_how_much_of_it_is_in_the_shop(keeper: Keeper) -> None:
    carry_away(keeper)
    keeper.find("mi goreng", keeper.stocked.noodles)

    (row,) = keeper.listing.rows.rows
    cells = [column.cell(row) for column in keeper.listing.rows.columns]

    stock = next(cell for cell in cells if isinstance(cell, Cell) and cell.text == "137 pcs")
    assert stock.sub == "in the shop 30"


def test_the_stock_card_shows_what_was_carried(keeper: Keeper) -> None:
    carry_away(keeper)
    keeper.find("mi goreng", keeper.stocked.noodles)
    keeper.press(Key.Key_F9)
    view = keeper.desk.panel.card_view
    keeper.qtbot.waitUntil(lambda: bool(view.lines.rows))

    row = view.lines.rows[-1]
    words = [column.cell(row) for column in view.lines.columns]

    said = next(cell for cell in words if isinstance(cell, Cell) and "7" in cell.text)
    assert "Toko → Karantina" in said.sub
    assert not any(isinstance(cell, Cell) and cell.text in {"0", "+0"} for cell in words)
