"""A receipt for money (kwitansi) on A5: who paid, how much in words, and for what."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.drawing import HAIRLINE, MUTED, write_centred, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face
from documents.kwitansi import OFFICER, Kwitansi
from documents.layout import MINUS, clock_text, day_in_words, grouped, rupiah, wrapped
from documents.page_flow import (
    ACCENT,
    Block,
    Piece,
    Stroke,
    draw_blocks,
    pages_of,
    space,
    stacked,
)
from documents.plain_text import visible
from documents.receipt_words import Sum

FORM_SIZE: tuple[float, float] = A5

_LEFT, _RIGHT = 12 * mm, A5[0] - 12 * mm
_TOP, _BOTTOM = A5[1] - 12 * mm, 16 * mm
_VALUES = _LEFT + 33 * mm  # Where what the labels are about begins.
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
_SHOP, _TITLE, _BIG = Face(SEMI_BOLD, 13), Face(SEMI_BOLD, 13), Face(SEMI_BOLD, 14)
_LEADING = 1.35  # Height of a line, in sizes of its letters.
_FIGURES = 30 * mm  # Kept free for the amount of a line.
_SIGNATURE = 18 * mm
_INDENT = 3 * mm


def draw_kwitansi(canvas: Canvas, paper: Kwitansi) -> None:
    """Draw `paper` on as many pages as it needs; nearly always that is one."""
    head = list(_head(paper))
    room = _TOP - _BOTTOM - sum(block.height for block in head)
    pages = pages_of(list(_body(paper)), room, room)
    for number, page in enumerate(pages, start=1):
        draw_blocks(canvas, (*head, *page.blocks), (_LEFT, _RIGHT, _TOP))
        foot = (
            Piece(paper.fact_mark, _LEFT, _SMALL, 0, ink=MUTED),
            Piece(f"Halaman {number} dari {len(pages)}", _RIGHT, _SMALL, 0, write_right, MUTED),
        )
        draw_blocks(canvas, [Block(height=0, pieces=foot)], (_LEFT, _RIGHT, _BOTTOM - 8 * mm))
        canvas.showPage()


def _head(paper: Kwitansi) -> Iterator[Block]:
    """Put the shop at the left, and what paper it is at the right."""
    first, *others = paper.shop_names
    width = _RIGHT - _LEFT
    left = [(line, _SHOP) for line in _lines(first, width * 0.56, _SHOP)]
    for text in (*others, *paper.address, paper.legal_number):
        left.extend((line, _SMALL) for line in _lines(text, width * 0.56, _SMALL))
    right = [("KWITANSI", _TITLE)]
    moment = f"{day_in_words(paper.day)}, {clock_text(paper.clock)}"
    for text, face in (
        (paper.copy_mark, _STRONG),
        (f"No {paper.number}", _STRONG),
        (f"{moment} · Kasa {paper.register}", _SMALL),
    ):
        right.extend((line, face) for line in _lines(text, width * 0.42, face))
    pieces: list[Piece] = []
    height = 0.0
    for lines, x, is_right in ((left, _LEFT, False), (right, _RIGHT, True)):
        down = 0.0
        for text, face in lines:
            written = Piece(text, x, face, down + face.points)
            pieces.append(written._replace(write=write_right) if is_right else written)
            down += face.points * _LEADING
        height = max(height, down)
    height += 2 * mm
    yield Block(height=height, pieces=tuple(pieces), strokes=(Stroke(height, ACCENT, 1.2),))
    yield space(4 * mm)


def _body(paper: Kwitansi) -> Iterator[Block]:
    title = Piece(paper.title, _LEFT, _STRONG, _STRONG.points)
    yield Block(height=6 * mm, pieces=(title,))
    for label, text in _people(paper):
        yield from _named(label, text)
    yield from _named("Uang sejumlah", paper.spelled, is_tinted=True)
    yield space(2 * mm)
    yield from _purpose(paper)
    yield from _total(paper.total)
    paid = paper.payment
    if paid is not None:
        way = f"{paid.label} · {paid.note}" if paid.note else paid.label
        yield from _named("Cara bayar", way)
    for text in paper.origin:
        yield from _named("Keterangan", text)
    yield space(2 * mm)
    for number, balance in enumerate(paper.balances):
        yield from _figure("" if number else "Setelah ini", balance.label, balance.amount)
    yield from _closing(paper)


def _people(paper: Kwitansi) -> Iterator[tuple[str, str]]:
    """Say from whom the money was received, as the words of a kwitansi go."""
    member, payer = paper.member, paper.payer
    if paper.payment is None:
        yield "Anggota", member
    elif paper.is_payout:
        yield "Sudah terima dari", paper.shop_names[0]
        yield "Penerima", payer or member
    else:
        yield "Sudah terima dari", payer or member
    if payer:
        yield "Untuk anggota", member


def _purpose(paper: Kwitansi) -> Iterator[Block]:
    is_paid_in = paper.payment is not None and not paper.is_payout
    label = "Untuk pembayaran" if is_paid_in else "Rincian"
    room = _RIGHT - _VALUES - _FIGURES
    for number, entry in enumerate(paper.entries):
        yield from _figure("" if number else label, entry.label, entry.amount)
        for line in (line for note in entry.notes for line in _lines(note, room, _SMALL)):
            piece = Piece(line, _VALUES + _INDENT, _SMALL, _SMALL.points, ink=MUTED)
            yield Block(height=_SMALL.points * _LEADING, pieces=(piece,))


def _total(entry: Sum) -> Iterator[Block]:
    amount = rupiah(entry.amount, MINUS)
    down = _BIG.points + 1.5 * mm
    pieces = (
        Piece(entry.label, _VALUES, _STRONG, down),
        Piece(amount, _RIGHT, _BIG, down, write_right),
    )
    yield space(1 * mm)
    yield Block(height=_BIG.points + 5 * mm, pieces=pieces, strokes=(Stroke(0, HAIRLINE),))


def _named(label: str, text: str, *, is_tinted: bool = False) -> Iterator[Block]:
    """Write a label, and beside it what it is about on as many lines as that needs."""
    height = _PLAIN.points * _LEADING + 1.5
    face = _STRONG if is_tinted else _PLAIN
    for number, line in enumerate(_lines(text, _RIGHT - _VALUES - _INDENT, face)):
        pieces = [Piece(line, _VALUES, face, _PLAIN.points + 1)]
        if not number:
            pieces.append(Piece(label, _LEFT, _PLAIN, _PLAIN.points + 1, ink=MUTED))
        yield Block(height=height, pieces=tuple(pieces), is_tinted=is_tinted)


def _figure(label: str, text: str, amount: int) -> Iterator[Block]:
    """Write what an amount is for, and the amount on its last line."""
    height, down = _PLAIN.points * _LEADING + 1.5, _PLAIN.points + 1
    lines = _lines(text, _RIGHT - _VALUES - _FIGURES, _PLAIN)
    for number, line in enumerate(lines, start=1):
        pieces = [Piece(line, _VALUES, _PLAIN, down)]
        if number == 1:
            pieces.append(Piece(label, _LEFT, _PLAIN, down, ink=MUTED))
        if number == len(lines):
            pieces.append(Piece(grouped(amount, MINUS), _RIGHT, _PLAIN, down, write_right))
        yield Block(height=height, pieces=tuple(pieces))


def _closing(paper: Kwitansi) -> Iterator[Block]:
    """Keep the signatures together, with the footer below them."""
    role, name = paper.signer
    width = (_RIGHT - _LEFT) * 0.45
    down = _SIGNATURE + _PLAIN.points
    pieces = []
    for x, above, below in (
        (_LEFT + width / 2, role, name),
        (_RIGHT - width / 2, OFFICER, paper.cashier),
    ):
        first = next(iter(_lines(below, width, _STRONG)), "." * 24)
        pieces.append(Piece(above, x, _PLAIN, _PLAIN.points, write_centred))
        pieces.append(Piece(f"( {first} )", x, _STRONG, down, write_centred))
    blocks = [Block(height=_SIGNATURE + 2 * _PLAIN.points, pieces=tuple(pieces))]
    for text in paper.footer:
        for line in _lines(text, _RIGHT - _LEFT, _SMALL):
            middle = (_LEFT + _RIGHT) / 2
            piece = Piece(line, middle, _SMALL, _SMALL.points, write_centred, MUTED)
            blocks.append(Block(height=_SMALL.points * _LEADING, pieces=(piece,)))
    yield from stacked(blocks, 6 * mm)


def _lines(text: str, width: float, face: Face) -> list[str]:
    return wrapped(visible(text), width, face.width)
