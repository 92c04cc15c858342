"""Drawing a report on A4, lying where its columns need the width; headings again on every page."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.drawing import HAIRLINE, INK, MUTED, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import MINUS, grouped, wrapped
from documents.page_flow import FAINT, Block, Piece, Stroke, space, stacked
from documents.pdf_file import pdf_file
from documents.plain_text import visible
from documents.report_list import Cell, ReportColumn, ReportList

_SIDE = 14 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 8), Face(SEMI_BOLD, 8), Face(REGULAR, 7)
_LARGE = Face(SEMI_BOLD, 12)
_LINE, _PADDING, _GAP = 11.0, 3.0, 2 * mm
_BEHIND_FIGURE = 3 * mm


def report_list_document(listed: ReportList) -> bytes:
    """Write a report as a PDF; the same report gives the same bytes."""
    register_fonts()
    wide = sum(column.millimetres for column in listed.columns) * mm > A4[0] - 2 * _SIDE
    size = landscape(A4) if wide else A4
    sheet = Sheet(_SIDE, size[0] - _SIDE, size[1] - 12 * mm, 15 * mm, 8 * mm, _SMALL)

    def draw(canvas: Canvas) -> None:
        left = [(listed.shop_names[0], _LARGE)]
        left += [(text, _SMALL) for text in (*listed.shop_names[1:], *listed.address)]
        right = [(listed.title, _LARGE), (listed.about, _STRONG)]
        head = head_of(sheet, left, right, (0.45, 0.53), 3 * mm)
        draw_headed_pages(canvas, sheet, head, list(_body(listed, sheet)), listed.title)

    return pdf_file(listed.title.title(), size, draw)


def _body(listed: ReportList, sheet: Sheet) -> Iterator[Block]:
    headings = _row(listed.columns, [of.heading for of in listed.columns], _SMALL, MUTED)
    yield headings
    rows = [_row(listed.columns, row, _PLAIN, INK, (headings,)) for row in listed.rows]
    yield from rows[:-1]
    last = rows[-1:]
    for sums in filter(None, (listed.totals, listed.usual)):
        last.append(_row(listed.columns, sums, _STRONG, INK))
    yield from stacked(last)
    if listed.notes:
        yield space(3 * mm)
    for note in listed.notes:
        lines = wrapped(visible(note), sheet.right - sheet.left, _SMALL.width)
        for line in lines:
            yield Block(height=_LINE, pieces=(Piece(line, sheet.left, _SMALL, 8, ink=MUTED),))


def _row(
    columns: Sequence[ReportColumn],
    cells: Sequence[Cell],
    face: Face,
    ink: tuple[float, float, float],
    again: tuple[Block, ...] = (),
) -> Block:
    """Lay a row out, as high as its longest cell."""
    pieces: list[Piece] = []
    x, lines_max, is_behind_figure = _SIDE, 1, False
    first = _PADDING + face.points
    for cell, column in zip(cells, columns, strict=True):
        width = column.millimetres * mm
        begin = x + _BEHIND_FIGURE if is_behind_figure else x
        is_behind_figure = column.is_figure
        lines = wrapped(visible(_written(cell)), x + width - begin - _GAP, face.width)
        for at, line in enumerate(lines):
            down = first + at * _LINE
            if column.is_figure:
                pieces.append(Piece(line, x + width, face, down, write_right, ink))
            else:
                pieces.append(Piece(line, begin, face, down, ink=ink))
            lines_max = max(lines_max, at + 1)
        x += width
    height = lines_max * _LINE + 2 * _PADDING
    is_heading = ink is MUTED
    return Block(
        height=height,
        pieces=tuple(pieces),
        strokes=(Stroke(height, HAIRLINE if is_heading else FAINT, 0.6),),
        keeps_next=is_heading,
        again=again,
    )


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return cell
        case int():
            return grouped(cell, MINUS)
        case Decimal():
            whole, _, fraction = f"{abs(cell):f}".partition(".")
            fraction = fraction.rstrip("0")
            sign = MINUS if cell < 0 else ""
            return sign + grouped(int(whole)) + (f",{fraction}" if fraction else "")
        case date():
            return f"{cell:%d-%m-%Y}"
