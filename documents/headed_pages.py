"""Pages of A4 that begin with the same head and end with the same foot: who wrote it, and whose.

At the left of the head stands the cooperative, at the right what paper it is; at the foot the mark
by which the paper is found in the books, and which page of how many it is.
"""

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.drawing import MUTED, write_right
from documents.fonts import Face
from documents.layout import wrapped
from documents.page_flow import ACCENT, Block, Piece, Stroke, draw_blocks, pages_of, space
from documents.plain_text import visible

Words = Sequence[tuple[str, Face]]
_LINE_OF_FACE = 1.35
_UNDER_HEAD = 2 * mm
_RULE = 1.2


class Sheet(NamedTuple):
    """Where words may stand on a page, in points from its lower left corner."""

    left: float
    right: float
    top: float
    bottom: float
    foot: float
    """The height of the last line, below `bottom`."""
    small: Face


def head_of(
    sheet: Sheet, left: Words, right: Words, shares: tuple[float, float], gap: float
) -> list[Block]:
    """Lay the head out; each side takes at most its share of the width, and `gap` follows."""
    pieces: list[Piece] = []
    lowest = 0.0
    for texts, x, share in ((left, sheet.left, shares[0]), (right, sheet.right, shares[1])):
        down = 0.0
        for text, face in texts:
            for line in wrapped(visible(text), (sheet.right - sheet.left) * share, face.width):
                piece = Piece(line, x, face, down + face.points)
                pieces.append(piece._replace(write=write_right) if x == sheet.right else piece)
                down += face.points * _LINE_OF_FACE
        lowest = max(lowest, down)
    height = lowest + _UNDER_HEAD
    strokes = (Stroke(height, ACCENT, _RULE),)
    return [Block(height=height, pieces=tuple(pieces), strokes=strokes), space(gap)]


def draw_headed_pages(
    canvas: Canvas, sheet: Sheet, head: Sequence[Block], body: Sequence[Block], mark: str
) -> None:
    """Share the body out among pages, and draw each with its head and foot."""
    room = sheet.top - sheet.bottom - sum(block.height for block in head)
    pages = pages_of(body, room, room)
    for number, page in enumerate(pages, start=1):
        draw_blocks(canvas, (*head, *page.blocks), (sheet.left, sheet.right, sheet.top))
        said = f"Halaman {number} dari {len(pages)}"
        foot = (
            Piece(mark, sheet.left, sheet.small, 0, ink=MUTED),
            Piece(said, sheet.right, sheet.small, 0, write_right, MUTED),
        )
        edges = (sheet.left, sheet.right, sheet.foot)
        draw_blocks(canvas, [Block(height=0, pieces=foot)], edges)
        canvas.showPage()
