"""Drawing the register of members: a row a member, its headings again on every page."""

from collections.abc import Sequence
from datetime import date

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.members.register_rows import RegisterRow
from documents.drawing import INK, write_left, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.layout import day_in_words, day_text, wrapped
from documents.page_flow import Block, Piece, Stroke, draw_blocks, pages_of
from documents.pdf_file import pdf_file
from documents.plain_text import visible
from values.membership import MemberKind, Sex

TITLE = "Buku Daftar Anggota"
_SIZE = landscape(A4)
_LEFT, _RIGHT = 12 * mm, _SIZE[0] - 12 * mm
_TOP, _FOOT = _SIZE[1] - 12 * mm, 9 * mm
_HEAD_HEIGHT, _FOOT_HEIGHT = 14 * mm, 8 * mm
_PLAIN, _STRONG, _TITLE = Face(REGULAR, 7), Face(SEMI_BOLD, 7), Face(SEMI_BOLD, 13)
_LEADING = 8.6
_PADDING = 4.0
_COLUMN_GAP = 2 * mm
_COLUMNS = (
    ("No.", 8),
    ("No. Anggota", 17),
    ("Nama Lengkap", 36),
    ("NIK", 28),
    ("Tempat, Tgl Lahir (Umur)", 30),
    ("L/P", 7),
    ("Pekerjaan", 19),
    ("Alamat", 42),
    ("Tgl Masuk", 18),
    ("Ttd/Cap Jempol", 16),
    ("Tgl Berhenti, Sebab", 27),
    ("Ttd Ketua", 10),
    ("Ket.", 15),
)
"""Widths in millimetres, 273 in all."""
_SEXES = {Sex.MALE: "L", Sex.FEMALE: "P", None: ""}


def register_document(rows: Sequence[RegisterRow], cooperative: str, day: date) -> bytes:
    """Write the register; what the file says of itself is its title."""
    register_fonts()
    heading = _block(tuple(name for name, _ in _COLUMNS), _STRONG, again=())
    lines = [_block(_cells(row), _PLAIN, again=(heading,)) for row in rows]
    room = _TOP - _FOOT - _FOOT_HEIGHT - _HEAD_HEIGHT
    pages = pages_of([heading, *lines], room, room)

    def draw(canvas: Canvas) -> None:
        for number, page in enumerate(pages, start=1):
            canvas.setFillColorRGB(*INK)
            write_left(canvas, TITLE, (_LEFT, _TOP - _TITLE.points), _TITLE)
            about = f"{visible(cooperative)} · keadaan {day_in_words(day)}"
            write_right(canvas, about, (_RIGHT, _TOP - _TITLE.points), _PLAIN)
            draw_blocks(canvas, page.blocks, (_LEFT, _RIGHT, _TOP - _HEAD_HEIGHT))
            canvas.setFillColorRGB(*INK)
            place = f"Halaman {number} dari {len(pages)}"
            write_right(canvas, place, (_RIGHT, _FOOT), _PLAIN)
            canvas.showPage()

    return pdf_file(TITLE, _SIZE, draw)


def _cells(row: RegisterRow) -> tuple[str, ...]:
    home = row.address
    age = "" if row.age is None else f" ({row.age})"
    born = ", ".join(filter(None, (row.birth_place, _day(row.birth_date)))) + age
    block = "/".join(filter(None, (home.rt, home.rw)))
    street = ", ".join(
        filter(None, (home.street, home.hamlet, f"RT/RW {block}" if block else "", home.village))
    )
    kind = " (luar biasa)" if row.kind is MemberKind.ASSOCIATE else ""
    return (
        str(row.line),
        row.number,
        row.full_name + kind,
        row.masked_nik,
        born,
        _SEXES[row.sex],
        row.work,
        street,
        _day(row.joined_on),
        "",
        ", ".join(filter(None, (_day(row.left_on), row.left_reason))),
        "",
        row.note,
    )


def _day(day: date | None) -> str:
    return day_text(day) if day else ""


def _block(cells: tuple[str, ...], face: Face, again: tuple[Block, ...]) -> Block:
    """Lay a row out, as high as its longest cell."""
    pieces: list[Piece] = []
    x, highest = _LEFT, 1
    for text, (_name, millimetres) in zip(cells, _COLUMNS, strict=True):
        lines = wrapped(visible(text), millimetres * mm - _COLUMN_GAP, face.width)
        for number, line in enumerate(lines):
            pieces.append(Piece(line, x, face, _PADDING + face.points + number * _LEADING))
        highest = max(highest, len(lines))
        x += millimetres * mm
    height = highest * _LEADING + 2 * _PADDING
    is_heading = face is _STRONG
    return Block(
        height=height,
        pieces=tuple(pieces),
        strokes=(Stroke(height),),
        is_tinted=is_heading,
        keeps_next=is_heading,
        again=again,
    )
