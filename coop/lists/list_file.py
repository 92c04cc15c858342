"""Opening a list that somebody made elsewhere: what is too large or no list is refused.

Whatever a file claims, no more than the limits below is ever in memory: sizes are asked of the disk
and of the archive before anything is read, and reading stops at the first row too many.
"""

from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from coop.errors import Refusal
from values.trouble import Trouble

FILE_BYTES_MAX = 20_000_000
"""50,000 items with every column take 6 MB."""
ROWS_MAX = 60_000
"""The largest list that the search is built for, with room for headings and cartons."""
COLUMNS_MAX = 60
"""Wider ones are pivot tables; columns beyond this are not read."""
CELL_LETTERS_MAX = 500
"""A longer text in a cell is a document; the rest of it is not read."""

Cell = str | Decimal
"""What a spreadsheet knows to be a number comes as a number, all else as it is written."""


class FileFault(StrEnum):
    """Why a file cannot be read as a list."""

    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    EMPTY = "empty"
    DAMAGED = "damaged"
    NO_TABLE = "no_table"  # A picture, a program, a text without columns.
    OLD_EXCEL = "old_excel"  # .xls, or locked with a password: the same to look at.


class ListNotReadable(Refusal):
    """The file is no list that can be read; `limit` is what it exceeds, where it does."""

    fault: FileFault
    limit: int = 0


class FileOutOfReach(Trouble):
    """The file cannot be opened: it is gone, locked, or on a stick that was pulled."""


class Table(Struct, frozen=True):
    """The cells of a list, rows as in the file: row 0 is its first line or sheet row."""

    rows: tuple[tuple[Cell, ...], ...]
    encoding: str = ""
    """What the text was written in; `cp1252` is a guess that can spoil letters."""
    delimiter: str = ""


def read_list(path: Path) -> Table:
    """Read a list from CSV in any of its dialects, or from the first sheet with content of XLSX.

    Raises:
        ListNotReadable: it is too large, damaged, or no list.
        FileOutOfReach: the disk does not give it.
    """
    # Here, not above: most days nobody imports, and openpyxl costs a fifth of a second.
    from coop.lists.csv_table import csv_table  # noqa: PLC0415
    from coop.lists.xlsx_table import xlsx_table  # noqa: PLC0415

    try:
        size = path.stat().st_size
        if size > FILE_BYTES_MAX:
            raise ListNotReadable(FileFault.TOO_LARGE, FILE_BYTES_MAX)
        with path.open("rb") as file:
            content = file.read(FILE_BYTES_MAX + 1)  # It may grow while it is read.
    except OSError as trouble:
        raise FileOutOfReach(path.name) from trouble
    if len(content) > FILE_BYTES_MAX:
        raise ListNotReadable(FileFault.TOO_LARGE, FILE_BYTES_MAX)
    if not content.strip():
        raise ListNotReadable(FileFault.EMPTY)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise ListNotReadable(FileFault.OLD_EXCEL)
    table = xlsx_table(content) if content.startswith(b"PK") else csv_table(content)
    if not table.rows:
        raise ListNotReadable(FileFault.EMPTY)
    return table
