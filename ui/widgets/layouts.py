"""Rows, columns and cards, with gaps designed at 100 % that grow with the letters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme.letters import fix_size, set_gaps

Margins = tuple[int, int, int, int]
"""Left, top, right, bottom."""
Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None
"""A widget, a layout, either with its stretch, a gap of that many pixels, or `None`: a stretch."""

NO_MARGINS: Margins = (0, 0, 0, 0)
CARD_MARGINS: Margins = (16, 12, 16, 12)


def row(*parts: Part, gap: int = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Lay `parts` out from left to right."""
    layout = QHBoxLayout()
    set_gaps(layout, margins, gap)
    add_parts(layout, *parts)
    return layout


def column(*parts: Part, gap: int = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Lay `parts` out from top to bottom."""
    layout = QVBoxLayout()
    set_gaps(layout, margins, gap)
    add_parts(layout, *parts)
    return layout


def grid(*, across: int = 12, down: int = 8, margins: Margins = NO_MARGINS) -> QGridLayout:
    """Make an empty grid with designed gaps; the gap across is the one it keeps both ways."""
    layout = QGridLayout()
    set_gaps(layout, margins, min(across, down))
    return layout


def add_parts(layout: QBoxLayout, *parts: Part) -> None:
    """Append `parts` to a row or a column."""
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addWidget(_gap(layout, part))
        elif isinstance(part, tuple):
            _add(layout, *part)
        else:
            _add(layout, part, 0)


def card(kind: str = "plain", *, margins: Margins = CARD_MARGINS, gap: int = 8) -> "Card":
    """Make an empty card: `plain`, `sunken`, `tint`, `overlay` or `dark`."""
    return Card(kind, margins, gap)


class Card(QFrame):
    """A rounded surface with a column of parts in it."""

    def __init__(self, kind: str = "plain", margins: Margins = CARD_MARGINS, gap: int = 8) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        set_gaps(self.body, margins, gap)

    def add(self, *parts: Part) -> "Card":
        """Append parts below what is there; returns the card itself."""
        add_parts(self.body, *parts)
        return self


def rule() -> QFrame:
    """Make a hairline from left to right."""
    line = QFrame()
    line.setProperty("rule", "true")
    return line


class TurningBox(QWidget):
    """Parts beside one another or, where the window is narrow, below one another."""

    def __init__(self, *parts: Part, gap: int = 12) -> None:
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_gaps(self._layout, NO_MARGINS, gap)
        add_parts(self._layout, *parts)

    def turn(self, *, is_below: bool) -> None:
        """Lay the parts out below one another, or beside."""
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.TopToBottom if is_below else ways.LeftToRight)


def scrolled(content: QWidget, ground: str = "page") -> QScrollArea:
    """Let `content` scroll up and down where there is too little room; never sideways.

    `ground` is what it lies on: `page` or `card`.
    """
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("ground", ground)
    area.viewport().setProperty("ground", ground)
    return area


def _add(layout: QBoxLayout, part: QWidget | QLayout, stretch: int) -> None:
    if isinstance(part, QWidget):
        layout.addWidget(part, stretch)
    else:
        layout.addLayout(part, stretch)


def _gap(layout: QBoxLayout, size: int) -> QWidget:
    gap = QWidget()
    gap.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if layout.direction() == QBoxLayout.Direction.LeftToRight:
        fix_size(gap, width=size, height=0)
    else:
        fix_size(gap, width=0, height=size)
    return gap
