"""Drawing labels of weighed goods."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.repacking.weight_label import WeightLabel
from documents.drawing import INK, MUTED, write_centred, write_left, write_right
from documents.ean13 import QUIET_LEFT, QUIET_RIGHT, WIDTH_MODULES, ean13_bars
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.layout import day_text, quantity_text, rupiah, shortened, wrapped
from documents.pdf_file import pdf_file
from documents.plain_text import visible

TITLE = "Label timbang"
SIZE = (58 * mm, 40 * mm)
_MARGIN = 3 * mm
_MODULE = 0.33 * mm  # The size of which GS1 says 100 %.
_BARS_HEIGHT = 9 * mm
_NAME_LINES_MAX = 2
_NAME_POINTS = (10.5, 9.0, 7.5)
_LEADING = 1.12
_SMALL, _LARGE = Face(REGULAR, 7), Face(SEMI_BOLD, 11)
_DIGITS = Face(REGULAR, 8)


def weight_label_document(labels: Sequence[WeightLabel]) -> bytes:
    """Write one page for each label."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        for label in labels:
            _draw_label(canvas, label)
            canvas.showPage()

    return pdf_file(TITLE, SIZE, draw)


def _draw_label(canvas: Canvas, label: WeightLabel) -> None:
    left, right, top = _MARGIN, SIZE[0] - _MARGIN, SIZE[1] - _MARGIN
    middle = SIZE[0] / 2
    canvas.setFillColorRGB(*MUTED)
    shop = shortened(visible(label.shop_name), right - left, _SMALL.width)
    write_centred(canvas, shop, (middle, top - _SMALL.points), _SMALL)
    canvas.setFillColorRGB(*INK)
    y = top - _SMALL.points * 1.4
    lines, face = _name_lines(label.name, right - left)
    for line in lines:
        y -= face.points * _LEADING
        write_centred(canvas, line, (middle, y), face)
    foot = _MARGIN + _DIGITS.points + 1 * mm + _BARS_HEIGHT
    small_y = foot + 1.5 * mm
    large_y = small_y + _SMALL.points * 1.4
    weight = f"{quantity_text(label.weight)} {label.unit}"
    write_left(canvas, weight, (left, large_y), _LARGE)
    write_right(canvas, rupiah(label.price), (right, large_y), _LARGE)
    write_left(canvas, f"Dikemas {day_text(label.packed_on)}", (left, small_y), _SMALL)
    each = f"{rupiah(label.unit_price)}/{label.unit}"
    write_right(canvas, each, (right, small_y), _SMALL)
    _draw_bars(canvas, label.code, foot - _BARS_HEIGHT)
    write_centred(canvas, label.code, (middle, _MARGIN), _DIGITS)


def _name_lines(name: str, width: float) -> tuple[list[str], Face]:
    """Break a name into two lines at most, in the largest letters that allow it."""
    face = Face(SEMI_BOLD, _NAME_POINTS[-1])
    for points in _NAME_POINTS:
        larger = Face(SEMI_BOLD, points)
        lines = wrapped(visible(name), width, larger.width)
        if len(lines) <= _NAME_LINES_MAX:
            return lines, larger
    return wrapped(visible(name), width, face.width)[:_NAME_LINES_MAX], face


def _draw_bars(canvas: Canvas, code: str, y: float) -> None:
    """Draw the bars in the middle of the label, with white enough at both sides."""
    whole = QUIET_LEFT + WIDTH_MODULES + QUIET_RIGHT
    left = (SIZE[0] - whole * _MODULE) / 2 + QUIET_LEFT * _MODULE
    path = canvas.beginPath()
    for place, is_black in enumerate(ean13_bars(code)):
        if is_black:
            path.rect(left + place * _MODULE, y, _MODULE, _BARS_HEIGHT)
    canvas.drawPath(path, stroke=0, fill=1)
