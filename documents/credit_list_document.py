"""Drawing a list about shop credit on A4: its headings again on every page, its sums at the end."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.credit_list import Cell, CreditList
from documents.drawing import HAIRLINE, INK, MUTED, write_centred, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import MINUS, grouped, wrapped
from documents.page_flow import FAINT, Block, Piece, Stroke, stacked
from documents.pdf_file import pdf_file
from documents.plain_text import visible

_LEFT, _RIGHT = 14 * mm, A4[0] - 14 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 8), Face(SEMI_BOLD, 8), Face(REGULAR, 7)
_LARGE = Face(SEMI_BOLD, 12)
_SHEET = Sheet(_LEFT, _RIGHT, A4[1] - 12 * mm, 15 * mm, 8 * mm, _SMALL)
_LINE = 11.0
_PADDING = 3.5
_ROW_TO_SIGN = 24.0
_GAP = 2 * mm
_BEHIND_AMOUNT = 4 * mm  # Figures end where the next words would begin.
_SIGNATURE = 20 * mm
_DOTS = "." * 28


def credit_list_document(listed: CreditList) -> bytes:
    """Write a list as a PDF; the same list gives the same bytes."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        left = [(listed.shop_names[0], _LARGE)]
        left += [(text, _SMALL) for text in (*listed.shop_names[1:], *listed.address)]
        right = [(listed.title, _LARGE), (listed.about, _STRONG)]
        head = head_of(_SHEET, left, right, (0.45, 0.53), 3 * mm)
        draw_headed_pages(canvas, _SHEET, head, list(_body(listed)), listed.title.capitalize())

    return pdf_file(listed.title.title(), A4, draw)


def _body(listed: CreditList) -> Iterator[Block]:
    texts = tuple(column.heading for column in listed.columns)
    headings = _row(listed, texts, _SMALL, is_heading=True)
    yield headings
    *rows, last = (_row(listed, row, _PLAIN, headings) for row in listed.rows)
    yield from rows
    # Nobody reads, or signs, sums on a page without a row of the list.
    yield from stacked([last, _row(listed, listed.totals, _STRONG), *_signatures(listed)])


def _row(
    listed: CreditList,
    cells: tuple[Cell, ...],
    face: Face,
    headings: Block | None = None,
    *,
    is_heading: bool = False,
) -> Block:
    """Lay a row out, as high as its longest cell."""
    pieces: list[Piece] = []
    x, lines_max, is_behind_amount = _LEFT, 1, False
    first = _PADDING + face.points
    for cell, column in zip(cells, listed.columns, strict=True):
        width = column.millimetres * mm
        begin = x + _BEHIND_AMOUNT if is_behind_amount else x
        is_behind_amount = column.is_amount
        ink = MUTED if is_heading else INK
        text = cell if isinstance(cell, str) else grouped(cell, MINUS) if cell else ""
        for at, line in enumerate(wrapped(visible(text), width - _GAP, face.width)):
            down = first + at * _LINE
            if column.is_amount:
                pieces.append(Piece(line, x + width, face, down, write_right, ink))
            else:
                pieces.append(Piece(line, begin, face, down, ink=ink))
            lines_max = max(lines_max, at + 1)
        x += width
    height = lines_max * _LINE + 2 * _PADDING
    if listed.signers and headings is not None:
        height = max(height, _ROW_TO_SIGN)
    return Block(
        height=height,
        pieces=tuple(pieces),
        strokes=(Stroke(height, HAIRLINE if is_heading else FAINT, 0.6),),
        keeps_next=is_heading,
        again=(headings,) if headings else (),
    )


def _signatures(listed: CreditList) -> Iterator[Block]:
    if not listed.signers:
        return
    width = (_RIGHT - _LEFT) / len(listed.signers)
    pieces = []
    for at, role in enumerate(listed.signers):
        middle = _LEFT + width * (at + 0.5)
        lines = wrapped(visible(role), width - _GAP, _PLAIN.width)
        for down, line in enumerate(lines):
            place = 6 * mm + _PLAIN.points + down * _LINE
            pieces.append(Piece(line, middle, _PLAIN, place, write_centred))
        pieces.append(Piece(f"( {_DOTS} )", middle, _PLAIN, 6 * mm + _SIGNATURE, write_centred))
    yield Block(height=_SIGNATURE + 10 * mm, pieces=tuple(pieces))
