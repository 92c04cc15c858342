"""Drawing labels for the shelves: three beside each other, eight below each other.

The price is the largest thing on a label: it is read from where people stand. A name takes two
lines, and smaller letters where they are not enough.
"""

from collections.abc import Sequence
from itertools import islice

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.prices.shelf_labels import LabelAsked
from documents.barcode_bars import bars_of
from documents.drawing import HAIRLINE, INK, MUTED, write_left, write_right
from documents.ean13 import QUIET_LEFT, QUIET_RIGHT
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.layout import grouped, shortened, wrapped
from documents.pdf_file import pdf_file
from documents.plain_text import visible
from documents.shelf_label import label_name, measured_words

TITLE = "Label rak"
ACROSS, DOWN = 3, 8
LABELS_A_SHEET = ACROSS * DOWN
WIDTH, HEIGHT = 65 * mm, 35 * mm
LEFT, BOTTOM = (A4[0] - ACROSS * WIDTH) / 2, (A4[1] - DOWN * HEIGHT) / 2
_MARGIN = 3 * mm
_NAME_POINTS = (10.5, 9.0, 7.5, 6.5, 5.5)
_NAME_LINES_MAX = 2
_LEADING = 1.15
_PRICE_POINTS = (24.0, 20.0, 16.0, 13.0)
_CURRENCY, _SMALL = Face(SEMI_BOLD, 10), Face(REGULAR, 7)
_BARS_HEIGHT = 8 * mm
_MODULES = (0.33 * mm, 0.264 * mm)  # GS1's 100 %, and the least: 80 %.
_CUT_POINTS = 0.4


def shelf_label_sheets(labels: Sequence[LabelAsked], shop_name: str) -> bytes:
    """Write labels as one PDF."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        waiting = iter(labels)
        while sheet := list(islice(waiting, LABELS_A_SHEET)):
            for place, label in enumerate(sheet):
                row, column = divmod(place, ACROSS)
                corner = (LEFT + column * WIDTH, BOTTOM + (DOWN - 1 - row) * HEIGHT)
                _draw_label(canvas, label, shop_name, corner)
            canvas.showPage()

    return pdf_file(TITLE, A4, draw)


def _draw_label(
    canvas: Canvas, label: LabelAsked, shop_name: str, corner: tuple[float, float]
) -> None:
    left, bottom = corner[0] + _MARGIN, corner[1] + _MARGIN
    right, top = corner[0] + WIDTH - _MARGIN, corner[1] + HEIGHT - _MARGIN
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(_CUT_POINTS)
    canvas.rect(*corner, WIDTH, HEIGHT)
    canvas.setFillColorRGB(*INK)
    lines, face = _name_lines(label_name(label), right - left)
    y = top
    for line in lines:
        y -= face.points * _LEADING
        write_left(canvas, line, (left, y), face)
    _draw_price(canvas, label, (left, right, y - 1.5 * mm))
    bars_top = bottom + _SMALL.points + _BARS_HEIGHT
    width = _draw_bars(canvas, label.code, (left, bars_top - _BARS_HEIGHT), right - left)
    if label.code:
        canvas.setFillColorRGB(*INK)
        code = shortened(visible(label.code), right - left, _SMALL.width)
        write_left(canvas, code, (left, bottom), _SMALL)
    canvas.setFillColorRGB(*MUTED)
    room = right - left - max(width, _SMALL.width(label.code)) - 2 * mm
    if _SMALL.width(visible(shop_name)) <= room:
        write_right(canvas, visible(shop_name), (right, bottom), _SMALL)


def _draw_price(canvas: Canvas, label: LabelAsked, where: tuple[float, float, float]) -> None:
    """Draw the price below a line, as large as the label allows, and what it is for beside it."""
    left, right, top = where
    figures, unit = grouped(label.price), f"/{visible(label.unit)}"
    start = left + _CURRENCY.width("Rp ")
    room = right - start - _SMALL.width(unit) - 1 * mm
    face = next(
        (face for face in _price_faces() if face.width(figures) <= room), _price_faces()[-1]
    )
    y = top - face.points * 0.78
    write_left(canvas, "Rp", (left, y), _CURRENCY)
    write_left(canvas, figures, (start, y), face)
    canvas.setFillColorRGB(*MUTED)
    after = start + face.width(figures) + 1 * mm
    write_left(canvas, unit, (after, y), _SMALL)
    measured = measured_words(label)
    if measured and after + _SMALL.width(unit) + 1 * mm + _SMALL.width(measured) <= right:
        write_right(canvas, measured, (right, y), _SMALL)
    elif measured:
        write_right(canvas, measured, (right, y - _SMALL.points * 1.3), _SMALL)
    canvas.setFillColorRGB(*INK)


def _price_faces() -> list[Face]:
    return [Face(SEMI_BOLD, points) for points in _PRICE_POINTS]


def _name_lines(name: str, width: float) -> tuple[list[str], Face]:
    face = Face(SEMI_BOLD, _NAME_POINTS[-1])
    for points in _NAME_POINTS:
        face = Face(SEMI_BOLD, points)
        lines = wrapped(visible(name), width, face.width)
        if len(lines) <= _NAME_LINES_MAX:
            return lines, face
    return wrapped(visible(name), width, face.width)[:_NAME_LINES_MAX], face


def _draw_bars(canvas: Canvas, code: str, spot: tuple[float, float], room: float) -> float:
    """Draw the bars with white enough at the right, and return how wide they are.

    The margin of the label is the white at the left. Bars that would not fit are left out.
    """
    bars = bars_of(code)
    if bars is None:
        return 0
    whole = len(bars) + QUIET_RIGHT
    module = next((module for module in _MODULES if whole * module <= room), 0)
    left = spot[0] + max(0, QUIET_LEFT * module - _MARGIN)
    path = canvas.beginPath()
    for place, is_black in enumerate(bars):
        if is_black and module:
            path.rect(left + place * module, spot[1], module, _BARS_HEIGHT)
    canvas.drawPath(path, stroke=0, fill=1)
    return whole * module
