"""A chart of columns: solid below, hatched above, the sum on top. Never two hues alone."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.formatting import number_text
from ui.theme.colours import Colour
from ui.theme.letters import CAP_SIZE, SMALL_SIZE, at_least, font, metrics, px
from ui.widgets.labels import CENTRE, LEFT, RIGHT

_TOP, _BOTTOM, _SIDE = 34, 24, 8
_FILLED = 0.62
_LINES = 4
_HEIGHT_MIN = 180
_SWATCH = 16
_NICE = (1, 2, 2.5, 5, 10)


class ChartColumn(NamedTuple):
    """One column: its label, and what is solid and hatched in it; none is negative."""

    label: str
    solid: int
    hatched: int = 0


class ColumnChart(QWidget):
    """Columns with four grid lines and a legend; `words` writes a value on the axis and on top."""

    def __init__(self, name: str, words: Callable[[int], str] = number_text) -> None:
        super().__init__()
        self._columns: Sequence[ChartColumn] = ()
        self._legend: tuple[str, ...] = ()
        self._words = words
        self.setAccessibleName(name)
        at_least(self, height=_HEIGHT_MIN)

    def show_columns(self, columns: Sequence[ChartColumn], *legend: str) -> None:
        """Draw these columns; `legend` names the solid and, if there is one, the hatched part."""
        self._columns, self._legend = columns, legend
        spoken = (
            f"{column.label} {self._words(column.solid + column.hatched)}" for column in columns
        )
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(_HEIGHT_MIN) * 2, px(_HEIGHT_MIN))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = top_of_axis(max((c.solid + c.hatched for c in self._columns), default=0))
        left = metrics(SMALL_SIZE).horizontalAdvance(self._words(top)) + 2 * px(_SIDE)
        area = QRectF(self.rect()).adjusted(left, px(_TOP), 0, -px(_BOTTOM))
        self._draw_grid(painter, area, top)
        if self._columns:
            slot = area.width() / len(self._columns)
            for number, shown in enumerate(self._columns):
                place = QRectF(area.left() + number * slot, area.top(), slot, area.height())
                self._draw_column(painter, place, shown, top)
        self._draw_legend(painter, area.left())
        painter.end()

    def _draw_grid(self, painter: QPainter, area: QRectF, top: int) -> None:
        painter.setFont(font(SMALL_SIZE))
        for line in range(_LINES + 1):
            y = area.bottom() - area.height() * line / _LINES
            painter.setPen(QPen(QColor(Colour.LINE), 1))
            painter.drawLine(int(area.left()), int(y), int(area.right()), int(y))
            painter.setPen(QColor(Colour.MUTED))
            beside = QRectF(0, y - px(9), area.left() - px(_SIDE), px(18))
            painter.drawText(beside, RIGHT, self._words(top * line // _LINES))

    def _draw_column(self, painter: QPainter, place: QRectF, shown: ChartColumn, top: int) -> None:
        width = place.width() * _FILLED
        left = place.center().x() - width / 2
        solid = place.height() * shown.solid / top
        hatched = place.height() * shown.hatched / top
        painter.fillRect(QRectF(left, place.bottom() - solid, width, solid), QColor(Colour.ACCENT))
        above = QRectF(left, place.bottom() - solid - hatched, width, hatched)
        _hatch(painter, above)
        label = QRectF(place.left(), place.bottom() + px(4), place.width(), px(20))
        painter.setPen(QColor(Colour.MUTED))
        painter.setFont(font(SMALL_SIZE))
        painter.drawText(label, CENTRE, shown.label)
        painter.setPen(QColor(Colour.TEXT))
        painter.setFont(font(CAP_SIZE, bold=True))
        total = QRectF(place.left(), above.top() - px(19), place.width(), px(18))
        painter.drawText(total, CENTRE, self._words(shown.solid + shown.hatched))

    def _draw_legend(self, painter: QPainter, left: float) -> None:
        painter.setFont(font(SMALL_SIZE))
        for number, words in enumerate(self._legend):
            swatch = QRectF(left, px(4), px(_SWATCH), px(14))
            if number:
                _hatch(painter, swatch)
            else:
                painter.fillRect(swatch, QColor(Colour.ACCENT))
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(QColor(Colour.TEXT))
            beside = QRectF(left + px(_SWATCH + 6), 0, width + px(4), px(22))
            painter.drawText(beside, LEFT, words)
            left += px(_SWATCH + 6) + width + px(24)


def top_of_axis(largest: int) -> int:
    """Return the round number at or above `largest` whose quarters are round as well."""
    if largest <= _LINES:
        return _LINES
    step = 10 ** (len(str(largest // _LINES)) - 1)
    return next(int(step * nice) * _LINES for nice in _NICE if int(step * nice) * _LINES >= largest)


def _hatch(painter: QPainter, area: QRectF) -> None:
    if area.height() <= 0:
        return
    painter.fillRect(area, QColor(Colour.CALM_TINT))
    painter.fillRect(area, QBrush(QColor(Colour.CALM), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(QColor(Colour.CALM), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
