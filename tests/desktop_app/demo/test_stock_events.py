"""Goods on consignment, parcels and labels of the story: they are on the list as it tells."""

from coop.goods.list_columns import guess_shape
from coop.goods.list_rows import ListRow, read_rows
from coop.lists.list_file import read_list
from desktop_app.demo.acts import Scan
from desktop_app.demo.consignment_events import SettleConsignment, TakeOnConsignment
from desktop_app.demo.events import Sale
from desktop_app.demo.repacking_events import MixParcels
from desktop_app.demo.selling_day import DAY
from desktop_app.demo.shelf_events import PrintShelfLabels, SeeLowStock
from desktop_app.demo.village import CATALOGUE


def rows() -> list[ListRow]:
    table = read_list(CATALOGUE)
    shape = guess_shape(table)
    return list(read_rows(table, shape.first_row, shape.columns))


def called(typed: str) -> list[ListRow]:
    return [row for row in rows() if row.name.startswith(typed)]


def test_the_owner_gets_what_was_agreed_for_each_that_was_sold() -> None:
    (taken,) = (event for event in DAY if isinstance(event, TakeOnConsignment))
    (settled,) = (event for event in DAY if isinstance(event, SettleConsignment))
    (row,) = called(taken.goods)
    code = row.codes[0].code
    sold = sum(
        int(act.times or 1)
        for event in DAY
        if isinstance(event, Sale)
        for act in event.basket
        if isinstance(act, Scan) and act.code == code
    )

    assert row.stock is None, "what was ever the shop's own is not taken"
    assert 0 < sold < taken.count
    assert settled.total == sold * taken.each
    assert row.sale_price is not None
    assert taken.each < row.sale_price
    assert taken.at < settled.at


def test_parcels_cost_what_their_parts_do() -> None:
    (mixed,) = (event for event in DAY if isinstance(event, MixParcels))
    parts = [(called(part.typed)[0], int(part.count)) for part in mixed.parts]
    costs = [(row.purchase_price, count) for row, count in parts]
    one = sum(cost * count for cost, count in costs if cost is not None)

    assert all(cost for cost, _ in costs)
    assert mixed.cost == int(mixed.times) * one
    (parcel,) = called(mixed.parcel.typed)
    assert parcel.stock is None


def test_every_label_of_the_category_is_on_the_sheet() -> None:
    (printed,) = (event for event in DAY if isinstance(event, PrintShelfLabels))

    assert printed.labels == sum(row.category == printed.category for row in rows())


def test_what_runs_low_is_looked_at_once_the_day_is_sold() -> None:
    (seen,) = (event for event in DAY if isinstance(event, SeeLowStock))

    assert seen.at > max(event.at for event in DAY if isinstance(event, Sale))
