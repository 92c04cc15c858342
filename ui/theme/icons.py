"""Icons: one drawing, in any colour and at any size, drawn once and kept.

The drawings are Lucide's (ISC licence, beside them in `resources/icons`).
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.colours import Colour
from ui.theme.letters import px

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
_KEPT_MAX = 1024
"""About 60 icons in a few colours and sizes; more would mean that sizes run wild."""


def icon_path(name: str) -> Path:
    """Return where the drawing of that name is kept."""
    return ICONS / f"{name}.svg"


def pixmap(name: str, colour: Colour = Colour.TEXT, size: int = 20, density: float = 1) -> QPixmap:
    """Return an icon of a designed `size`; `density` is the screen's pixels to a point."""
    return _drawn(name, colour, px(size), density)


def icon(name: str, colour: Colour = Colour.TEXT, size: int = 20) -> QIcon:
    """Return an icon for a button, sharp on each screen, the same when the button is off."""
    made = QIcon()
    for density in {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        drawn = pixmap(name, colour, size, density)
        made.addPixmap(drawn)
        made.addPixmap(drawn, QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=_KEPT_MAX)
def _source(name: str) -> str:
    return icon_path(name).read_text(encoding="utf-8")


@lru_cache(maxsize=_KEPT_MAX)
def _drawn(name: str, colour: Colour, pixels: int, density: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    side = round(pixels * density)
    drawn = QPixmap(QSize(side, side))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(density)
    return drawn
