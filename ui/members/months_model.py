"""The grid of mandatory savings as a Qt table: years down, months across, and the sum."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from coop.savings.mandatory_grid import MonthCell, MonthState
from ui.formatting import rupiah_text, short_date_text
from ui.members.member_reading import MemberCard, YearOfMonths, paid_days
from ui.members.member_words import month_name, month_text
from ui.widgets.labels import CENTRE, LEFT, RIGHT
from values.money import Rupiah
from values.month import Month

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
MONTHS = 12
_SUM_COLUMN = MONTHS + 1
NOTHING = "\N{EN DASH}"
"""Stands where nothing is owed."""
GRID_ROLE = Qt.ItemDataRole.UserRole + 7
"""The `GridCell` of an index."""


class GridCell(NamedTuple):
    """What stands in one place of the grid."""

    text: str
    sub: str = ""
    amount: Rupiah | None = None
    """Of a month: what `text` says, for where it must be said shorter."""
    is_debt: bool = False
    is_marked: bool = False
    is_month: bool = False


class MonthsModel(QAbstractTableModel):
    """The months of one member; those that can be paid can be marked."""

    marks_changed = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._years: tuple[YearOfMonths, ...] = ()
        self._dues: Mapping[Month, Rupiah] = {}
        self._days: Mapping[Month, date] = {}
        self._marked: set[Month] = set()

    def show_card(self, card: MemberCard) -> None:
        """Show the months of a member; marks of months that cannot be paid any more are gone."""
        self.beginResetModel()
        self._years, self._dues, self._days = card.years, card.dues, paid_days(card)
        self._marked &= set(card.dues)
        self.endResetModel()

    def marked(self) -> tuple[Month, ...]:
        """Return the marked months, oldest first."""
        return tuple(sorted(self._marked))

    def mark(self, months: tuple[Month, ...]) -> None:
        """Mark these months and no others."""
        self._marked = set(months) & set(self._dues)
        self._tell()

    def turn_mark(self, index: Index) -> None:
        """Mark a month, or take its mark away; one that cannot be paid stays as it is."""
        month = self.month_at(index)
        if month in self._dues:
            self._marked ^= {month}
            self._tell()

    def month_at(self, index: Index) -> Month:
        """Return the month at a place of the grid; 0 where there is none."""
        if not index.isValid() or not 1 <= index.column() <= MONTHS:
            return Month(0)
        return self._years[index.row()].cells[index.column() - 1].month

    def place_of(self, month: Month) -> QModelIndex:
        """Return where a month stands."""
        years = [year.year for year in self._years]
        return self.index(years.index(month // 100), month % 100)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._years)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else MONTHS + 2

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return _heading(section)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(index.column())
        if role not in {
            GRID_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        cell = self._cell(index)
        if role == GRID_ROLE:
            return cell
        return cell.text if role == Qt.ItemDataRole.DisplayRole else self._spoken(index, cell)

    def _cell(self, index: Index) -> GridCell:
        year = self._years[index.row()]
        if index.column() == 0:
            return GridCell(str(year.year))
        if index.column() == _SUM_COLUMN:
            return GridCell(rupiah_text(year.paid) if year.paid else "")
        return self._month_cell(year.cells[index.column() - 1])

    def _month_cell(self, cell: MonthCell) -> GridCell:
        left = self._dues.get(cell.month)
        if cell.month in self._marked and left is not None:
            return GridCell(rupiah_text(left), "", left, is_marked=True, is_month=True)
        if cell.state is MonthState.PART and left is not None:
            words = QCoreApplication.translate("Members", "Part")
            return GridCell(words, rupiah_text(cell.paid), is_debt=True, is_month=True)
        if cell.paid:
            day = self._days.get(cell.month)
            sub = short_date_text(day) if day else ""
            return GridCell(rupiah_text(cell.paid), sub, cell.paid, is_month=True)
        if cell.state is MonthState.UNPAID:
            words = QCoreApplication.translate("Members", "Unpaid")
            return GridCell(words, month_name(cell.month % 100), is_debt=True, is_month=True)
        is_nothing = left is None and cell.state is MonthState.NONE
        return GridCell(NOTHING if is_nothing else "", is_month=True)

    def _spoken(self, index: Index, cell: GridCell) -> str:
        month = self.month_at(index)
        if not month:
            return f"{_heading(index.column())} {cell.text}"
        marked = QCoreApplication.translate("Members", "marked") if cell.is_marked else ""
        return " ".join(filter(None, (month_text(month), cell.text, cell.sub, marked)))

    def _tell(self) -> None:
        last = self.index(len(self._years) - 1, _SUM_COLUMN)
        self.dataChanged.emit(self.index(0, 0), last)
        self.marks_changed.emit()


def _heading(column: int) -> str:
    if column == 0:
        return QCoreApplication.translate("Members", "Year")
    if column == _SUM_COLUMN:
        return QCoreApplication.translate("Members", "Sum")
    return month_name(column)


def _align(column: int) -> Qt.AlignmentFlag:
    if column == 0:
        return LEFT
    return RIGHT if column == _SUM_COLUMN else CENTRE
