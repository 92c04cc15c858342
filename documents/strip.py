"""Papers on a roll as PDF: one page, as wide as the roll and as long as what it says.

They are laid out before they are drawn, because the length of the page must be known first.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.drawing import (
    CODE_SIDE,
    INK,
    draw_code,
    draw_rule,
    write_centred,
    write_left,
    write_right,
)
from documents.fonts import REGULAR, SEMI_BOLD, Face
from documents.layout import shortened, wrapped
from documents.plain_text import visible

INDENT = 2.5 * mm
SIGNATURE_HEIGHT = 34.0
_MARGIN = 4 * mm
_GAP = 2 * mm  # Between the two sides of a line, at least.
_LEADING = 1.32  # Height of a line, in sizes of its letters.
_RULE_HEIGHT = 7.0
_NARROW_POINTS, _WIDE_POINTS = 7.6, 8.6  # On 58 and on 80 mm.
_WIDE_FROM_MILLIMETRES = 70


@dataclass(frozen=True, slots=True)
class Line:
    """Words at the left, at the right, or in the middle."""

    face: Face
    left: str = ""
    right: str = ""
    middle: str = ""
    indent: float = 0
    left_face: Face | None = None
    """Of the words at the left, where they are smaller than the figure."""

    @property
    def height(self) -> float:
        """The points that it takes."""
        return self.face.points * _LEADING

    def draw(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        """Draw it below `top`."""
        y = top - self.face.points
        write_left(canvas, self.left, (left + self.indent, y), self.left_face or self.face)
        write_right(canvas, self.right, (right, y), self.face)
        write_centred(canvas, self.middle, ((left + right) / 2, y), self.face)


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across, or white of the same kind."""

    height: float = _RULE_HEIGHT
    is_drawn: bool = True

    def draw(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        """Draw it in the middle of its height."""
        if self.is_drawn:
            draw_rule(canvas, left, right, top - self.height / 2)


@dataclass(frozen=True, slots=True)
class Code:
    """A text as a QR code."""

    text: str
    height: float = CODE_SIDE

    def draw(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        """Draw it in the middle of the roll."""
        corner = ((left + right - CODE_SIDE) / 2, top - CODE_SIDE)
        draw_code(canvas, self.text, corner, CODE_SIDE)


Part = Line | Rule | Code


@dataclass(frozen=True, slots=True)
class Strip:
    """A paper laid out."""

    width: float
    parts: tuple[Part, ...]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page, in points."""
        return self.width, sum(part.height for part in self.parts) + 2 * _MARGIN

    def draw(self, canvas: Canvas) -> None:
        """Draw it on a page of its size."""
        canvas.setFillColorRGB(*INK)
        top = self.size[1] - _MARGIN
        for part in self.parts:
            part.draw(canvas, _MARGIN, self.width - _MARGIN, top)
            top -= part.height


class StripLayout:
    """Turns words into parts of one width; each paper has its own."""

    def __init__(self, millimetres: int) -> None:
        self.page_width = millimetres * mm
        self.width = self.page_width - 2 * _MARGIN
        self.is_wide = millimetres > _WIDE_FROM_MILLIMETRES
        points = _WIDE_POINTS if self.is_wide else _NARROW_POINTS
        self.plain = Face(REGULAR, points)
        self.strong = Face(SEMI_BOLD, points)
        self.title = Face(SEMI_BOLD, points * 1.45)
        self.big = Face(SEMI_BOLD, points * 1.6)
        self.big_label = Face(SEMI_BOLD, points * 1.15)

    def centred(self, text: str, face: Face) -> Iterator[Line]:
        """Put a text in the middle of as many lines as it needs."""
        for line in wrapped(visible(text), self.width, face.width):
            yield Line(face, middle=line)

    def pair(self, left: str, right: str, face: Face, indent: float = 0) -> Iterator[Line]:
        """Put both on one line where they fit; otherwise `left` wraps, and `right` ends it."""
        right = shortened(visible(right), self.width, face.width)
        *lines, last = wrapped(visible(left), self.width - indent, face.width) or [""]
        for line in lines:
            yield Line(face, left=line, indent=indent)
        if indent + face.width(last) + _GAP + face.width(right) <= self.width:
            yield Line(face, left=last, right=right, indent=indent)
        else:
            yield Line(face, left=last, indent=indent)
            yield Line(face, right=right)

    def big_sum(self, label: str, amount: str) -> Iterator[Line]:
        """Put a figure that is looked for beside its label, or below it where it is long."""
        if self.big_label.width(label) + _GAP + self.big.width(amount) <= self.width:
            yield Line(self.big, label, amount, left_face=self.big_label)
        else:
            yield Line(self.big_label, label)
            yield from (
                Line(self.big, right=piece) for piece in wrapped(amount, self.width, self.big.width)
            )
