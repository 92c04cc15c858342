"""A list of payments as one paper to be signed (daftar setoran): a row a member, on A4."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.savings.receipt import SavingsListPaper, SavingsListRow, SavingsReceipt
from documents.drawing import HAIRLINE, INK, MUTED, write_centred, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.kwitansi import OFFICER
from documents.kwitansi_words import cashier_name, copy_mark, fact_mark, payer_mark
from documents.layout import (
    MINUS,
    clock_text,
    day_in_words,
    grouped,
    in_words,
    rupiah,
    wrapped,
)
from documents.page_flow import (
    FAINT,
    Block,
    Piece,
    Stroke,
    space,
    stacked,
)
from documents.pdf_file import pdf_file
from documents.plain_text import visible
from documents.receipt_words import TENDERS
from documents.savings_receipt_words import account_name, months_said, origin

_LEFT, _RIGHT = 14 * mm, A4[0] - 14 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
_LARGE = Face(SEMI_BOLD, 13)
_SHEET = Sheet(_LEFT, _RIGHT, A4[1] - 12 * mm, 15 * mm, 8 * mm, _SMALL)
_LINE = 12.0
_PADDING = 3.0  # Above and below the words of a row: there must be room to sign.
_GAP = 3 * mm
_ROW, _NUMBER, _NAME, _PURPOSE = _LEFT, _LEFT + 9 * mm, _LEFT + 30 * mm, _LEFT + 82 * mm
_AMOUNT = _RIGHT - 34 * mm  # Where amounts end; behind them one signs.
_SIGN = _AMOUNT + _GAP
_SIGNATURE = 18 * mm
_DOTS = "." * 24


def savings_list_document(paper: SavingsListPaper) -> bytes:
    """Write the list as a PDF; the same list gives the same bytes."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        head, body = _head(paper.head), list(_body(paper))
        draw_headed_pages(canvas, _SHEET, head, body, fact_mark(paper.head))

    return pdf_file(f"Daftar setoran {paper.head.number}", A4, draw)


def _head(head: SavingsReceipt) -> list[Block]:
    """Say on each page whose list it is, and who paid it."""
    moment = f"{day_in_words(head.day)}, {clock_text(head.clock)} · Kasa {head.register}"
    payer = payer_mark(head)
    way = TENDERS[head.way] + (f", ref. {head.reference}" if head.reference else "")
    left = [(head.shop_names[0], _LARGE)]
    left += [(text, _SMALL) for text in (*head.shop_names[1:], *head.address, head.legal_number)]
    right = [("DAFTAR SETORAN SIMPANAN", _LARGE), (copy_mark(head), _STRONG)]
    right += [(f"No {head.number}", _STRONG), (moment, _SMALL)]
    right += [(f"Dibayar {payer} · {way}" if payer else way, _SMALL)]
    right += [(text, _SMALL) for text in origin(head)]
    return head_of(_SHEET, left, right, (0.5, 0.48), 3 * mm)


def _body(paper: SavingsListPaper) -> Iterator[Block]:
    headings = _headings()
    yield headings
    *rows, last = (_row(row, headings) for row in paper.rows)
    yield from rows
    # Nobody signs a page without a row of the list.
    yield from stacked([last, _total(paper), *_words(paper), *_closing(paper.head)])


def _headings() -> Block:
    down = _PADDING + _PLAIN.points
    named = (
        ("No", _ROW),
        ("No. anggota", _NUMBER),
        ("Nama", _NAME),
        ("Untuk", _PURPOSE),
        ("Tanda tangan", _SIGN),
    )
    pieces = [Piece(text, x, _SMALL, down, ink=MUTED) for text, x in named]
    pieces.append(Piece("Jumlah", _AMOUNT, _SMALL, down, write_right, MUTED))
    height = _LINE + 2 * _PADDING
    return Block(
        height=height,
        pieces=tuple(pieces),
        strokes=(Stroke(height, HAIRLINE, 0.7),),
        keeps_next=True,
    )


def _row(row: SavingsListRow, headings: Block) -> Block:
    first = _PADDING + _PLAIN.points
    pieces = [Piece(str(row.row), _ROW, _PLAIN, first, ink=MUTED)]
    number_room, name_room = _NAME - _NUMBER - _GAP, _PURPOSE - _NAME - _GAP
    for text, x, room in (
        (row.member_number, _NUMBER, number_room),
        (row.member_name, _NAME, name_room),
    ):
        lines = wrapped(visible(text), room, _PLAIN.width)
        pieces += [Piece(line, x, _PLAIN, first + at * _LINE) for at, line in enumerate(lines)]
    down = first
    for line in row.lines:
        amount = grouped(line.amount, MINUS)
        pieces.append(Piece(amount, _AMOUNT, _PLAIN, down, write_right))
        room = _AMOUNT - _PLAIN.width(amount) - _GAP - _PURPOSE
        label = account_name(line.savings, line.movement, line.term_number)
        said = [(label, _PLAIN), *((text, _SMALL) for text in months_said(line))]
        for text, face in said:
            for part in wrapped(visible(text), room, face.width):
                pieces.append(Piece(part, _PURPOSE, face, down))
                down += _LINE
    height = max(piece.down for piece in pieces) + _LINE - _PLAIN.points + _PADDING
    height = max(height, 2 * _LINE)
    strokes = (Stroke(height, FAINT, 0.4),)
    return Block(height=height, pieces=tuple(pieces), strokes=strokes, again=(headings,))


def _total(paper: SavingsListPaper) -> Block:
    down = 2 * _PADDING + _PLAIN.points
    pieces = (
        Piece(f"Jumlah {len(paper.rows)} anggota", _NUMBER, _STRONG, down),
        Piece(rupiah(paper.total, MINUS), _AMOUNT, Face(SEMI_BOLD, 11), down, write_right),
    )
    height = _LINE + 4 * _PADDING
    return Block(height=height, pieces=pieces, strokes=(Stroke(0, INK, 0.7),), is_tinted=True)


def _words(paper: SavingsListPaper) -> Iterator[Block]:
    said = f"Terbilang: {in_words(abs(paper.total))} rupiah"
    yield space(_PADDING)
    for line in wrapped(said, _RIGHT - _LEFT, _PLAIN.width):
        yield Block(height=_LINE, pieces=(Piece(line, _LEFT, _PLAIN, _PLAIN.points),))
    yield space(6 * mm)


def _closing(head: SavingsReceipt) -> Iterator[Block]:
    width = (_RIGHT - _LEFT) * 0.45
    pieces = []
    for x, role, name in (
        (_LEFT + width / 2, "Penyetor", head.payer),
        (_RIGHT - width / 2, OFFICER, cashier_name(head)),
    ):
        pieces.append(Piece(role, x, _PLAIN, _PLAIN.points, write_centred))
        lines = wrapped(visible(f"( {name or _DOTS} )"), width, _STRONG.width)
        downs = (_SIGNATURE + _PLAIN.points + at * _LINE for at in range(len(lines)))
        pieces += [
            Piece(line, x, _STRONG, down, write_centred)
            for line, down in zip(lines, downs, strict=True)
        ]
    height = max(piece.down for piece in pieces) + _LINE
    yield Block(height=height, pieces=tuple(pieces))
