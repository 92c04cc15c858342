"""A statement on A4 or A5: every account as a table that goes on over pages."""

from collections.abc import Iterator

from reportlab.pdfgen.canvas import Canvas

from documents.drawing import HAIRLINE, MUTED, write_centred, write_right
from documents.fonts import Face
from documents.layout import MINUS, clock_text, day_in_words, rupiah, shortened
from documents.member_statement import MemberStatement, check_code
from documents.member_statement_said import (
    copy_mark,
    period_in_words,
    place_and_day,
    total_in_words,
)
from documents.member_statement_sheet import Sheet, lines_of
from documents.member_statement_table import StatementTable
from documents.member_statement_words import CHECK_NOTE, SIGNERS, STATUSES, TITLE
from documents.page_flow import ACCENT, Block, Piece, Stroke, draw_blocks, pages_of, space, stacked
from documents.plain_text import visible

_SIGNATURE_LINES = 4  # Left free to be signed in.
_FRAME = 8.0  # Between the frame of the sums and what stands in it.
_DOTS = "." * 24


def draw_statement(canvas: Canvas, statement: MemberStatement, sheet: Sheet) -> None:
    """Draw `statement` on as many pages as it needs."""
    first, others = list(_head(statement, sheet)), list(_short_head(statement, sheet))
    full = sheet.top - sheet.bottom
    rooms = [full - sum(block.height for block in head) for head in (first, others)]
    pages = pages_of(list(_body(statement, sheet)), rooms[0], rooms[1])
    code = check_code(statement)
    for number, page in enumerate(pages, start=1):
        head = others if number > 1 else first
        edges = (sheet.left, sheet.right, sheet.top)
        draw_blocks(canvas, (*head, *page.blocks), edges)
        foot = (
            Piece(
                f"{visible(statement.member_number)} · kode periksa {code}",
                sheet.left,
                sheet.small,
                0,
                ink=MUTED,
            ),
            Piece(
                f"Halaman {number} dari {len(pages)}",
                sheet.right,
                sheet.small,
                0,
                write_right,
                MUTED,
            ),
        )
        draw_blocks(canvas, [Block(height=0, pieces=foot)], (*edges[:2], sheet.bottom * 0.6))
        canvas.showPage()


def _head(statement: MemberStatement, sheet: Sheet) -> Iterator[Block]:
    """Put the shop at the left and the paper at the right, and below them whose it is."""
    made = statement.made
    first, *others = statement.shop_names
    left = [(first, sheet.large)]
    address = " · ".join(text for text in (*statement.address, statement.legal_number) if text)
    left += [(text, sheet.small) for text in (*others, address)]
    right = [
        (TITLE, sheet.large),
        (copy_mark(statement), sheet.strong),
        (period_in_words(statement), sheet.small),
        (f"dicetak {day_in_words(made.on)} {clock_text(made.at)}", sheet.small),
    ]
    sides = (
        _column(left, sheet.left, sheet.width * 0.58),
        _column(right, sheet.right, sheet.width * 0.4),
    )
    pieces = [*sides[0][0], *(piece._replace(write=write_right) for piece in sides[1][0])]
    height = max(side[1] for side in sides) + 4
    yield Block(height=height, pieces=tuple(pieces), strokes=(Stroke(height, ACCENT, 1.2),))
    yield space(sheet.points * 0.6)
    yield from _facts(statement, sheet)
    yield space(sheet.points * 0.7)


def _column(texts: list[tuple[str, Face]], x: float, width: float) -> tuple[list[Piece], float]:
    pieces, down = [], 0.0
    for text, face in texts:
        for line in lines_of(text, width, face) if text else ():
            pieces.append(Piece(line, x, face, down + face.points))
            down += face.points * 1.35
    return pieces, down


def _facts(statement: MemberStatement, sheet: Sheet) -> Iterator[Block]:
    joined = day_in_words(statement.joined_on) if statement.joined_on else "-"
    left = (
        ("Nama", statement.member_name, sheet.strong),
        ("Padukuhan", statement.hamlet, sheet.plain),
    )
    right = (
        ("No. anggota", statement.member_number, sheet.strong),
        ("Anggota sejak", joined, sheet.plain),
        ("Status", STATUSES[statement.status], sheet.plain),
    )
    pieces: list[Piece] = []
    height = 0.0
    for facts, x, label_width, width in (
        (left, sheet.left, sheet.width * 0.13, sheet.width * 0.4),
        (right, sheet.left + sheet.width * 0.56, sheet.width * 0.18, sheet.width * 0.26),
    ):
        down = 0.0
        for label, text, face in facts:
            if not text:
                continue
            pieces.append(Piece(label, x, sheet.plain, down + sheet.points, ink=MUTED))
            for line in lines_of(text, width, face):
                pieces.append(Piece(line, x + label_width, face, down + sheet.points))
                down += sheet.line
        height = max(height, down)
    yield Block(height=height, pieces=tuple(pieces))


