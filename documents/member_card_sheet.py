"""Drawing member cards: two beside each other, five below each other, with marks to cut along.

Nothing is cut off a name: it takes two lines, and smaller letters where they are not enough.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from documents.drawing import INK, MUTED, draw_code, draw_rule, write_left
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.layout import wrapped
from documents.member_card import TITLE, MemberCardPaper
from documents.page_flow import ACCENT
from documents.pdf_file import pdf_file
from documents.plain_text import visible

WIDTH, HEIGHT = 85.6 * mm, 54 * mm
"""Of a card. Source: ISO/IEC 7810, ID-1, rounded to the half millimetre below."""
ACROSS, DOWN = 2, 5
CARDS_A_SHEET = ACROSS * DOWN
LEFT, BOTTOM = (A4[0] - ACROSS * WIDTH) / 2, (A4[1] - DOWN * HEIGHT) / 2
_MARGIN = 5 * mm
_CODE_SIDE = 25 * mm  # A module of 0.76 mm: a telephone and a scanner read it, also when worn.
_PHOTO_SIZE = (15 * mm, 20 * mm)
_GAP = 3 * mm
_MARK = 4 * mm
_MARK_POINTS = 0.4
_HEAD_DOWN = 10 * mm
_NAME_POINTS = (11.5, 10.5, 9.5, 8.5, 7.5, 6.5, 5.5)
_NAME_LINES_MAX = 2
_LEADING = 1.2


def card_sheets(cards: Sequence[MemberCardPaper]) -> bytes:
    """Write cards as one PDF; the file names nobody."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        waiting = iter(cards)
        while sheet := list(islice(waiting, CARDS_A_SHEET)):
            _draw_marks(canvas)
            for place, card in enumerate(sheet):
                row, column = divmod(place, ACROSS)
                corner = (LEFT + column * WIDTH, BOTTOM + (DOWN - 1 - row) * HEIGHT)
                _draw_card(canvas, card, corner)
            canvas.showPage()

    return pdf_file(TITLE, A4, draw)


def fitted_lines(text: str, width: float) -> tuple[list[str], Face]:
    """Break a text into at most two lines, in the largest letters that allow it."""
    lines: list[str] = []
    face = Face(SEMI_BOLD, _NAME_POINTS[0])
    for points in _NAME_POINTS:
        face = Face(SEMI_BOLD, points)
        lines = wrapped(visible(text), width, face.width)
        if len(lines) <= _NAME_LINES_MAX:
            break
    return lines, face


def _draw_marks(canvas: Canvas) -> None:
    """Draw in the margins where to cut, so that no line is left on a card."""
    canvas.setLineWidth(_MARK_POINTS)
    canvas.setStrokeColorRGB(*MUTED)
    right, top = LEFT + ACROSS * WIDTH, BOTTOM + DOWN * HEIGHT
    for column in range(ACROSS + 1):
        x = LEFT + column * WIDTH
        canvas.line(x, BOTTOM - _MARK, x, BOTTOM - _MARK / 4)
        canvas.line(x, top + _MARK / 4, x, top + _MARK)
    for row in range(DOWN + 1):
        y = BOTTOM + row * HEIGHT
        canvas.line(LEFT - _MARK, y, LEFT - _MARK / 4, y)
        canvas.line(right + _MARK / 4, y, right + _MARK, y)


def _draw_card(canvas: Canvas, card: MemberCardPaper, corner: tuple[float, float]) -> None:
    left, top = corner[0] + _MARGIN, corner[1] + HEIGHT
    right = corner[0] + WIDTH - _MARGIN
    canvas.setFillColorRGB(*ACCENT)
    head, face = fitted_lines(card.cooperative, right - left)
    y = top - _HEAD_DOWN + (len(head) - 1) * face.points * _LEADING
    for line in head:
        write_left(canvas, line, (left, y), face)
        y -= face.points * _LEADING
    draw_rule(canvas, left, right, top - _HEAD_DOWN - 2 * mm)
    canvas.setFillColorRGB(*INK)
    code_spot = (right - _CODE_SIDE + 2 * mm, corner[1] + _MARGIN)
    draw_code(canvas, card.code, code_spot, _CODE_SIDE)
    top -= _HEAD_DOWN + 4 * mm
    if card.photo:
        spot = (left, top - _PHOTO_SIZE[1])
        canvas.drawImage(ImageReader(BytesIO(card.photo)), *spot, *_PHOTO_SIZE)
        left += _PHOTO_SIZE[0] + _GAP
    _draw_words(canvas, card, (left, top), code_spot[0] - left)
    plain = Face(REGULAR, 7)
    canvas.setFillColorRGB(*MUTED)
    write_left(canvas, TITLE, (corner[0] + _MARGIN, corner[1] + _MARGIN + 1 * mm), plain)


def _draw_words(
    canvas: Canvas, card: MemberCardPaper, spot: tuple[float, float], width: float
) -> None:
    left, y = spot
    for text, face in _words(card, width):
        y -= face.points * _LEADING
        write_left(canvas, text, (left, y), face)


def _words(card: MemberCardPaper, width: float) -> Iterator[tuple[str, Face]]:
    lines, face = fitted_lines(card.name, width)
    yield from ((line, face) for line in lines)
    numbers, face = fitted_lines(card.number, width)
    yield from ((line, face) for line in numbers)
    plain = Face(REGULAR, 7.5)
    yield from ((line, plain) for line in wrapped(card.since_words, width, plain.width))
