"""Opening files that may be anything: CSV in all dialects."""

import os
from pathlib import Path

import pytest

from coop.lists.list_file import (
    CELL_LETTERS_MAX,
    COLUMNS_MAX,
    FILE_BYTES_MAX,
    ROWS_MAX,
    FileFault,
    FileOutOfReach,
    ListNotReadable,
    read_list,
)

ROWS = [["nama", "harga"], ["Kopi Café", "1.500"], ["Gula, putih", "17.500"]]


def a_file(folder: Path, content: bytes, name: str = "barang.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def fault_of(path: Path) -> FileFault:
    with pytest.raises(ListNotReadable) as refusal:
        read_list(path)
    return refusal.value.fault


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_and_encoding_is_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    lines = (delimiter.join(f'"{cell}"' for cell in row) for row in ROWS)
    path = a_file(tmp_path, "\r\n".join(lines).encode(encoding))

    table = read_list(path)

    assert [list(row) for row in table.rows] == ROWS
    assert table.delimiter == delimiter


def test_the_delimiter_is_found_without_quotes_and_with_few_rows(tmp_path: Path) -> None:
    assert read_list(a_file(tmp_path, b"nama;harga\nKopi, bubuk;1,500\n")).delimiter == ";"
    assert read_list(a_file(tmp_path, b"sep=,\nnama,harga\n")).rows == (("nama", "harga"),)


def test_a_cell_may_hold_line_ends(tmp_path: Path) -> None:
    table = read_list(a_file(tmp_path, b'nama;harga\n"Kopi\nbubuk";1500\n'))

    assert table.rows[1] == ("Kopi\nbubuk", "1500")


def test_a_file_of_a_hundred_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "besar.csv"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 100_000_000)

    assert fault_of(path) is FileFault.TOO_LARGE


def test_the_largest_file_that_is_read_is_refused_for_its_rows(tmp_path: Path) -> None:
    line = b"a;b\n"
    content = line * (FILE_BYTES_MAX // len(line))

    assert fault_of(a_file(tmp_path, content)) is FileFault.TOO_MANY_ROWS


def test_one_row_too_many_is_refused_and_the_last_one_is_not(tmp_path: Path) -> None:
    most = b"a;b\n" * ROWS_MAX

    assert len(read_list(a_file(tmp_path, most)).rows) == ROWS_MAX
    assert fault_of(a_file(tmp_path, most + b"a;b\n")) is FileFault.TOO_MANY_ROWS


def test_wide_rows_and_long_cells_are_cut(tmp_path: Path) -> None:
    row = ";".join(["x" * (CELL_LETTERS_MAX + 1)] * (COLUMNS_MAX + 1))

    (cells,) = read_list(a_file(tmp_path, row.encode())).rows

    assert len(cells) == COLUMNS_MAX
    assert {len(cell) for cell in cells if isinstance(cell, str)} == {CELL_LETTERS_MAX}


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FileFault.EMPTY),
        (b" \r\n\t\n", FileFault.EMPTY),
        (b"\xef\xbb\xbf", FileFault.NO_TABLE),
        (b"a letter to somebody\nwithout columns\n", FileFault.NO_TABLE),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, FileFault.DAMAGED),
        (b"MZ\x90\x00\x03\x00\x00\x00;;\n" * 50, FileFault.NO_TABLE),
        (b"%PDF-1.7;\x00\n", FileFault.NO_TABLE),
        (b"\xff\xfea", FileFault.DAMAGED),
        (b"x" * 200_000 + b";\n", FileFault.DAMAGED),
        (b'nama;harga\n"Kopi;1500\n' + b"Gula;17500\n" * 20_000, FileFault.DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), FileFault.OLD_EXCEL),
        (b"PK\x03\x04 no archive", FileFault.DAMAGED),
    ],
)
def test_what_is_no_list_is_refused_for_what_it_is(
    tmp_path: Path, content: bytes, fault: FileFault
) -> None:
    assert fault_of(a_file(tmp_path, content)) is fault


def test_a_file_that_is_gone_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(FileOutOfReach):
        read_list(tmp_path / "nowhere.csv")
    with pytest.raises(FileOutOfReach):
        read_list(tmp_path)
