"""Drawing the slips about goods on consignment on A5 across."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.consignment.slip import ConsignmentSlip, SlipLine
from documents.consignment_slip import OWNER, SHOP, share_words, slip_remarks, slip_title
from documents.count_table import headings, places, signatures, table_row, with_again
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import MINUS, clock_text, day_in_words, grouped, quantity_text, rupiah
from documents.page_flow import Block, space, stacked
from documents.pdf_file import pdf_file
from values.consignment import ConsignmentAct

_SIZE: tuple[float, float] = landscape(A5)
_LEFT, _RIGHT = 14 * mm, _SIZE[0] - 14 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
_LARGE = Face(SEMI_BOLD, 12)
_SHEET = Sheet(_LEFT, _RIGHT, _SIZE[1] - 10 * mm, 12 * mm, 7 * mm, _SMALL)
_MOVED = places([("Barang", 130 * mm, False), ("Jumlah", 52 * mm, True)], _LEFT)
_SETTLED = places(
    [
        ("Barang", 58 * mm, False),
        ("Terjual", 24 * mm, True),
        ("Dikembalikan", 24 * mm, True),
        ("Uang jual", 25 * mm, True),
        ("Kesepakatan", 27 * mm, True),
        ("Bagian", 24 * mm, True),
    ],
    _LEFT,
)
_WHOLE = places([("", _RIGHT - _LEFT, False)], _LEFT)
_TOTAL = places([("", 130 * mm, False), ("", 52 * mm, True)], _LEFT)


def consignment_slip_document(slip: ConsignmentSlip) -> bytes:
    """Write the slip as a PDF; what the file says of itself names nobody."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        mark = f"{slip.number} · {slip.link_start}"
        draw_headed_pages(canvas, _SHEET, _head(slip), list(_body(slip)), mark)

    return pdf_file(f"Titipan {slip.number}", _SIZE, draw)


def _head(slip: ConsignmentSlip) -> list[Block]:
    left = [(slip.shop_names[0], _LARGE)]
    left += [(text, _SMALL) for text in (*slip.shop_names[1:], *slip.address)]
    moment = f"{day_in_words(slip.day)}, {clock_text(slip.clock)}"
    who = " · ".join(filter(None, (slip.owner, slip.phone)))
    right = [(slip_title(slip), _LARGE), (f"No {slip.number}", _STRONG)]
    right += [(f"{OWNER}: {who}", _STRONG), (moment, _SMALL)]
    return head_of(_SHEET, left, right, (0.48, 0.5), 3 * mm)


def _body(slip: ConsignmentSlip) -> Iterator[Block]:
    columns = _SETTLED if slip.act is ConsignmentAct.SETTLEMENT else _MOVED
    heading = headings(columns, _STRONG)
    if slip.lines:
        yield heading
    for line in slip.lines:
        row = table_row(_cells(slip, line), columns, _PLAIN)
        yield with_again(row, (heading,))
    # What it comes to and who signs stand on one page.
    yield from stacked([*_foot(slip)])


def _foot(slip: ConsignmentSlip) -> Iterator[Block]:
    if slip.total:
        yield table_row(("Dibayar", rupiah(slip.total, MINUS)), _TOTAL, _LARGE)
    for remark in slip_remarks(slip):
        yield table_row([remark], _WHOLE, _SMALL)
    yield space(4 * mm)
    signing = [(OWNER, slip.owner), (SHOP, slip.cashier)]
    yield signatures(signing, (_LEFT, _RIGHT), (_PLAIN, _STRONG))


def _cells(slip: ConsignmentSlip, line: SlipLine) -> tuple[str, ...]:
    quantity = f"{quantity_text(line.quantity)} {line.unit}"
    if slip.act is not ConsignmentAct.SETTLEMENT:
        return line.name, quantity
    returned = f"{quantity_text(line.returned)} {line.unit}" if line.returned else ""
    return (
        line.name,
        quantity,
        returned,
        grouped(line.amount, MINUS),
        share_words(line.share, line.unit),
        grouped(line.owed, MINUS),
    )
