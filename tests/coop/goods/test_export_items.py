"""Giving the list out, so that it can be taken in again."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coop.facts.goods import Pack
from coop.goods.export_items import HEADINGS, export_items
from coop.goods.item_list import ItemFilter, item_list
from coop.goods.preview_import import RowAction
from coop.goods.record_item import record_item
from coop.lists.list_writing import FileNotWritten
from coop.lists.verdict import Verdict
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.goods.builders import A_CODE, ANOTHER_CODE, a_carton, a_draft, take_in_file
from values.money import Rupiah
from values.quantity import Quantity

FORMATS = pytest.mark.parametrize("name", ["barang.csv", "barang.xlsx"])


def some_goods(session: Session) -> None:
    carton = Pack(
        number=2,
        unit="dus",
        ratio=Quantity(40_000),
        purchase_price=Rupiah(110_000),
        barcodes=("96",),
    )
    noodles = a_draft("Indomie", category="Mi", codes=(A_CODE, ANOTHER_CODE), packs=(carton,))
    record_item(session, a_stamp(), item=noodles, prices={1: Rupiah(3_200), 2: Rupiah(118_000)})
    quarter = Pack(number=2, unit="bungkus", ratio=Quantity(250), is_sold=False)
    sugar = a_draft('Gula; "curah"', unit="kg", is_weighed=True, packs=(quarter,))
    record_item(session, a_stamp(), item=sugar, prices={})
    record_item(session, a_stamp(), item=a_draft("Lama", is_active=False), prices={})
    an_item(session, "Beras", price=13_500, stock=12_345, is_weighed=True, barcode="2012345")


@FORMATS
def test_what_was_given_out_is_taken_in_as_it_was(
    session: Session, tmp_path: Path, name: str
) -> None:
    some_goods(session)

    export_items(session, tmp_path / name, TODAY)
    preview = take_in_file(session, tmp_path / name)

    assert {row.action for row in preview.rows} == {RowAction.SAME}
    assert len(preview.rows) == 6
    assert preview.items == ()


@FORMATS
def test_another_shop_can_take_it_in(
    session: Session, fresh: Database, tmp_path: Path, name: str
) -> None:
    some_goods(session)
    export_items(session, tmp_path / name, TODAY)
    everything = ItemFilter(is_active=None)

    with fresh.transaction() as other:
        preview = take_in_file(other, tmp_path / name)

        assert preview.count(Verdict.REFUSED) == 0
        assert item_list(other, TODAY, everything) == item_list(session, TODAY, everything)


@FORMATS
def test_no_cell_is_a_formula(session: Session, fresh: Database, tmp_path: Path, name: str) -> None:
    names = ["=HYPERLINK(1)", "+62", "-5", "@SUM(A1)"]
    for text in names:
        draft = a_draft(text, category=text, codes=(f"{text}X",))
        record_item(session, a_stamp(), item=draft, prices={})
    path = tmp_path / name

    export_items(session, path, TODAY)

    for cell in _cells(path):
        assert not cell.startswith(("=", "+", "-", "@"))
    with fresh.transaction() as other:
        take_in_file(other, path)
        assert sorted(row.on_sale.name for row in item_list(other, TODAY)) == sorted(names)


def _cells(path: Path) -> list[str]:
    """Return what a spreadsheet would have to interpret: of a workbook, its formulas only."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [cell for row in csv.reader(file, delimiter=";") for cell in row]
    sheet = load_workbook(path).active
    assert sheet is not None
    cells = (cell for row in sheet.iter_rows() for cell in row)
    return [str(cell.value) for cell in cells if cell.data_type == "f"]


def test_a_spreadsheet_finds_numbers_where_numbers_are(session: Session, tmp_path: Path) -> None:
    an_item(session, "Beras", price=13_500, stock=12_345, is_weighed=True, barcode=A_CODE)

    export_items(session, tmp_path / "barang.xlsx", TODAY)

    sheet = load_workbook(tmp_path / "barang.xlsx").active
    assert sheet is not None
    headings, row = sheet.iter_rows(values_only=True)
    assert headings == HEADINGS
    values = dict(zip(HEADINGS, row, strict=True))
    assert (values["harga_jual"], values["stok"], values["barcode"]) == (13_500, 12.345, A_CODE)


def test_minus_and_parts_are_written_with_a_comma(session: Session, tmp_path: Path) -> None:
    an_item(session, "Beras", stock=-2_500, is_weighed=True)
    an_item(session, "Cabai", stock=250, is_weighed=True)

    export_items(session, tmp_path / "barang.csv", TODAY)

    text = (tmp_path / "barang.csv").read_text("utf-8-sig")
    assert ";-2,5;ya" in text
    assert ";0,25;ya" in text


@FORMATS
def test_a_file_that_cannot_be_written_leaves_what_was_there(
    session: Session, tmp_path: Path, name: str
) -> None:
    an_item(session, "Kopi", packs=(a_carton(),), prices=(9_000,))
    taken = tmp_path / name
    taken.mkdir()

    with pytest.raises(FileNotWritten):
        export_items(session, taken, TODAY)
    with pytest.raises(FileNotWritten):
        export_items(session, tmp_path / "nowhere" / name, TODAY)

    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []
    assert taken.is_dir()
