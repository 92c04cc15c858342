"""The one table view of the program."""

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.letters import px
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.cell_painter import CellPainter
from ui.widgets.rows_model import RowsModel

ONE_LINE = 38
TWO_LINES = 46
_SCREEN_ROWS = 8
"""What is always seen of a table: paging by it loses no row on a small screen."""
_HEIGHT_MIN = 20
_HEADING_MIN = 24
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowsTable(QTableView):
    """Shows a `RowsModel`; long tables stretch rows a little so that no half row is seen.

    `row_height` is designed at 100 %: `ONE_LINE` or `TWO_LINES`. A table that takes no focus is
    moved by its page (`choose`).
    """

    current_changed = Signal(object)
    """The chosen row, or None; also when the row's value changed, or another row moved there."""
    opened = Signal(object)
    """Enter on the chosen row."""

    def __init__(
        self,
        model: RowsModel[Any],
        name: str,
        *,
        row_height: int = ONE_LINE,
        has_heading: bool = True,
        takes_focus: bool = True,
        is_choosable: bool = True,
    ) -> None:
        super().__init__()
        self._rows = model
        self._row_height = row_height
        self._shown: object = None
        self._fitted: int | None = None
        self._rest = 0
        self._room = DESIGN_ROOM
        self.setModel(model)
        self.setItemDelegate(CellPainter(self))
        self.setAccessibleName(name)
        self._dress(is_choosable=is_choosable)
        if not takes_focus:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setMinimumSectionSize(_HEADING_MIN)
        heading.setSectionsClickable(False)
        heading.setVisible(has_heading)
        self.measure()
        for signal in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._on_rows)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _dress(self, *, is_choosable: bool) -> None:
        # What lies behind is not painted then, which for a list over a page is the page.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(
            QAbstractItemView.SelectionMode.SingleSelection
            if is_choosable
            else QAbstractItemView.SelectionMode.NoSelection
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_HEIGHT_MIN)

    def current_row(self) -> Any:
        """Return the chosen row, or None."""
        return self._rows.row_at(self.currentIndex().row())

    def choose(self, number: int) -> None:
        """Choose a row by its number, and bring it into sight; a number too far goes to the end."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            self.selectRow(min(max(number, 0), last))
            self.scrollTo(self.currentIndex())

    def step(self, steps: int) -> None:
        """Choose the row so many below (or above) the chosen one."""
        self.choose(self.currentIndex().row() + steps)

    @Slot()
    def row_down(self) -> None:
        """Choose the row below."""
        self.step(1)

    @Slot()
    def row_up(self) -> None:
        """Choose the row above."""
        self.step(-1)

    @Slot()
    def screen_down(self) -> None:
        """Choose a row a screen further down."""
        self.step(_SCREEN_ROWS)

    @Slot()
    def screen_up(self) -> None:
        """Choose a row a screen further up."""
        self.step(-_SCREEN_ROWS)

    def fit(self, room: Room) -> None:
        """Show the columns there is room for."""
        self._room = room
        for number, column in enumerate(self._rows.columns):
            self.setColumnHidden(number, not column.fits(room.width))

    def fit_to_rows(self, count: int) -> None:
        """Be exactly as high as `count` rows, without a scroll bar."""
        self._fitted = count
        heading = self.horizontalHeader()
        heading.ensurePolished()
        top = 0 if heading.isHidden() else heading.sizeHint().height()
        self.setFixedHeight(top + px(self._row_height) * count + 2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def measure(self) -> None:
        """Take column widths and row heights in pixels again."""
        heading = self.horizontalHeader()
        for number, column in enumerate(self._rows.columns):
            if column.width:
                heading.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                heading.resizeSection(number, px(column.width))
            else:
                heading.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        if self._fitted is not None:
            self.fit_to_rows(self._fitted)
        self._stretch_rows()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch_rows()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat() and self.current_row() is not None:
            self.opened.emit(self.current_row())
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._fill(event.rect())
        super().paintEvent(event)
        if self._rest:
            below = self.viewport().rect()
            below.setTop(below.bottom() - self._rest + 1)
            self._fill(below)

    def _fill(self, area: QRect) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(area, QColor(Colour.SURFACE))
        painter.end()

    def _stretch_rows(self) -> None:
        """Divide the height among whole rows; the few pixels that remain stay blank."""
        room, height = self.viewport().height(), px(self._row_height)
        seen = max(1, room // height)
        is_long = self._rows.rowCount() > seen
        if is_long:
            height = max(height, room // seen)
        self._rest = max(0, room - seen * height) if is_long else 0
        self.verticalHeader().setDefaultSectionSize(height)

    @Slot()
    def _on_rows(self) -> None:
        self._stretch_rows()
        self._tell()

    @Slot(QModelIndex)
    def _on_current(self, _index: QModelIndex) -> None:
        self._tell()

    def _tell(self) -> None:
        row = self.current_row()
        if row != self._shown:
            self._shown = row
            self.current_changed.emit(row)
