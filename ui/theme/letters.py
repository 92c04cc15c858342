"""How large letters are, and every other size with them.

Sizes are designed in pixels at 100 %. `px` turns a designed size into pixels on this screen; who
paints asks it while painting, and who lays out leaves the designed size with the widget
(`fix_size`, `set_gaps`), so that another letter size reaches everything at once.
"""

from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLayout, QWidget

FAMILY = "IBM Plex Sans"
LETTER_PERCENTS = (100, 125, 150, 175, 200)
"""The steps of Ctrl with plus and minus."""
BODY_SIZE = 15
SMALL_SIZE = 13
CAP_SIZE = 12

_SIZES = "designed_sizes"
_GAPS = "designed_gaps"
_UNSET = -1
_UNBOUNDED = 16_777_215
"""Qt's own largest size of a widget."""


class _Letters:
    """The one letter size of the program: people do not have two pairs of eyes."""

    percent = 100


_LETTERS = _Letters()


@runtime_checkable
class Measured(Protocol):
    """A widget that holds pixels of its own and takes them anew when letters change."""

    def measure(self) -> None:
        """Take every size in pixels from `px` again."""


def letter_percent() -> int:
    """Return the size of letters now in use."""
    return _LETTERS.percent


def set_letter_percent(percent: int) -> None:
    """Use another size from now on; `ui.theme.use_theme` also tells what is on the screen."""
    assert percent in LETTER_PERCENTS, percent
    _LETTERS.percent = percent


def px(designed: float) -> int:
    """Return the pixels of a size designed at 100 %."""
    return round(designed * _LETTERS.percent / 100)


def font(size: int = BODY_SIZE, *, bold: bool = False) -> QFont:
    """Return the program's font at a designed size: one for all who paint, never to be changed."""
    return _font(px(size), bold)


def metrics(size: int = BODY_SIZE, *, bold: bool = False) -> QFontMetrics:
    """Return the measures of `font(size)`."""
    return _metrics(px(size), bold)


@cache
def _font(pixels: int, is_bold: bool) -> QFont:  # noqa: FBT001  Read by `font` only.
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return made


@cache
def _metrics(pixels: int, is_bold: bool) -> QFontMetrics:  # noqa: FBT001  Read by `metrics` only.
    return QFontMetrics(_font(pixels, is_bold))


def fix_size(widget: QWidget, *, width: int = _UNSET, height: int = _UNSET) -> None:
    """Give `widget` one designed width, height or both, at every letter size."""
    _designed(widget, width, height, _UNSET, _UNSET)


def free_size(widget: QWidget) -> None:
    """Let `widget` be as wide and high as there is room for again."""
    widget.setProperty(_SIZES, [_UNSET] * 4)
    widget.setMinimumSize(0, 0)
    widget.setMaximumSize(_UNBOUNDED, _UNBOUNDED)


def at_least(widget: QWidget, *, width: int = _UNSET, height: int = _UNSET) -> None:
    """Never let `widget` be smaller than designed, at every letter size."""
    _designed(widget, _UNSET, _UNSET, width, height)


def set_gaps(layout: QLayout, margins: tuple[int, int, int, int], gap: int) -> None:
    """Give `layout` designed margins (left, top, right, bottom) and a gap between its parts."""
    layout.setProperty(_GAPS, [*margins, gap])
    _take_gaps(layout)


def measure_all(root: QWidget) -> None:
    """Take every designed size below `root` again, after the letters changed."""
    for part in (root, *root.findChildren(QObject)):
        if isinstance(part, QLayout):
            _take_gaps(part)
        elif isinstance(part, QWidget):
            _take_sizes(part)
            if isinstance(part, Measured):
                part.measure()
            part.updateGeometry()


def _designed(widget: QWidget, *sizes: int) -> None:
    kept = widget.property(_SIZES) or [_UNSET] * 4
    merged = [old if new == _UNSET else new for old, new in zip(kept, sizes, strict=True)]
    widget.setProperty(_SIZES, merged)
    _take_sizes(widget)


def _take_sizes(widget: QWidget) -> None:
    sizes = widget.property(_SIZES)
    if not sizes:
        return
    takers = (
        widget.setFixedWidth,
        widget.setFixedHeight,
        widget.setMinimumWidth,
        widget.setMinimumHeight,
    )
    for take, size in zip(takers, sizes, strict=True):
        if size != _UNSET:
            take(px(size))


def _take_gaps(layout: QLayout) -> None:
    gaps = layout.property(_GAPS)
    if gaps:
        left, top, right, bottom, gap = (px(size) for size in gaps)
        layout.setContentsMargins(left, top, right, bottom)
        layout.setSpacing(gap)
