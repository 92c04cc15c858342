"""Drawing the certificate of a term deposit on A5 across: one sum in a frame, two who sign."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.savings.term_certificate import TermCertificate
from documents.drawing import INK, MUTED, write_centred, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import rupiah, wrapped
from documents.page_flow import Block, Piece, space, stacked
from documents.pdf_file import pdf_file
from documents.plain_text import visible
from documents.term_certificate_words import (
    MEMBER,
    TITLE,
    TREASURER,
    link_mark,
    place_and_day,
    remarks,
    spelled_amount,
    terms,
)

_SIZE: tuple[float, float] = landscape(A5)
_LEFT, _RIGHT = 16 * mm, _SIZE[0] - 16 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9.5), Face(SEMI_BOLD, 9.5), Face(REGULAR, 7.5)
_LARGE, _SUM = Face(SEMI_BOLD, 13), Face(SEMI_BOLD, 16)
_SHEET = Sheet(_LEFT, _RIGHT, _SIZE[1] - 10 * mm, 12 * mm, 7 * mm, _SMALL)
_LINE = 12.6
_SMALL_LINE = 10.0
_LABEL = 36 * mm
_PADDING = 4.0
_SIGNATURE = 14 * mm
_DOTS = "." * 28


def term_certificate_document(paper: TermCertificate) -> bytes:
    """Write the certificate as a PDF; the same certificate gives the same bytes."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        draw_headed_pages(canvas, _SHEET, _head(paper), list(_body(paper)), link_mark(paper))

    return pdf_file(f"Bilyet {paper.number}", _SIZE, draw)


def _head(paper: TermCertificate) -> list[Block]:
    """Say whose paper it is, and which."""
    left = [(paper.shop_names[0], _LARGE)]
    left += [(text, _SMALL) for text in (*paper.shop_names[1:], *paper.address)]
    left.append((paper.legal_number, _SMALL))
    right = [(TITLE, _LARGE), (f"No {paper.number}", _STRONG)]
    return head_of(_SHEET, left, right, (0.48, 0.5), 3 * mm)


def _body(paper: TermCertificate) -> Iterator[Block]:
    yield _sum(paper)
    yield space(3 * mm)
    for label, text in terms(paper):
        yield _named(label, text)
    yield space(2 * mm)
    for text in remarks(paper):
        yield from _remark(text)
    # Whoever signs signs on a page that says something.
    yield from stacked([_signatures(paper)], 3 * mm)


def _sum(paper: TermCertificate) -> Block:
    """Frame what was put away, in figures and below them in words."""
    first = 2 * _PADDING + _SUM.points
    pieces = [
        Piece("Telah diterima sebagai simpanan berjangka", _LEFT + _PADDING, _PLAIN, first),
        Piece(rupiah(paper.amount), _RIGHT - _PADDING, _SUM, first, write_right),
    ]
    width = _RIGHT - _LEFT - 2 * _PADDING
    lines = wrapped(f"Terbilang: {spelled_amount(paper)}", width, _STRONG.width)
    below = first + _PADDING
    for number, line in enumerate(lines, start=1):
        pieces.append(Piece(line, _LEFT + _PADDING, _STRONG, below + number * _LINE))
    height = below + len(lines) * _LINE + 2 * _PADDING
    return Block(height=height, pieces=tuple(pieces), is_tinted=True, is_framed=True)


def _named(label: str, text: str) -> Block:
    lines = wrapped(visible(text), _RIGHT - _LEFT - _LABEL, _PLAIN.width)
    pieces = [Piece(label, _LEFT, _PLAIN, _PLAIN.points, ink=MUTED)]
    for at, line in enumerate(lines):
        pieces.append(Piece(line, _LEFT + _LABEL, _STRONG, _PLAIN.points + at * _LINE, ink=INK))
    return Block(height=max(1, len(lines)) * _LINE + 1, pieces=tuple(pieces))


def _remark(text: str) -> Iterator[Block]:
    for line in wrapped(visible(text), _RIGHT - _LEFT, _SMALL.width):
        yield Block(height=_SMALL_LINE, pieces=(Piece(line, _LEFT, _SMALL, _SMALL.points),))


def _signatures(paper: TermCertificate) -> Block:
    """Let the member sign at the left, and the treasurer at the right below place and day."""
    share = (_RIGHT - _LEFT) / 2
    pieces = [
        Piece(place_and_day(paper), _LEFT + 1.5 * share, _PLAIN, _PLAIN.points, write_centred)
    ]
    down = _PLAIN.points + _LINE
    for at, (role, name) in enumerate(((MEMBER, paper.member_name), (TREASURER, paper.treasurer))):
        x = _LEFT + (at + 0.5) * share
        pieces.append(Piece(role, x, _PLAIN, down, write_centred))
        said = visible(name).strip() or _DOTS
        for number, line in enumerate(wrapped(f"( {said} )", share - 4 * mm, _STRONG.width)):
            below = down + _SIGNATURE + number * _LINE
            pieces.append(Piece(line, x, _STRONG, below, write_centred))
    height = max(piece.down for piece in pieces) + _PADDING
    return Block(height=height, pieces=tuple(pieces))
