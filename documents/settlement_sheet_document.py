"""Drawing the settlement sheet on A4."""

from collections.abc import Iterator, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.savings.receipt import SavingsReceipt
from coop.savings.settlement_paper import SettlementPaper
from documents.drawing import INK, MUTED, write_centred, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.kwitansi_words import copy_mark, fact_mark
from documents.layout import MINUS, clock_text, day_in_words, grouped, rupiah, wrapped
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
from documents.settlement_sheet_words import (
    TITLE,
    Netted,
    Signer,
    ending,
    netted,
    outcome,
    recipients,
    signers,
    spelled,
)

_LEFT, _RIGHT = 18 * mm, A4[0] - 18 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 10), Face(SEMI_BOLD, 10), Face(REGULAR, 8)
_LARGE = Face(SEMI_BOLD, 14)
_SHEET = Sheet(_LEFT, _RIGHT, A4[1] - 16 * mm, 18 * mm, 10 * mm, _SMALL)
_LINE = 14.0
_PADDING = 4.0
_LABEL = 34 * mm
_GAP = 4 * mm
_SIGNATURE = 20 * mm
_SIGNERS_ACROSS = 3
_DOTS = "." * 28


def settlement_sheet_document(paper: SettlementPaper) -> bytes:
    """Write the sheet as a PDF; the same sheet gives the same bytes."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        head, body = _head(paper.receipt), list(_body(paper))
        draw_headed_pages(canvas, _SHEET, head, body, fact_mark(paper.receipt))

    return pdf_file(f"Penyelesaian {paper.receipt.number}", A4, draw)


def _head(of: SavingsReceipt) -> list[Block]:
    """Say on each page whose paper it is."""
    moment = f"{day_in_words(of.day)}, {clock_text(of.clock)} · Kasa {of.register}"
    left = [(of.shop_names[0], _LARGE)]
    left += [(text, _SMALL) for text in (*of.shop_names[1:], *of.address, of.legal_number)]
    right = [(TITLE, _LARGE), (copy_mark(of), _STRONG)]
    right += [(f"No {of.number}", _STRONG), (moment, _SMALL)]
    return head_of(_SHEET, left, right, (0.48, 0.48), 5 * mm)


def _body(paper: SettlementPaper) -> Iterator[Block]:
    for label, text in ending(paper):
        yield _named(label, text)
    yield space(4 * mm)
    yield from (_amount(of) for of in netted(paper))
    paid = [_amount(of) for of in recipients(paper)]
    title = [_text("Diterima oleh", _STRONG)] if paid else []
    # What it comes to, who gets it and who signs stand on one page.
    yield from stacked(
        [
            *_outcome(paper),
            *title,
            *paid,
            space(10 * mm),
            *_signatures(signers(paper)),
        ]
    )


def _named(label: str, text: str) -> Block:
    lines = wrapped(visible(text), _RIGHT - _LEFT - _LABEL, _PLAIN.width)
    pieces = [Piece(label, _LEFT, _PLAIN, _PLAIN.points, ink=MUTED)]
    for at, line in enumerate(lines):
        pieces.append(Piece(line, _LEFT + _LABEL, _PLAIN, _PLAIN.points + at * _LINE))
    return Block(height=max(1, len(lines)) * _LINE, pieces=tuple(pieces))


def _amount(of: Netted) -> Block:
    amount = grouped(of.amount, MINUS)
    room = _RIGHT - _LEFT - _PLAIN.width(amount) - _GAP
    said = f"{of.label} ({of.note})" if of.note else of.label
    first = _PADDING + _PLAIN.points
    lines = wrapped(visible(said), room, _PLAIN.width)
    pieces = [Piece(line, _LEFT, _PLAIN, first + at * _LINE) for at, line in enumerate(lines)]
    pieces.append(Piece(amount, _RIGHT, _PLAIN, first, write_right))
    height = max(1, len(lines)) * _LINE + 2 * _PADDING
    return Block(height=height, pieces=tuple(pieces), strokes=(Stroke(height, FAINT, 0.4),))


def _outcome(paper: SettlementPaper) -> Iterator[Block]:
    result = outcome(paper)
    down = 2 * _PADDING + _PLAIN.points
    pieces = (
        Piece(result.label, _LEFT + _PADDING, _STRONG, down),
        Piece(rupiah(result.amount, MINUS), _RIGHT - _PADDING, _LARGE, down, write_right),
    )
    height = _LINE + 4 * _PADDING
    yield Block(height=height, pieces=pieces, strokes=(Stroke(0, INK, 0.7),), is_tinted=True)
    yield space(_PADDING)
    yield _text(spelled(paper), _PLAIN)
    yield space(5 * mm)


def _text(text: str, face: Face) -> Block:
    lines = wrapped(visible(text), _RIGHT - _LEFT, face.width)
    pieces = [Piece(line, _LEFT, face, face.points + at * _LINE) for at, line in enumerate(lines)]
    return Block(height=len(lines) * _LINE, pieces=tuple(pieces))


def _signatures(signing: Sequence[Signer]) -> Iterator[Block]:
    """Give everybody room to sign, three in a row."""
    share = (_RIGHT - _LEFT) / _SIGNERS_ACROSS
    for first in range(0, len(signing), _SIGNERS_ACROSS):
        pieces: list[Piece] = []
        for at, (role, name) in enumerate(signing[first : first + _SIGNERS_ACROSS]):
            x = _LEFT + (at + 0.5) * share
            pieces.append(Piece(role, x, _PLAIN, _PLAIN.points, write_centred))
            lines = wrapped(visible(f"( {name or _DOTS} )"), share - _GAP, _STRONG.width)
            for number, line in enumerate(lines):
                down = _SIGNATURE + _PLAIN.points + number * _LINE
                pieces.append(Piece(line, x, _STRONG, down, write_centred))
        yield Block(height=max(piece.down for piece in pieces) + _LINE, pieces=tuple(pieces))
