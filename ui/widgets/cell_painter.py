"""Painting the cells of every table: sub-line, tag, pill, row line, bar of the chosen row."""

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme.colours import Colour, Tone
from ui.theme.icons import pixmap
from ui.theme.letters import BODY_SIZE, CAP_SIZE, SMALL_SIZE, font, metrics, px
from ui.widgets.labels import CENTRE, LEFT
from ui.widgets.rows_model import Cell, RowsModel

_PADDING = 10
_BAR = 4
_ICON = 16
_ICON_ROOM = 22
_PILL_HEIGHT = 24
_PILL_ICON = 14
_PILL_ICON_ROOM = 20
_PILL_PADDING = 8
_TAG_HEIGHT = 19
_TAG_PADDING = 5
_TAG_GAP = 8
_TAG_RADIUS = 4
_LINES_OVERLAP = 2


class CellPainter(QStyledItemDelegate):
    """One delegate for all tables; what it draws is the model's `Cell`."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model, column = index.model(), index.column()
        assert isinstance(model, RowsModel), model  # Asked by itself: through Qt is 1 ms a screen.
        cell, flags = model.cell(index.row(), column), model.columns[column].align.flags
        area = QRect(option.rect)
        ground = Colour.ACCENT_TINT if _is_chosen(option.state) else Colour.SURFACE
        _ground(painter, area, ground, is_first=column == 0)
        inner = area.adjusted(px(_PADDING), 0, -px(_PADDING), -1)
        if cell.pill:
            _pill(painter, inner, _Pill(cell.text, cell.pill, cell.icon, ground), flags)
        else:
            painter.save()
            _words(painter, inner, cell, flags)
            painter.restore()


def _is_chosen(state: QStyle.StateFlag) -> bool:
    return bool(state & QStyle.StateFlag.State_Selected)


def _ground(painter: QPainter, area: QRect, ground: Colour, *, is_first: bool) -> None:
    """Paint what lies behind the words; the table has painted itself where nothing is chosen."""
    is_chosen = ground is not Colour.SURFACE
    if is_chosen:
        painter.fillRect(area, _ink(ground))
    line = QRect(area.left(), area.bottom(), area.width(), 1)
    painter.fillRect(line, _ink(Colour.ROW))
    if is_chosen and is_first:
        bar = QRect(area.left(), area.top(), px(_BAR), area.height())
        painter.fillRect(bar, _ink(Colour.ACCENT))


def _words(painter: QPainter, area: QRect, cell: Cell, flags: Qt.AlignmentFlag) -> None:
    if cell.icon:
        drawn = pixmap(cell.icon, cell.ink, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(area.left(), area.center().y() - px(_ICON) // 2), drawn)
        area = area.adjusted(px(_ICON_ROOM), 0, 0, 0)
    if cell.sub:
        area = _sub_line(painter, area, cell, flags)
    tag_width = _tag_width(cell.tag)
    text = _elided(cell.text, area.width() - tag_width, BODY_SIZE, is_bold=cell.is_bold)
    painter.setFont(font(BODY_SIZE, bold=cell.is_bold))
    painter.setPen(_ink(cell.ink))
    painter.drawText(area, flags, text)
    if cell.tag:
        advance = metrics(BODY_SIZE, bold=cell.is_bold).horizontalAdvance(text)
        left = area.left() + advance + px(_TAG_GAP)
        width = tag_width - px(_TAG_GAP)
        _tag(
            painter,
            QRectF(left, area.center().y() - px(_TAG_HEIGHT) / 2, width, px(_TAG_HEIGHT)),
            cell.tag,
        )


def _sub_line(painter: QPainter, area: QRect, cell: Cell, flags: Qt.AlignmentFlag) -> QRect:
    """Draw the second line, and return the place of the first."""
    first, second = metrics(BODY_SIZE, bold=cell.is_bold), metrics(SMALL_SIZE)
    overlap = px(_LINES_OVERLAP)
    top = area.top() + (area.height() - first.height() - second.height() + overlap) // 2
    below = QRect(area.left(), top + first.height() - overlap, area.width(), second.height())
    painter.setFont(font(SMALL_SIZE))
    painter.setPen(_ink(Colour.MUTED))
    text = _elided(cell.sub, area.width(), SMALL_SIZE)
    painter.drawText(below, flags, text)
    return QRect(area.left(), top, area.width(), first.height())


def _tag_width(tag: str) -> int:
    if not tag:
        return 0
    words = metrics(CAP_SIZE, bold=True).horizontalAdvance(tag)
    return words + 2 * px(_TAG_PADDING) + px(_TAG_GAP)


def _tag(painter: QPainter, area: QRectF, tag: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_ink(Colour.EDGE), 1))
    painter.setBrush(_ink(Colour.SURFACE))
    painter.drawRoundedRect(area, px(_TAG_RADIUS), px(_TAG_RADIUS))
    painter.setFont(font(CAP_SIZE, bold=True))
    painter.setPen(_ink(Colour.MUTED))
    painter.drawText(area, CENTRE, tag)


class _Pill(NamedTuple):
    """What a pill says, and on which ground it lies."""

    text: str
    tone: Tone
    icon: str
    ground: Colour


def _pill(painter: QPainter, area: QRect, pill: _Pill, flags: Qt.AlignmentFlag) -> None:
    measure = metrics(SMALL_SIZE, bold=True)
    wanted = measure.horizontalAdvance(pill.text) + px(_PILL_ICON_ROOM + 2 * _PILL_PADDING)
    width = min(wanted, area.width())
    left = area.right() - width if flags & Qt.AlignmentFlag.AlignRight else area.left()
    drawn = _drawn(pill, width, px(_PILL_HEIGHT), painter.device().devicePixelRatioF())
    painter.drawPixmap(QPoint(left, area.center().y() - px(_PILL_HEIGHT) // 2), drawn)


@lru_cache(128)
def _drawn(pill: _Pill, width: int, height: int, density: float) -> QPixmap:
    """Draw a pill: a screen has many of few kinds, and to draw one takes as long as a row."""
    area = QRect(0, 0, width + 1, 2 * (height // 2) + 1)  # What is drawn at a half is seen whole.
    drawn = QPixmap(area.size() * density)
    drawn.setDevicePixelRatio(density)
    drawn.fill(_ink(pill.ground))
    painter = QPainter(drawn)
    shape = QRectF(0, area.center().y() - height / 2 + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(pill.tone.tint))
    painter.drawRoundedRect(shape, height / 2, height / 2)
    icon = pixmap(pill.icon or pill.tone.icon, pill.tone.ink, _PILL_ICON, density)
    painter.drawPixmap(QPoint(px(_PILL_PADDING), area.center().y() - px(_PILL_ICON) // 2 + 1), icon)
    painter.setFont(font(SMALL_SIZE, bold=True))
    painter.setPen(_ink(pill.tone.ink))
    words = shape.adjusted(px(_PILL_PADDING + _PILL_ICON_ROOM), 0, -px(_PILL_PADDING) / 2, 0)
    painter.drawText(words, LEFT, _elided(pill.text, int(words.width()), SMALL_SIZE, is_bold=True))
    painter.end()
    return drawn


def _elided(text: str, width: int, size: int, *, is_bold: bool = False) -> str:
    return _cut(text, width, px(size), size, is_bold)


@lru_cache(512)
def _cut(text: str, width: int, _pixels: int, size: int, is_bold: bool) -> str:  # noqa: FBT001
    """Cut a text; most texts of a screen are on the next one too."""
    return metrics(size, bold=is_bold).elidedText(text, Qt.TextElideMode.ElideRight, width)


@cache
def _ink(colour: Colour) -> QColor:
    return QColor(colour)
