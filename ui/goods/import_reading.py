"""What an import has read so far, and the two long steps of reading it, off the window's thread.

a file  -- read_file -->  ReadList  -- look_through -->  LookedThrough  --> import_items
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from coop.goods.barcode import ScaleCodeRules
from coop.goods.known_goods import known_goods
from coop.goods.list_columns import Columns, ListShape, guess_shape
from coop.goods.list_rows import read_rows
from coop.goods.preview_import import ImportPreview, preview_import
from coop.lists.list_file import Table, read_list
from values.identity import FactId


class ReadList(NamedTuple):
    """A file as a table, and what its columns seem to mean."""

    name: str
    table: Table
    shape: ListShape


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a table is to be understood."""

    first_row: int
    """Counted from 0."""
    columns: Columns
    day: date
    fact_id: FactId
    scale_codes: ScaleCodeRules


class LookedThrough(NamedTuple):
    """A preview, and how the table was understood for it."""

    reading: Reading
    preview: ImportPreview


def read_file(_session: object, path: Path) -> ReadList:
    """Read a file and guess its columns; it is asked like a report, but reads no books."""
    table = read_list(path)
    return ReadList(path.name, table, guess_shape(table))


def look_through(session: Any, table: Table, reading: Reading) -> LookedThrough:
    """Judge every row against what the shop has; nothing is written."""
    rows = read_rows(table, reading.first_row, reading.columns, reading.scale_codes)
    known = known_goods(session, rows, reading.day)
    preview = preview_import(rows, known, reading.fact_id, reading.scale_codes)
    return LookedThrough(reading, preview)


class ImportProgress(QObject):
    """How far an import is; told from the thread that writes, heard on the window's."""

    moved = Signal(int, int)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._stop = Event()

    def tell(self, done: int, of: int) -> None:
        """Tell how many of how many items are written."""
        self.moved.emit(done, of)

    def stop(self) -> None:
        """Ask the import to write nothing after all."""
        self._stop.set()

    def is_stopped(self) -> bool:
        """Say whether it was asked to stop."""
        return self._stop.is_set()