def _short_head(statement: MemberStatement, sheet: Sheet) -> Iterator[Block]:
    """Say on every further page whose paper it is."""
    room = sheet.width * 0.55
    whose = f"{TITLE} · {visible(statement.member_name)} ({visible(statement.member_number)})"
    pieces = (
        Piece(shortened(whose, room, sheet.strong.width), sheet.left, sheet.strong, sheet.points),
        Piece(period_in_words(statement), sheet.right, sheet.small, sheet.points, write_right),
    )
    height = sheet.line + 2
    yield Block(height=height, pieces=pieces, strokes=(Stroke(height, ACCENT),))
    yield space(sheet.points * 0.6)


def _body(statement: MemberStatement, sheet: Sheet) -> Iterator[Block]:
    table = StatementTable(sheet, statement)
    for section in statement.sections:
        yield from table.blocks(section)
        yield space(sheet.points * 0.8)
    # Nobody signs a page without the figures.
    ending = [_sums(statement, sheet), space(sheet.points), *_closing(statement, sheet)]
    yield from stacked(ending, sheet.points * 0.2)


def _sums(statement: MemberStatement, sheet: Sheet) -> Block:
    """Frame the total, its words, and what else is to be known."""
    left, right = sheet.left + _FRAME, sheet.right - _FRAME
    width = right - left
    big = Face(sheet.strong.name, sheet.points + 3)
    total = statement.savings_total
    down = 4 + big.points
    pieces = [
        Piece("Jumlah simpanan", left, sheet.strong, down),
        Piece(rupiah(total, MINUS), right, big, down, write_right),
    ]
    strokes = []
    for line in lines_of(f"Terbilang: {total_in_words(statement)}", width, sheet.plain):
        down += sheet.line
        pieces.append(Piece(line, left, sheet.plain, down))
    for entry in statement.sums:
        strokes.append(Stroke(down + 4, HAIRLINE))
        down += 5 + sheet.line
        amount = rupiah(entry.amount, MINUS)
        pieces.append(Piece(amount, right, sheet.plain, down, write_right))
        pieces.append(Piece(entry.label, left, sheet.plain, down))
        for line in lines_of(entry.note, width * 0.7, sheet.small) if entry.note else ():
            down += sheet.line
            pieces.append(Piece(line, left, sheet.small, down, ink=MUTED))
    return Block(height=down + 6, pieces=tuple(pieces), strokes=tuple(strokes), is_framed=True)


def _closing(statement: MemberStatement, sheet: Sheet) -> Iterator[Block]:
    """Let the member, the officer and the treasurer sign."""
    width = sheet.width / len(SIGNERS)
    middles = [sheet.left + width * (at + 0.5) for at in range(len(SIGNERS))]
    place = Piece(place_and_day(statement), middles[-1], sheet.plain, sheet.points, write_centred)
    roles = [
        Piece(role, middle, sheet.plain, sheet.points + sheet.line, write_centred)
        for role, middle in zip(SIGNERS, middles, strict=True)
    ]
    names = (statement.member_name, statement.made.officer, statement.made.treasurer)
    top = sheet.points + (1 + _SIGNATURE_LINES) * sheet.line
    signed = [
        Piece(line, middle, sheet.strong, top + at * sheet.line, write_centred)
        for name, middle in zip(names, middles, strict=True)
        for at, line in enumerate(lines_of(f"( {name or _DOTS} )", width - 6, sheet.strong))
    ]
    height = max(piece.down for piece in signed) + sheet.line
    yield Block(height=height, pieces=(place, *roles, *signed))
    middle = sheet.left + sheet.width / 2
    for line in lines_of(CHECK_NOTE, sheet.width, sheet.small):
        piece = Piece(line, middle, sheet.small, sheet.points, write_centred, MUTED)
        yield Block(height=sheet.line, pieces=(piece,))
