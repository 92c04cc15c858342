"""The twelve months of mandatory savings of this year, a small cell each.

    name of the month    above,
    its mark             below: a check, half a bar, a warning, an empty ring, a dash

Where the window is low the mark is a bar under the name: whole, half, none but a frame, or dots.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from coop.savings.mandatory_grid import MonthCell, MonthState
from ui.members.member_reading import MemberCard
from ui.members.member_words import month_name
from ui.members.month_words import month_sentence, months_sentence
from ui.theme.colours import Colour
from ui.theme.icons import pixmap
from ui.theme.letters import SMALL_SIZE, font, metrics, px
from ui.widgets.labels import CENTRE

_HEIGHT = 38
_HEIGHT_SHORT = 26
_ICON = 14
_BAR = 4
_GAP = 2
_RADIUS = 4
_HALF_INSET = 5
_MARKS = {
    MonthState.PAID: ("check", Colour.OK),
    MonthState.UNPAID: ("triangle-alert", Colour.WARN),
    MonthState.OPEN: ("circle", Colour.HINT),
    MonthState.NONE: ("minus", Colour.HINT),
}
_TINTS = {
    MonthState.PAID: Colour.OK_TINT,
    MonthState.PART: Colour.WARN_TINT,
    MonthState.UNPAID: Colour.WARN_TINT,
}
_INKS = {
    MonthState.PAID: Colour.OK,
    MonthState.PART: Colour.WARN,
    MonthState.UNPAID: Colour.WARN,
}


class MonthsStrip(QWidget):
    """Paints the months; the words of each are its tool-tip, and all of them its description."""

    def __init__(self) -> None:
        super().__init__()
        self._card: MemberCard | None = None
        self._is_short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_card(self, card: MemberCard) -> None:
        """Show this year's months of a member."""
        self._card = card
        self.setAccessibleName(months_sentence(card))
        self.setAccessibleDescription(" ".join(map(self.words_of, range(len(self.cells())))))
        self.update()

    def set_short(self, *, short: bool) -> None:
        """Show the marks as bars where the window is low."""
        self._is_short = short
        self.updateGeometry()
        self.update()

    def cells(self) -> tuple[MonthCell, ...]:
        """Return the months shown."""
        if self._card is None:
            return ()
        years = self._card.years
        cells = next(of.cells for of in years if of.year == self._card.today.year)
        return tuple(map(_owed_no_more, cells)) if self._card.has_ended else cells

    def words_of(self, place: int) -> str:
        """Say how one of the months stands."""
        return month_sentence(self.cells()[place])

    def area_of(self, place: int) -> QRect:
        """Return where a month is painted."""
        count = max(1, len(self.cells()))
        left, right = (self.width() * each // count for each in (place, place + 1))
        return QRect(left, 0, right - left - px(_GAP), self.height())

    def name_of(self, cell: MonthCell) -> str:
        """Name a month; all of them by one letter where the widest has no room."""
        names = [month_name(each.month % 100) for each in self.cells()]
        widest = max(map(metrics(SMALL_SIZE, bold=True).horizontalAdvance, names))
        name = month_name(cell.month % 100)
        return name if widest <= self.area_of(0).width() else name[:1]

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, px(_HEIGHT_SHORT if self._is_short else _HEIGHT))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for place in range(len(self.cells())):
                if self.area_of(place).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), self.words_of(place), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, cell in enumerate(self.cells()):
            self._paint(painter, self.area_of(place), cell)
        painter.end()

    def _paint(self, painter: QPainter, area: QRect, cell: MonthCell) -> None:
        if cell.state in _TINTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_TINTS[cell.state]))
            painter.drawRoundedRect(area, px(_RADIUS), px(_RADIUS))
        is_owed = cell.state in {MonthState.PART, MonthState.UNPAID}
        painter.setFont(font(SMALL_SIZE, bold=is_owed))
        painter.setPen(QColor(_INKS.get(cell.state, Colour.MUTED)))
        height = metrics(SMALL_SIZE, bold=True).height()
        painter.drawText(
            QRect(area.left(), area.top() + px(1), area.width(), height),
            CENTRE,
            self.name_of(cell),
        )
        below = QRect(area.left(), area.top() + height, area.width(), area.height() - height)
        if self._is_short:
            _bar(painter, below, cell.state)
        else:
            _mark(painter, below, cell.state)


def _owed_no_more(cell: MonthCell) -> MonthCell:
    """Ask nothing of somebody whose membership has ended."""
    return replace(cell, state=MonthState.NONE) if cell.state is MonthState.UNPAID else cell


def _mark(painter: QPainter, area: QRect, state: MonthState) -> None:
    if state is MonthState.PART:
        _bar(painter, area, state)
        return
    name, ink = _MARKS[state]
    drawn = pixmap(name, ink, _ICON, painter.device().devicePixelRatioF())
    side = px(_ICON)
    painter.drawPixmap(area.center().x() - side // 2 + 1, area.center().y() - side // 2 + 1, drawn)


def _bar(painter: QPainter, area: QRect, state: MonthState) -> None:
    """Draw how much is paid: whole, half, an empty frame, dots where nothing is due, or nothing."""
    inset = px(_HALF_INSET)
    bar = QRectF(area.left() + inset, 0, area.width() - 2 * inset, px(_BAR))
    bar.moveCenter(QRectF(area).center())
    if state is MonthState.NONE:
        return
    ink = QColor(_INKS.get(state, Colour.HINT))
    style = Qt.PenStyle.DotLine if state is MonthState.OPEN else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ink, 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    halves = {MonthState.PAID: 2, MonthState.PART: 1}.get(state, 0)
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * halves / 2, bar.height()), ink)
