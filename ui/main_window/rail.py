"""The dark rail at the left: one button a page."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.icons import icon
from ui.theme.letters import CAP_SIZE, fix_size, font, metrics, px, set_gaps
from ui.theme.room import Room
from ui.widgets.labels import CENTRE

_ICON = 22
_HEIGHT = 64
_HEIGHT_SLIM = 48
_HEIGHT_FLAT = 38
_BADGE_HEIGHT = 17
_BADGE_WIDTH_MIN = 19


class RailButton(QToolButton):
    """A page on the rail: icon, word, and a yellow mark when it wants to be looked at."""

    wanted = Signal(str)

    def __init__(self, name: str, icon_name: str, words: str, key: str) -> None:
        super().__init__()
        self.name = name
        self._icon_name, self._words, self._key, self._badge = icon_name, words, key, ""
        self.setProperty("nav", "true")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setText(words)
        self.setToolTip(f"{words} ({key})")
        self.set_badge("")
        self.toggled.connect(self.measure)
        self.clicked.connect(self._want)
        self.measure()

    def set_badge(self, badge: str) -> None:
        """Show a mark, or none."""
        self._badge = badge
        spoken = self.tr("{page}, {count} to look at").format(page=self._words, count=badge)
        self.setAccessibleName(spoken if badge else self._words)
        self.update()

    def badge(self) -> str:
        """Return what stands in the mark."""
        return self._badge

    def fit(self, room: Room) -> None:
        """Lose the word where the rail is slim."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if room.is_slim else style.ToolButtonTextUnderIcon
        )
        height = _HEIGHT_SLIM if room.is_slim else _HEIGHT
        fix_size(self, width=room.rail_width, height=_HEIGHT_FLAT if room.is_flat else height)

    @Slot()
    def measure(self) -> None:
        """Take sizes in pixels again."""
        colour = Colour.ON_ACCENT if self.isChecked() else Colour.RAIL_TEXT
        self.setIcon(icon(self._icon_name, colour, _ICON))
        self.setIconSize(QSize(px(_ICON), px(_ICON)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._badge:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = metrics(CAP_SIZE, bold=True).horizontalAdvance(self._badge) + px(10)
        width = max(px(_BADGE_WIDTH_MIN), words)
        left = min(self.width() / 2 + px(6), self.width() - width - 1)
        area = QRectF(left, px(5), width, px(_BADGE_HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Colour.FOCUS))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(QColor(Colour.TEXT))
        painter.setFont(font(CAP_SIZE, bold=True))
        painter.drawText(area, CENTRE, self._badge)
        painter.end()

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.name)


class Rail(QFrame):
    """The buttons, the last one at the foot."""

    def __init__(self, *buttons: RailButton) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._buttons = {button.name: button for button in buttons}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        set_gaps(layout, (0, 8, 0, 8), 2)
        for button in buttons[:-1]:
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(buttons[-1])
        for button in buttons:
            self._group.addButton(button)

    def button(self, name: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[name]

    def fit(self, room: Room) -> None:
        """Take the width there is room for."""
        fix_size(self, width=room.rail_width)
        for button in self._buttons.values():
            button.fit(room)
