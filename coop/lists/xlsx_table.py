"""XLSX: the cells of the first sheet that has any, read row by row and no further than allowed."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any
from warnings import catch_warnings
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from coop.lists.list_file import (
    CELL_LETTERS_MAX,
    COLUMNS_MAX,
    ROWS_MAX,
    Cell,
    FileFault,
    ListNotReadable,
    Table,
)

UNPACKED_BYTES_MAX = 100_000_000
"""A sheet of 60,000 rows unpacks to 40 MB; what unpacks to more is a bomb or a data store."""
PARTS_MAX = 500
"""Files in the archive: a workbook has ten, and a picture or two."""
SHEET_ROWS_MAX = 1_048_576
"""Excel's own limit. A file may claim a row number beyond, and would be read for ever."""
_DAMAGE = (
    zipfile.BadZipFile,
    InvalidFileException,
    ParseError,
    zlib.error,
    EOFError,
    OSError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    NotImplementedError,
    RuntimeError,
)
"""What openpyxl and zipfile raise, one after another, when the bytes of a workbook are changed."""


def xlsx_table(content: bytes) -> Table:
    """Read a workbook.

    Raises:
        ListNotReadable: it is damaged, too large, or an archive of something else.
    """
    try:
        _check_size(content)
        with catch_warnings(action="ignore"):  # Of decorations that it will not keep.
            return Table(_first_sheet(content), delimiter="xlsx")
    except _DAMAGE as fault:
        raise ListNotReadable(FileFault.DAMAGED) from fault


def _check_size(content: bytes) -> None:
    """Refuse by what the archive says: unpacking stops at what it said, so it cannot lie."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
    if len(parts) > PARTS_MAX or sum(part.file_size for part in parts) > UNPACKED_BYTES_MAX:
        raise ListNotReadable(FileFault.TOO_LARGE, UNPACKED_BYTES_MAX)
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise ListNotReadable(FileFault.NO_TABLE)


def _first_sheet(content: bytes) -> tuple[tuple[Cell, ...], ...]:
    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # It may claim a million rows.
            read = sheet.iter_rows(max_col=COLUMNS_MAX, max_row=SHEET_ROWS_MAX, values_only=True)
            rows = tuple(_rows(read))
            if rows:
                return rows
    finally:
        book.close()
    return ()


def _rows(read: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Cell, ...]]:
    """Turn values into cells; empty ones at the end of a row or of the sheet are not there."""
    empty = 0
    for number, row in enumerate(read):
        cells = [_cell(value) for value in row]
        while cells and not str(cells[-1]).strip():
            cells.pop()
        if not cells:
            empty += 1  # Sheets are often coloured down to the last row there is.
            continue
        if number >= ROWS_MAX:
            raise ListNotReadable(FileFault.TOO_MANY_ROWS, ROWS_MAX)
        yield from ((),) * empty
        empty = 0
        yield tuple(cells)


def _cell(value: Any) -> Cell:  # noqa: ANN401  Whatever a spreadsheet holds.
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, int | float):
        return Decimal(repr(value))  # The shortest that means the same: 2810.48, not ...4799.
    if isinstance(value, date):
        return value.isoformat()
    return str(value)[:CELL_LETTERS_MAX]
