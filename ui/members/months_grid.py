"""Showing the grid of mandatory savings: arrows walk over the months, Space marks them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from ui.formatting import number_text
from ui.members.months_model import GRID_ROLE, MONTHS, NOTHING, GridCell, MonthsModel
from ui.theme.colours import Colour
from ui.theme.icons import pixmap
from ui.theme.letters import CAP_SIZE, SMALL_SIZE, font, metrics, px
from ui.widgets.labels import CENTRE
from values.money import Rupiah

_ROW_HEIGHT = 42
_ROW_HEIGHT_SHORT = 34
_YEAR_WIDTH = 54
_SUM_WIDTH = 78
_PADDING = 8
_CELL_PADDING = 2
_MARK_ICON = 12
_THOUSAND, _MILLION = 1_000, 1_000_000
YEARS_SEEN_MAX = 3


class MonthsGrid(QTableView):
    """Years down, months across; shows the newest years, the others by scrolling."""

    def __init__(self, model: MonthsModel, name: str) -> None:
        super().__init__()
        self._months = model
        self._row_height, self._years_max = _ROW_HEIGHT, YEARS_SEEN_MAX
        self.setModel(model)
        self.setItemDelegate(MonthPainter(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.setHorizontalHeader(MonthHeading(self))
        self.measure()
        model.modelReset.connect(self._on_reset)
        self.clicked.connect(model.turn_mark)

    def set_short(self, *, short: bool) -> None:
        """Show lower rows, and fewer of them, where the window is low."""
        self._row_height = _ROW_HEIGHT_SHORT if short else _ROW_HEIGHT
        self._years_max = 2 if short else YEARS_SEEN_MAX
        self.measure()

    def measure(self) -> None:
        """Take sizes in pixels again."""
        heading = self.horizontalHeader()
        for column in range(MONTHS + 2):
            width = {0: _YEAR_WIDTH, MONTHS + 1: _SUM_WIDTH}.get(column)
            if width:
                heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                heading.resizeSection(column, px(width))
            else:
                heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))
        self._fit_height()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._months.turn_mark(self.currentIndex())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _fit_height(self) -> None:
        heading = self.horizontalHeader()
        heading.ensurePolished()
        years = min(max(self._months.rowCount(), 1), self._years_max)
        self.setFixedHeight(heading.sizeHint().height() + px(self._row_height) * years + 2)

    @Slot()
    def _on_reset(self) -> None:
        self._fit_height()
        months = self._months.marked()
        if months:
            self.setCurrentIndex(self._months.place_of(months[-1]))
        self.scrollToBottom()


class MonthHeading(QHeaderView):
    """Names of months without the room that other tables leave around theirs."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setMinimumSectionSize(1)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        orientation = Qt.Orientation.Horizontal
        text = model.headerData(logicalIndex, orientation)
        flags = model.headerData(logicalIndex, orientation, Qt.ItemDataRole.TextAlignmentRole)
        is_month = 1 <= logicalIndex <= MONTHS
        around = 0 if is_month else px(_PADDING)
        painter.save()
        painter.fillRect(rect, QColor(Colour.SURFACE))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(Colour.EDGE))
        painter.setFont(font(SMALL_SIZE, bold=True))
        painter.setPen(QColor(Colour.MUTED))
        painter.drawText(rect.adjusted(around, 0, -around, 0), flags, text)
        painter.restore()


class MonthPainter(QStyledItemDelegate):
    """Paints a month: what was paid and when, that it is unpaid, or that it is marked."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: GridCell = index.data(GRID_ROLE)
        area = QRect(option.rect)
        painter.save()
        _ground(painter, area, cell)
        flags = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        if cell.is_month:
            _month(painter, area, cell)
        else:
            _words(painter, area.adjusted(px(_PADDING), 0, -px(_PADDING), 0), cell.text, flags)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(Colour.ACCENT), 2))
            painter.drawRect(QRectF(area).adjusted(2, 2, -2, -2))
        painter.restore()


def _ground(painter: QPainter, area: QRect, cell: GridCell) -> None:
    tint = Colour.WARN_TINT if cell.is_debt else Colour.SURFACE
    painter.fillRect(area, QColor(Colour.ACCENT_TINT if cell.is_marked else tint))
    line = QRect(area.left(), area.bottom(), area.width(), 1)
    painter.fillRect(line, QColor(Colour.ROW))


def _words(painter: QPainter, area: QRect, text: str, flags: Qt.AlignmentFlag) -> None:
    painter.setFont(font(SMALL_SIZE, bold=True))
    painter.setPen(QColor(Colour.TEXT))
    painter.drawText(area, flags, text)


def _month(painter: QPainter, area: QRect, cell: GridCell) -> None:
    is_bold = cell.is_debt or cell.is_marked
    measure, small = metrics(SMALL_SIZE, bold=is_bold), metrics(CAP_SIZE)
    room = area.width() - 2 * px(_CELL_PADDING)
    text = _fitting(cell, measure.horizontalAdvance(cell.text) <= room)
    has_second = bool(cell.sub or cell.is_marked) and measure.height() + small.height() <= (
        area.height() + px(_CELL_PADDING)
    )
    ink = Colour.WARN if cell.is_debt else Colour.ACCENT if cell.is_marked else Colour.TEXT
    painter.setFont(font(SMALL_SIZE, bold=is_bold))
    painter.setPen(QColor(ink if cell.text != NOTHING else Colour.HINT))
    first = QRect(area)
    if has_second:
        first.setHeight(measure.height())
        first.moveTop(area.top() + (area.height() - measure.height() - small.height()) // 2)
    elided = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(first, CENTRE, elided)
    if not has_second:
        return
    below = QRect(area.left(), first.bottom() + 1, area.width(), small.height())
    if cell.is_marked:
        _check(painter, below)
        return
    painter.setFont(font(CAP_SIZE))
    painter.setPen(QColor(Colour.WARN if cell.is_debt else Colour.MUTED))
    painter.drawText(below, CENTRE, small.elidedText(cell.sub, Qt.TextElideMode.ElideRight, room))


def _check(painter: QPainter, area: QRect) -> None:
    density = painter.device().devicePixelRatioF()
    drawn = pixmap("check", Colour.ACCENT, _MARK_ICON, density)
    side = px(_MARK_ICON)
    painter.drawPixmap(area.center().x() - side // 2, area.center().y() - side // 2, drawn)


def _fitting(cell: GridCell, fits: bool) -> str:  # noqa: FBT001  One question, one answer.
    """Return the words of a cell, an amount in thousands where there is no room for all."""
    if fits or cell.amount is None:
        return cell.text
    return short_amount(cell.amount)


def short_amount(amount: Rupiah) -> str:
    """Write an amount in few letters: `10rb`, `12,5rb`, `1,5jt`."""
    unit, word = (_MILLION, "jt") if amount >= _MILLION else (_THOUSAND, "rb")
    whole, rest = divmod(amount, unit)
    tenths = rest * 10 // unit
    return f"{number_text(whole)},{tenths}{word}" if tenths else f"{number_text(whole)}{word}"
