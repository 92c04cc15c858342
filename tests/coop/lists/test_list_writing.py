"""A list is written whole, or nothing of it is left."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coop.lists.list_writing import FileNotWritten, WrittenColumn, write_file, write_list

COLUMNS = [WrittenColumn("Nama", 20)]


def test_a_list_takes_the_place_of_an_older_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("lama")
    write_list(path, "Daftar", COLUMNS, [["Beras"]])
    assert path.read_text("utf-8-sig").split() == ["Nama", "Beras"]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["daftar.csv", "daftar.xlsx"])
def test_where_a_file_stands_for_the_folder_the_trouble_is_named(tmp_path: Path, name: str) -> None:
    no_folder = tmp_path / "bukan-folder"
    no_folder.write_text("isi")
    with pytest.raises(FileNotWritten, match=name):
        write_list(no_folder / name, "Daftar", COLUMNS, [["Beras"]])
    with pytest.raises(FileNotWritten, match=name):
        write_file(no_folder / name, b"isi")
    assert no_folder.read_text() == "isi"


def test_a_workbook_shows_days_and_numbers_as_people_here_write_them(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    columns = [WrittenColumn(name, 30) for name in ("Hari", "Rupiah", "Jumlah", "Kode")]
    row = (date(2026, 11, 24), 1_250_000, Decimal("1.25"), "007")
    write_list(path, "Daftar", columns, [row], "Toko & Gudang")

    (_, shown) = load_workbook(path)["Daftar"].rows

    assert [cell.number_format for cell in shown] == ["dd-mm-yyyy", "#,##0", "#,##0.0##", "General"]
    assert [cell.value for cell in shown[1:]] == [1_250_000, 1.25, "007"]


def test_a_workbook_is_printed_on_a4_with_its_headings_on_each_page(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    write_list(path, "Daftar", [WrittenColumn("Nama", 120)], [["Beras"]], "Toko & Gudang")

    sheet = load_workbook(path)["Daftar"]

    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.left.text == "Daftar · Toko && Gudang"


def test_a_day_in_a_plain_table_is_written_as_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    write_list(path, "Daftar", COLUMNS, [[date(2026, 11, 4)]])
    assert path.read_text("utf-8-sig").split() == ["Nama", "04-11-2026"]


def test_a_row_that_cannot_be_made_leaves_the_older_list(tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("lama")

    def rows() -> list[list[str]]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_list(path, "Daftar", COLUMNS, (row for _ in range(1) for row in rows()))
    assert path.read_text() == "lama"
    assert list(tmp_path.iterdir()) == [path]
