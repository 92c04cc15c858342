"""The table of goods on a form: number, name, how many, price, amount."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.selling.receipt import Receipt, ReceiptLine
from documents.drawing import INK, MUTED, draw_rule, write_left, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face
from documents.layout import MINUS, grouped, quantity_text, shortened, wrapped
from documents.plain_text import visible
from documents.receipt_words import name_of, taken_off

_PLAIN, _HEAD = Face(REGULAR, 8.5), Face(SEMI_BOLD, 7.5)
_LINE_HEIGHT = 11.5
_PADDING = 2.6  # Above and below the words of a row.
_GAP = 4 * mm  # Between two columns.
_NUMBER_WIDTH = 7 * mm
_NAME_WIDTH_MIN = 20 * mm
_UNIT_WIDTH_MAX = 14 * mm
_HEADINGS = ("Banyak", "Harga", "Jumlah")


class GoodsRow(NamedTuple):
    """One line of goods, broken to the width of its column."""

    number: str
    names: tuple[str, ...]
    figures: tuple[str, str, str]
    """How many, price, amount: as the headings."""
    taken_off: tuple[tuple[str, str], ...]
    """What makes it cheaper, and by how much."""

    @property
    def height(self) -> float:
        """The points that it takes, with the rule under it."""
        lines = max(1, len(self.names)) + len(self.taken_off)
        return lines * _LINE_HEIGHT + 2 * _PADDING


@dataclass(frozen=True, slots=True)
class GoodsTable:
    """A table laid out; its rows may be drawn page by page."""

    left: float
    rights: tuple[float, float, float]
    """Where the columns of figures end."""
    rows: tuple[GoodsRow, ...]
    head_height: float = _LINE_HEIGHT + 2 * _PADDING

    def draw(self, canvas: Canvas, rows: Sequence[GoodsRow], top: float) -> float:
        """Draw the headings and `rows` below `top`, and return where they end."""
        y = top - _PADDING - _HEAD.points
        canvas.setFillColorRGB(*MUTED)
        write_left(canvas, "Barang", (self.left + _NUMBER_WIDTH, y), _HEAD)
        for heading, right in zip(_HEADINGS, self.rights, strict=True):
            write_right(canvas, heading, (right, y), _HEAD)
        y = top - self.head_height
        draw_rule(canvas, self.left, self.rights[-1], y)
        for row in rows:
            self._draw_row(canvas, row, y)
            y -= row.height
            draw_rule(canvas, self.left, self.rights[-1], y)
        return y

    def _draw_row(self, canvas: Canvas, row: GoodsRow, top: float) -> None:
        y = top - _PADDING - _PLAIN.points
        name_left = self.left + _NUMBER_WIDTH
        canvas.setFillColorRGB(*MUTED)
        write_left(canvas, row.number, (self.left, y), _PLAIN)
        canvas.setFillColorRGB(*INK)
        for figure, right in zip(row.figures, self.rights, strict=True):
            write_right(canvas, figure, (right, y), _PLAIN)
        for name in row.names:
            write_left(canvas, name, (name_left, y), _PLAIN)
            y -= _LINE_HEIGHT
        canvas.setFillColorRGB(*MUTED)
        lines = len(row.taken_off)
        y = top - row.height + _PADDING + lines * _LINE_HEIGHT - _PLAIN.points
        for words, less in row.taken_off:
            write_left(canvas, words, (name_left, y), _PLAIN)
            write_right(canvas, less, (self.rights[-1], y), _PLAIN)
            y -= _LINE_HEIGHT
        canvas.setFillColorRGB(*INK)


def goods_table(receipt: Receipt, left: float, right: float) -> GoodsTable:
    """Lay out the goods between `left` and `right`."""
    figures = [_figures(line) for line in receipt.lines]
    columns = list(zip(_HEADINGS, *figures, strict=True))
    widths = [max(map(_PLAIN.width, column)) for column in columns]
    price_right = right - widths[2] - _GAP
    quantity_right = price_right - widths[1] - _GAP
    room = quantity_right - widths[0] - _GAP - left - _NUMBER_WIDTH
    rows = tuple(
        GoodsRow(
            str(number),
            tuple(wrapped(visible(name_of(line)), max(room, _NAME_WIDTH_MIN), _PLAIN.width)),
            figure,
            tuple((visible(words), grouped(less, MINUS)) for words, less in taken_off(line)),
        )
        for number, (line, figure) in enumerate(zip(receipt.lines, figures, strict=True), start=1)
    )
    return GoodsTable(left, (quantity_right, price_right, right), rows)


def _figures(line: ReceiptLine) -> tuple[str, str, str]:
    unit = shortened(visible(line.unit), _UNIT_WIDTH_MAX, _PLAIN.width)
    quantity = f"{quantity_text(line.quantity)} {unit}"
    return quantity, grouped(line.unit_price), grouped(line.listed, MINUS)
