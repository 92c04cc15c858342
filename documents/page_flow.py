"""Lines that flow over pages: what is repeated on the next page, and what stays together.

A paper is a list of blocks, laid out with their heights before anything is drawn, because every
page says how many there are.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from documents.drawing import HAIRLINE, INK, write_left
from documents.fonts import Face

Colour = tuple[float, float, float]
ACCENT: Colour = (0.06, 0.42, 0.36)
TINT: Colour = (0.93, 0.95, 0.94)
FAINT: Colour = (0.87, 0.89, 0.86)
_LINE_POINTS = 0.5


class Piece(NamedTuple):
    """A few words of a block."""

    text: str
    x: float
    face: Face
    down: float
    """From the top of the block to the line on which the letters stand."""
    write: Callable[[Canvas, str, tuple[float, float], Face], None] = write_left
    ink: Colour = INK


class Stroke(NamedTuple):
    """A level line in a block."""

    down: float
    ink: Colour = HAIRLINE
    points: float = _LINE_POINTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What stands on one page, whatever happens."""

    height: float
    pieces: tuple[Piece, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    is_tinted: bool = False
    is_framed: bool = False
    keeps_next: bool = False
    """Whether the block behind it must be on the same page."""
    again: "tuple[Block, ...]" = ()
    """What is repeated above it where it begins a page."""


class Page(NamedTuple):
    """What a page holds, from its top."""

    blocks: tuple[Block, ...]


def pages_of(blocks: Sequence[Block], room_first: float, room: float) -> list[Page]:
    """Share blocks out among pages; the first may have less room than the others.

    Nothing is lost: a run that must stay together and fits on no page begins one.
    """
    pages: list[list[Block]] = [[]]
    left = room_first
    for block, needed in zip(blocks, _runs(blocks), strict=True):
        if needed > left and pages[-1]:
            pages.append(list(block.again))
            left = room - sum(above.height for above in block.again)
        pages[-1].append(block)
        left -= block.height
    return [Page(tuple(page)) for page in pages]


def _runs(blocks: Sequence[Block]) -> list[float]:
    """Return, for each block, the height of it with all that must follow on the same page."""
    heights: list[float] = []
    for block in reversed(blocks):
        behind = heights[-1] if block.keeps_next and heights else 0
        heights.append(block.height + behind)
    return heights[::-1]


def draw_blocks(
    canvas: Canvas, blocks: Sequence[Block], edges: tuple[float, float, float]
) -> float:
    """Draw `blocks` below each other, and return where they end.

    `edges` are the left, the right and the top.
    """
    left, right, top = edges
    for block in blocks:
        _draw(canvas, block, left, right, top)
        top -= block.height
    return top


def _draw(canvas: Canvas, block: Block, left: float, right: float, top: float) -> None:
    if block.is_tinted:
        canvas.setFillColorRGB(*TINT)
        canvas.rect(left, top - block.height, right - left, block.height, stroke=0, fill=1)
    if block.is_framed:
        canvas.setStrokeColorRGB(*ACCENT)
        canvas.setLineWidth(1.6 * _LINE_POINTS)
        canvas.rect(left, top - block.height, right - left, block.height, stroke=1, fill=0)
    for stroke in block.strokes:
        canvas.setStrokeColorRGB(*stroke.ink)
        canvas.setLineWidth(stroke.points)
        canvas.line(left, top - stroke.down, right, top - stroke.down)
    ink: Colour | None = None
    for piece in block.pieces:
        if piece.ink != ink:
            ink = piece.ink
            canvas.setFillColorRGB(*ink)
        piece.write(canvas, piece.text, (piece.x, top - piece.down), piece.face)


def space(height: float) -> Block:
    """Leave white between two blocks."""
    return Block(height=height)


def stacked(blocks: Sequence[Block], height: float = 0) -> Iterator[Block]:
    """Let each of `blocks` keep the one behind it, with `height` of white in front."""
    if height:
        yield Block(height=height, keeps_next=True)
    for number, block in enumerate(blocks, start=1):
        keeps = block.keeps_next or number < len(blocks)
        yield Block(
            height=block.height,
            pieces=block.pieces,
            strokes=block.strokes,
            is_tinted=block.is_tinted,
            is_framed=block.is_framed,
            keeps_next=keeps,
            again=block.again,
        )
