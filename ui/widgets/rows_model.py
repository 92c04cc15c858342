"""Rows as a Qt table: each row an immutable value, each column a way to write it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from ui.theme.colours import Colour, Tone
from ui.widgets.labels import CENTRE, LEFT, RIGHT

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_NO_PARENT = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
"""The `Cell` to paint."""


class Align(Enum):
    """Where a column's words stand: numbers right, text left."""

    LEFT = auto()
    RIGHT = auto()
    CENTRE = auto()

    @property
    def flags(self) -> Qt.AlignmentFlag:
        """The same for Qt."""
        return _FLAGS[self]


_FLAGS = {Align.LEFT: LEFT, Align.RIGHT: RIGHT, Align.CENTRE: CENTRE}


class Cell(Struct, frozen=True):
    """What stands in one cell, and how."""

    text: str = ""
    sub: str = ""
    """A second, smaller line."""
    ink: Colour = Colour.TEXT
    is_bold: bool = False
    tag: str = ""
    """A word in a box after the text: HET, isi 40, titip."""
    pill: Tone | None = None
    """Draw the text as a state pill."""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A heading, and how to write a row under it.

    A column of `width` 0 takes what is left and gives way with an ellipsis. It is shown while the
    window's effective width lies in `[from_width, until_width)`; 0 is no bound.
    """

    heading: str
    cell: Callable[[Row], Cell | str]
    width: int = 0
    align: Align = Align.LEFT
    from_width: int = field(default=0, kw_only=True)
    until_width: int = field(default=0, kw_only=True)

    def fits(self, room_width: int) -> bool:
        """Say whether the column is shown in a window of that effective width."""
        return self.from_width <= room_width and not 0 < self.until_width <= room_width


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A read-only table of rows, each an immutable value that is compared by `==`."""

    more_wanted = Signal()
    """The last row came into sight, and `show` or `append` had said that there are more."""

    def __init__(self, owner: QObject, *columns: Column[Row]) -> None:
        super().__init__(owner)
        self.columns = columns
        self._rows: list[Row] = []
        self._has_more = False

    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._rows

    def row_at(self, number: int) -> Row | None:
        """Return one row, or nothing where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def show(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Replace the rows, and tell the table only of those that differ."""
        self._has_more = has_more
        head = _alike(self._rows, rows)
        shorter = min(len(self._rows), len(rows))
        tail = min(_alike(self._rows[::-1], rows[::-1]), shorter - head)
        old_end, new_end = len(self._rows) - tail, len(rows) - tail
        replaced_end = min(old_end, new_end)
        if replaced_end > head:
            self._rows[head:replaced_end] = rows[head:replaced_end]
            last = self.index(replaced_end - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(head, 0), last)
        if new_end > replaced_end:
            self._insert(replaced_end, rows[replaced_end:new_end])
        elif old_end > replaced_end:
            self.beginRemoveRows(_NO_PARENT, replaced_end, old_end - 1)
            del self._rows[replaced_end:old_end]
            self.endRemoveRows()

    def append(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Add the next rows below, in answer to `more_wanted`."""
        self._has_more = has_more
        if rows:
            self._insert(len(self._rows), rows)

    def _insert(self, place: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(_NO_PARENT, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def cell(self, row: int, column: int) -> Cell:
        """Return what stands in one cell."""
        written = self.columns[column].cell(self._rows[row])
        return Cell(written) if isinstance(written, str) else written

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    @override
    def fetchMore(self, parent: Index) -> None:
        self._has_more = False  # Until the answer says that there are still more.
        self.more_wanted.emit()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align.flags
        if role not in {
            CELL_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        spoken = (column.heading, cell.text, cell.tag, cell.sub)
        return " ".join(part for part in spoken if part)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align.flags
        return None


def _alike(left: Sequence[Row], right: Sequence[Row]) -> int:
    """Count how many rows are the same from the beginning."""
    count = 0
    for old, new in zip(left, right, strict=False):
        if old != new:
            break
        count += 1
    return count
