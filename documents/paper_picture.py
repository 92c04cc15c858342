"""A picture of the paper that a print job gives, from the very bytes that go to the printer.

The preview, the demonstration and the tests look at it: what it shows is what was sent.
"""

from functools import cache
from pathlib import Path

import reportlab
from PIL import Image, ImageDraw, ImageFont

from documents.escpos import Roll
from documents.paper_reading import Feed, Mark, Raster, TextLine, read_paper

_SCALE = 2  # Points of the picture for a printer's dot: letters stay legible on a screen.
_CELL_WIDTH, _CELL_HEIGHT = 12, 24  # Dots of a letter in font A.
_LINE_DOTS = 30  # From line to line, as printers are set when they are switched on.
_MARGIN_DOTS = 32  # White at both sides that no printer reaches, and above and below.
_DOTS_A_MILLIMETRE = 8
_PAPER, _INK = 255, 24  # Thermal black is a dark grey.
_FONT_POINTS = 20 * _SCALE
_BASELINE_DOTS = 18
_FONT = Path(reportlab.__file__).parent / "fonts" / "com_____.pfb"  # Fixed widths, as a printer's.
_REGULAR_STROKE, _STRONG_STROKE = 0.6, 1.4  # Dots that heat adds around a letter.


def paper_picture(job: bytes, roll: Roll) -> Image.Image:
    """Draw what `job` prints on `roll`, in grey, sixteen points to the millimetre.

    Raises:
        documents.paper_reading.NotEscPosError: the bytes are no print job of ours.
    """
    marks = read_paper(job)
    heights = [_height(mark) for mark in marks]
    width = roll.millimetres * _DOTS_A_MILLIMETRE
    size = (width * _SCALE, (sum(heights) + 2 * _MARGIN_DOTS) * _SCALE)
    picture = Image.new("L", size, _PAPER)
    top, left = _MARGIN_DOTS, (width - roll.dots) // 2
    for mark, height in zip(marks, heights, strict=True):
        if isinstance(mark, TextLine):
            _draw_text(picture, mark, left, top)
        elif isinstance(mark, Raster):
            shift = (roll.dots - mark.width_bytes * 8) // 2 if mark.is_centred else 0
            _draw_raster(picture, mark, left + shift, top)
        top += height
    return picture


def _height(mark: Mark) -> int:
    """Say how many dots of paper a mark takes."""
    if isinstance(mark, TextLine):
        return max(_LINE_DOTS, _CELL_HEIGHT * (2 if mark.is_tall else 1))
    if isinstance(mark, Raster):
        return len(mark.rows)
    return mark.lines * _LINE_DOTS if isinstance(mark, Feed) else 0


def _draw_text(picture: Image.Image, line: TextLine, left: int, top: int) -> None:
    for column, letter in enumerate(line.text):
        if letter != " ":
            cell = _cell(letter, line.is_strong, line.is_tall)
            spot = ((left + column * _CELL_WIDTH) * _SCALE, top * _SCALE)
            picture.paste(_INK, spot, cell)


@cache
def _cell(letter: str, is_strong: bool, is_tall: bool) -> Image.Image:  # noqa: FBT001  A key of the cache.
    """Draw one letter of font A, as a mask."""
    size = (_CELL_WIDTH * _SCALE, _CELL_HEIGHT * _SCALE)
    cell = Image.new("L", size, 0)
    font = ImageFont.truetype(_FONT, _FONT_POINTS)
    stroke = (_STRONG_STROKE if is_strong else _REGULAR_STROKE) * _SCALE / 2
    spot = (size[0] / 2, _BASELINE_DOTS * _SCALE)
    ImageDraw.Draw(cell).text(spot, letter, 255, font, anchor="ms", stroke_width=stroke)
    return cell.resize((size[0], size[1] * 2)) if is_tall else cell


def _draw_raster(picture: Image.Image, raster: Raster, left: int, top: int) -> None:
    size = (raster.width_bytes * 8, len(raster.rows))
    dots = Image.frombytes("1", size, b"".join(raster.rows))
    mask = dots.resize((size[0] * _SCALE, size[1] * _SCALE), Image.Resampling.NEAREST)
    picture.paste(_INK, (left * _SCALE, top * _SCALE), mask)


def receipt_text(job: bytes) -> str:
    """Return the words of a print job, line by line, for a search or a test."""
    lines = (mark.text for mark in read_paper(job) if isinstance(mark, TextLine))
    return "\n".join(lines) + "\n"
