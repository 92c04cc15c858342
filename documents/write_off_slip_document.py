"""Drawing the slip of goods that went unsold: on A5 across, or on A4."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.stock.write_off_slip import SlipLine, WriteOffSlip
from documents.count_table import Place, headings, places, signatures, table_row, with_again
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import clock_text, day_in_words, day_text, grouped, quantity_text, rupiah
from documents.page_flow import Block, space, stacked
from documents.pdf_file import pdf_file
from documents.write_off_slip import REASON_NAMES, SIGNERS, SLIP_TITLE

_SIDE = 14 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
_LARGE = Face(SEMI_BOLD, 12)
_COLUMNS = [
    ("Barang", 84 * mm, False),
    ("No. batch", 24 * mm, False),
    ("Baik s.d.", 24 * mm, False),
    ("Jumlah", 24 * mm, True),
    ("Nilai pokok", 26 * mm, True),
]
_SUMS = [("", 132 * mm, False), ("", 50 * mm, True)]


class _Paper(NamedTuple):
    """The page, and where its columns stand: both sizes are as wide."""

    size: tuple[float, float]
    sheet: Sheet
    columns: Sequence[Place]
    sums: Sequence[Place]
    whole: Sequence[Place]


def write_off_slip_document(slip: WriteOffSlip, *, is_small: bool) -> bytes:
    """Write the slip as a PDF; what the file says of itself is its number."""
    register_fonts()
    paper = _paper(landscape(A5) if is_small else A4)

    def draw(canvas: Canvas) -> None:
        mark = f"{slip.number} · {slip.link_start}"
        body = list(_body(slip, paper))
        draw_headed_pages(canvas, paper.sheet, _head(slip, paper.sheet), body, mark)

    return pdf_file(f"Barang keluar {slip.number}", paper.size, draw)


def _paper(size: tuple[float, float]) -> _Paper:
    right = size[0] - _SIDE
    sheet = Sheet(_SIDE, right, size[1] - 10 * mm, 12 * mm, 7 * mm, _SMALL)
    whole = places([("", right - _SIDE, False)], _SIDE)
    return _Paper(size, sheet, places(_COLUMNS, _SIDE), places(_SUMS, _SIDE), whole)


def _head(slip: WriteOffSlip, sheet: Sheet) -> list[Block]:
    left = [(slip.shop_names[0], _LARGE)]
    left += [(text, _SMALL) for text in slip.shop_names[1:]]
    moment = f"{day_in_words(slip.day)}, {clock_text(slip.moment.time())}"
    right = [(SLIP_TITLE, _LARGE), (f"No {slip.number}", _STRONG), (moment, _SMALL)]
    return head_of(sheet, left, right, (0.48, 0.5), 3 * mm)


def _body(slip: WriteOffSlip, paper: _Paper) -> Iterator[Block]:
    if slip.place:
        yield table_row([f"Dari: {slip.place}"], paper.whole, _PLAIN)
    yield table_row([f"Alasan: {REASON_NAMES[slip.reason]}"], paper.whole, _STRONG)
    if slip.note:
        yield table_row([slip.note], paper.whole, _PLAIN)
    heading = headings(paper.columns, _STRONG)
    yield heading
    rows = [
        with_again(table_row(_cells(line), paper.columns, _PLAIN), (heading,))
        for line in slip.lines
    ]
    yield from rows[:-1]
    # What it comes to and who signs stand on one page, below a row of the list.
    yield from stacked([*rows[-1:], *_foot(slip, paper)])


def _foot(slip: WriteOffSlip, paper: _Paper) -> Iterator[Block]:
    yield table_row(("Jumlah nilai pokok", rupiah(slip.total)), paper.sums, _LARGE)
    yield space(4 * mm)
    signing = [(role, "") for role in SIGNERS]
    edges = (paper.sheet.left, paper.sheet.right)
    yield signatures(signing, edges, (_PLAIN, _STRONG))


def _cells(line: SlipLine) -> tuple[str, ...]:
    return (
        line.name,
        line.code,
        day_text(line.expires_on) if line.expires_on else "",
        f"{quantity_text(line.quantity)} {line.unit}",
        grouped(line.value),
    )
