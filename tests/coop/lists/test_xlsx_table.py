"""Opening files that may be anything: workbooks."""

import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from coop.lists.list_file import (
    ROWS_MAX,
    FileFault,
    ListNotReadable,
    read_list,
)
from coop.lists.xlsx_table import UNPACKED_BYTES_MAX, xlsx_table

SHEET = "xl/worksheets/sheet1.xml"


def a_workbook(*rows: tuple[Any, ...], empty_sheets: int = 0) -> bytes:
    book = Workbook()
    for _ in range(empty_sheets):
        book.create_sheet(index=0)
    sheet = book.worksheets[-1]
    for row in rows:
        sheet.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    packed = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            new.writestr(info.filename, part if info.filename == name else old.read(info))
        if name not in old.namelist():
            new.writestr(name, part)
    return packed.getvalue()


def a_small_workbook() -> bytes:
    """Make the same bytes on every run: no time of day in them."""
    packed = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(a_workbook(("nama", "harga"), ("Kopi", 1500)))) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if not name.startswith("docProps"):
                new.writestr(zipfile.ZipInfo(name), old.read(name))
    return packed.getvalue()


def fault_of(content: bytes) -> FileFault:
    with pytest.raises(ListNotReadable) as refusal:
        xlsx_table(content)
    return refusal.value.fault


def test_numbers_stay_numbers_and_texts_stay_texts(tmp_path: Path) -> None:
    path = tmp_path / "barang.xlsx"
    path.write_bytes(a_workbook(("Kopi", 2810.48, 1500, "0899", True, None)))

    (row,) = read_list(path).rows

    assert [str(cell) for cell in row] == ["Kopi", "2810.48", "1500", "0899", "ya"]


def test_the_first_sheet_with_rows_is_read_and_gaps_keep_their_place() -> None:
    content = a_workbook(("a", "b"), (), (), ("c", "d"), (None, None), empty_sheets=2)

    assert xlsx_table(content).rows == (("a", "b"), (), (), ("c", "d"))


def test_a_formula_counts_as_what_it_last_came_to() -> None:
    content = a_workbook(("Kopi", "=1+1"))

    assert xlsx_table(content).rows == (("Kopi",),)


def test_a_workbook_without_a_cell_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "barang.xlsx"
    path.write_bytes(a_workbook())

    with pytest.raises(ListNotReadable) as refusal:
        read_list(path)

    assert refusal.value.fault is FileFault.EMPTY


def test_an_archive_of_other_things_is_no_list() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("photo.jpg", b"x")

    assert fault_of(packed.getvalue()) is FileFault.NO_TABLE


def test_a_zip_bomb_is_refused_by_what_it_claims() -> None:
    bomb = with_part(a_workbook(("a", "b")), SHEET, bytes(UNPACKED_BYTES_MAX + 1))

    assert len(bomb) < 1_000_000
    assert fault_of(bomb) is FileFault.TOO_LARGE


def test_an_archive_of_very_many_parts_is_refused() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(1_000):
            archive.writestr(str(number), b"")

    assert fault_of(packed.getvalue()) is FileFault.TOO_LARGE


def test_entities_that_multiply_are_refused() -> None:
    entities = "".join(f'<!ENTITY a{level + 1} "{f"&a{level};" * 20}">' for level in range(8))
    sheet = (
        f'<!DOCTYPE worksheet [<!ENTITY a0 "ha">{entities}]>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&a8;</t></is></c></row></sheetData></worksheet>'
    )

    assert fault_of(with_part(a_workbook(("a", "b")), SHEET, sheet.encode())) is FileFault.DAMAGED


def test_a_sheet_that_claims_a_million_rows_is_read_as_far_as_it_goes() -> None:
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1">'
        '<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="XFD1"><v>1</v></c></row>'
        "</sheetData></worksheet>"
    )

    (row,) = xlsx_table(with_part(a_workbook(("a", "b")), SHEET, sheet.encode())).rows

    assert row == ("a",)


def test_rows_coloured_to_the_end_of_the_sheet_are_no_rows() -> None:
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="200000"><c s="1"/></row>'
        "</sheetData></worksheet>"
    )

    assert len(xlsx_table(with_part(a_workbook(("a",)), SHEET, sheet.encode())).rows) == 1


def test_a_row_far_below_is_one_row_too_many() -> None:
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f'<row r="1"><c r="A1"><v>1</v></c></row><row r="{ROWS_MAX + 1}"><c><v>1</v></c></row>'
        "</sheetData></worksheet>"
    )

    assert fault_of(with_part(a_workbook(("a",)), SHEET, sheet.encode())) is FileFault.TOO_MANY_ROWS


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_workbook_with_changed_bytes_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(a_small_workbook())
    for _ in range(data.draw(st.integers(1, 30))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))

    with suppress(ListNotReadable):
        assert len(xlsx_table(bytes(content)).rows) <= ROWS_MAX


@pytest.mark.parametrize("name", ["xl/workbook.xml", SHEET, "xl/styles.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("part", [b"", b"<", b"<a/>", b"<a>&#0;</a>", b"\xff\xfe\x00"])
def test_a_workbook_with_a_foreign_part_is_read_or_refused(name: str, part: bytes) -> None:
    content = with_part(a_workbook(("nama", "harga")), name, part)

    with suppress(ListNotReadable):
        assert len(xlsx_table(content).rows) <= 1
