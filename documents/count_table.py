"""The rows of papers about counts: cells in columns, as high as the highest of them."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from documents.drawing import INK, MUTED, write_centred, write_left, write_right
from documents.fonts import Face
from documents.layout import day_text, wrapped
from documents.page_flow import FAINT, Block, Colour, Piece, Stroke
from documents.plain_text import visible

_LEADING = 1.3
_GAP = 6.0
_PADDING = 3.0


class Place(NamedTuple):
    """A column, in points from the left edge of the page."""

    heading: str
    left: float
    width: float
    is_right: bool = False


def places(columns: Sequence[tuple[str, float, bool]], left: float) -> list[Place]:
    """Put columns of (heading, width, whether numbers stand in it) beside each other."""
    found = []
    for heading, width, is_right in columns:
        found.append(Place(heading, left, width, is_right))
        left += width
    return found


def table_row(
    cells: Sequence[str],
    columns: Sequence[Place],
    face: Face,
    *,
    height: float = 0,
    ink: Colour = INK,
    leading: float = _LEADING,
) -> Block:
    """Lay a row out, at least `height` points high, lines `leading` letters apart."""
    pieces, lines_most = [], 1
    for text, column in zip(cells, columns, strict=True):
        room = column.width - _GAP
        lines = [
            line for part in text.split("\n") for line in wrapped(visible(part), room, face.width)
        ]
        lines_most = max(lines_most, len(lines))
        x = column.left + column.width - _GAP / 2 if column.is_right else column.left + _GAP / 2
        write = write_right if column.is_right else write_left
        for number, line in enumerate(lines):
            down = _PADDING + face.points * (1 + number * leading)
            pieces.append(Piece(line, x, face, down, write, ink))
    needed = 2 * _PADDING + face.points * leading * lines_most
    whole = max(height, needed)
    return Block(height=whole, pieces=tuple(pieces), strokes=(Stroke(whole, FAINT, 0.4),))


def headings(columns: Sequence[Place], face: Face) -> Block:
    """Lay the headings out; they keep the row below them."""
    row = table_row([column.heading for column in columns], columns, face, ink=MUTED)
    return Block(
        height=row.height, pieces=row.pieces, strokes=row.strokes, is_tinted=True, keeps_next=True
    )


def text_row(text: str, left: float, face: Face, above: float = 0) -> Block:
    """Lay one line out that keeps the row below it, with `above` points of white over it."""
    down = above + _PADDING + face.points
    piece = Piece(visible(text), left, face, down)
    return Block(height=down + _PADDING, pieces=(piece,), keeps_next=True)


def with_again(block: Block, again: tuple[Block, ...]) -> Block:
    """Return `block` with what is repeated above it where it begins a page."""
    return Block(
        height=block.height,
        pieces=block.pieces,
        strokes=block.strokes,
        is_tinted=block.is_tinted,
        keeps_next=block.keeps_next,
        again=again,
    )


def batch_name(expires_on: date | None, code: str) -> str:
    """Name what bears one last day: `baik s.d. 24-12-2026, B7`."""
    if expires_on is None:
        return "tanpa tanggal"
    return f"baik s.d. {day_text(expires_on)}" + (f", {code}" if code else "")


def signatures(
    signing: Sequence[tuple[str, str]], edges: tuple[float, float], faces: tuple[Face, Face]
) -> Block:
    """Give everybody room to sign, side by side: as what, and who."""
    left, right = edges
    plain, strong = faces
    share = (right - left) / max(1, len(signing))
    room = plain.points * 5
    pieces = []
    lowest = room
    for at, (role, name) in enumerate(signing):
        x = left + (at + 0.5) * share
        pieces.append(Piece(role, x, plain, plain.points, write_centred))
        lines = wrapped(visible(f"( {name or '.' * 24} )"), share - _GAP, strong.width)
        for number, line in enumerate(lines):
            down = room + strong.points * (1 + number * _LEADING)
            lowest = max(lowest, down)
            pieces.append(Piece(line, x, strong, down, write_centred))
    return Block(height=lowest + _PADDING, pieces=tuple(pieces))
