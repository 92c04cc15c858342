"""Making the PDF file of statements: of one member, or of many behind each other."""

from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from documents.fonts import register_fonts
from documents.member_statement import MemberStatement, StatementSize
from documents.member_statement_form import draw_statement
from documents.member_statement_sheet import SHEETS
from documents.member_statement_strip import statement_strip
from documents.pdf_file import pdf_file

_ROLL_MILLIMETRES = 80
_ROLL_SIZE = (227.0, 842.0)  # Before anything is drawn; each strip has its own length.


def statement_document(
    title: str, statements: Iterable[MemberStatement], size: StatementSize
) -> bytes:
    """Write statements as one PDF; each begins a page and counts its own.

    They are taken one by one, so that many need not be in memory together.
    """
    register_fonts()

    def draw(canvas: Canvas) -> None:
        for statement in statements:
            _draw(canvas, statement, size)

    page = _ROLL_SIZE if size is StatementSize.ROLL_80 else SHEETS[size].size
    return pdf_file(title, page, draw)


def _draw(canvas: Canvas, statement: MemberStatement, size: StatementSize) -> None:
    if size is not StatementSize.ROLL_80:
        draw_statement(canvas, statement, SHEETS[size])
        return
    strip = statement_strip(statement, _ROLL_MILLIMETRES)
    canvas.setPageSize(strip.size)
    strip.draw(canvas)
    canvas.showPage()
