"""What lies where, what becomes what, and who is owed for goods on consignment, as lists."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from coop.lists.list_file import read_list
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.consignor_lists import consignors_list
from documents.place_lists import places_list
from documents.recipe_lists import recipes_list
from documents.report_list import ReportList, write_report
from tests.builders import SHOP, TODAY, an_item
from tests.coop.consignment.builders import a_snack, an_owner, each, sold
from tests.coop.places.builders import a_place, carry, pieces
from tests.coop.repacking.builders import a_recipe, goods
from values.places import QUARANTINE, WAREHOUSE

Listed = Callable[[Session, date, ShopSettings], ReportList]
SHEET_MILLIMETRES = 297 - 2 * 14
LONG_NAME = "Minyak goreng kemasan sederhana isi ulang botol besar untuk warung 2 liter"


def test_what_lies_where_is_named_place_by_place_and_adds_up(session: Session) -> None:
    sugar, oil = an_item(session, "Gula"), an_item(session, LONG_NAME)
    shelf = a_place(session, "Rak belakang", sells=False)
    for item_id, count, target in ((sugar, 24, WAREHOUSE), (oil, 3, shelf), (sugar, 1, QUARANTINE)):
        carry(session, pieces(item_id, count), target=target)

    listed = places_list(session, TODAY, SHOP)

    assert [(row[0], row[1], row[2], row[4]) for row in listed.rows] == [
        (1, "Gudang", "Gula", 24),
        (2, "Karantina", "Gula", 1),
        (3, "Rak belakang", LONG_NAME, 3),
    ]
    assert listed.totals[-1] == sum(int(str(row[-1])) for row in listed.rows)
    assert listed.totals[2] == "Jumlah 3"
    assert listed.notes[0].startswith("Toko Rp ")


def test_each_part_of_a_recipe_is_a_row_with_what_there_is_of_it(session: Session) -> None:
    sack = goods(session, "Beras karung 50 kg", 10_000)
    loose = goods(session, LONG_NAME, is_weighed=True)
    a_recipe(session, [(sack, 1_000)], [(loose, 50_000)], "Buka karung")

    listed = recipes_list(session, TODAY, SHOP)

    assert [row[1:] for row in listed.rows] == [
        ("Buka karung", "Bahan", "Beras karung 50 kg", 1, "pcs", 10),
        ("Buka karung", "Hasil", LONG_NAME, 50, "kg", 0),
    ]
    assert listed.totals[1] == "Jumlah 1 resep"


def test_each_owner_is_named_with_what_they_are_owed(session: Session) -> None:
    sri = an_owner(session, "Bu Sri keripik")
    an_owner(session, "Pak Karto tempe")
    snack = a_snack(session, sri, each(4_000))
    sold(session, snack, 3_000)

    listed = consignors_list(session, TODAY, SHOP)

    assert [(row[1], row[4], row[5], row[7]) for row in listed.rows] == [
        ("Bu Sri keripik", 1, TODAY, 12_000),
        ("Pak Karto tempe", 0, None, 0),
    ]
    assert (listed.totals[1], listed.totals[-1]) == ("Jumlah 2 penitip", 12_000)
    assert listed.notes == ()


@pytest.mark.parametrize("make", [places_list, recipes_list, consignors_list])
@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_each_is_written_in_each_form_though_nothing_stands_on_it(
    session: Session, tmp_path: Path, make: Listed, ending: str
) -> None:
    path = tmp_path / f"daftar.{ending}"
    listed = make(session, TODAY, SHOP)
    assert sum(column.millimetres for column in listed.columns) <= SHEET_MILLIMETRES

    write_report(path, listed)

    if ending == "pdf":
        (page,) = pypdfium2.PdfDocument(path)
        assert "DAFTAR" in page.get_textpage().get_text_bounded()
    else:
        headings, *_ = read_list(path).rows
        assert headings[0] == "No"
