"""Drawing the slip of goods that are carried on A5 across."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.places.transfer_slip import TransferSlip
from documents.count_table import headings, places, signatures, table_row, with_again
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import clock_text, day_in_words
from documents.page_flow import Block, space, stacked
from documents.pdf_file import pdf_file
from documents.transfer_slip import (
    SIGNERS,
    TITLE,
    batch_words,
    carried_words,
    transfer_remarks,
)

_SIZE: tuple[float, float] = landscape(A5)
_LEFT, _RIGHT = 14 * mm, _SIZE[0] - 14 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
_LARGE = Face(SEMI_BOLD, 12)
_SHEET = Sheet(_LEFT, _RIGHT, _SIZE[1] - 10 * mm, 12 * mm, 7 * mm, _SMALL)
_COLUMNS = places(
    [("Barang", 88 * mm, False), ("Baik sampai", 48 * mm, False), ("Jumlah", 46 * mm, True)],
    _LEFT,
)
_WHOLE = places([("", _RIGHT - _LEFT, False)], _LEFT)


def transfer_slip_document(slip: TransferSlip) -> bytes:
    """Write the slip as a PDF; what the file says of itself names nobody."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        mark = f"{slip.number} · {slip.link_start}"
        draw_headed_pages(canvas, _SHEET, _head(slip), list(_body(slip)), mark)

    return pdf_file(f"Pindah barang {slip.number}", _SIZE, draw)


def _head(slip: TransferSlip) -> list[Block]:
    moment = f"{day_in_words(slip.day)}, {clock_text(slip.moment.time())}"
    left = [
        (name, _LARGE if number == 0 else _SMALL) for number, name in enumerate(slip.shop_names)
    ]
    right = [
        (TITLE, _LARGE),
        (f"No {slip.number}", _STRONG),
        (f"Dari {slip.from_name} ke {slip.to_name}", _STRONG),
        (moment, _SMALL),
    ]
    return head_of(_SHEET, left, right, (0.48, 0.5), 3 * mm)


def _body(slip: TransferSlip) -> Iterator[Block]:
    heading = headings(_COLUMNS, _STRONG)
    yield heading
    for line in slip.lines:
        cells = (line.name, batch_words(line).removeprefix("Baik s.d. "), carried_words(line))
        yield with_again(table_row(cells, _COLUMNS, _PLAIN), (heading,))
    # Why it was carried and who signs stand on one page.
    yield from stacked([*_foot(slip)])


def _foot(slip: TransferSlip) -> Iterator[Block]:
    for remark in transfer_remarks(slip):
        yield table_row([remark], _WHOLE, _SMALL)
    yield space(4 * mm)
    signing = [(signer, "") for signer in SIGNERS]
    yield signatures(signing, (_LEFT, _RIGHT), (_PLAIN, _STRONG))
