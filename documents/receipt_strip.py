"""A receipt on a roll as PDF: one page, as wide as the roll and as long as what it says.

It is laid out before it is drawn, because the length of the page must be known first.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.selling.receipt import DocumentKind, Receipt, ReceiptLine
from documents.drawing import (
    CODE_SIDE,
    INK,
    draw_code,
    draw_rule,
    write_centred,
    write_left,
    write_right,
)
from documents.fonts import REGULAR, SEMI_BOLD, Face
from documents.layout import MINUS, TIMES, clock_text, day_text, grouped, rupiah, shortened, wrapped
from documents.plain_text import printable, visible
from documents.receipt_words import (
    BUYER,
    DISCOUNT,
    TITLES,
    Sum,
    buyer_mark,
    copy_mark,
    fact_mark,
    name_of,
    origin,
    price_text,
    sums,
)
from values.money import Rupiah

_MARGIN = 4 * mm
_GAP = 2 * mm  # Between the two sides of a line, at least.
_INDENT = 2.5 * mm
_LEADING = 1.32  # Height of a line, in sizes of its letters.
_RULE_HEIGHT = 7.0
_GOODS_GAP = 1.6  # After each line of goods.
_SIGNATURE_HEIGHT = 34.0
_NARROW_POINTS, _WIDE_POINTS = 7.6, 8.6  # On 58 and on 80 mm.
_WIDE_FROM_MILLIMETRES = 70


@dataclass(frozen=True, slots=True)
class _Line:
    """Words at the left, at the right, or in the middle."""

    face: Face
    left: str = ""
    right: str = ""
    middle: str = ""
    indent: float = 0
    left_face: Face | None = None
    """Of the words at the left, where they are smaller than the figure."""

    @property
    def height(self) -> float:
        return self.face.points * _LEADING

    def draw(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        y = top - self.face.points
        write_left(canvas, self.left, (left + self.indent, y), self.left_face or self.face)
        write_right(canvas, self.right, (right, y), self.face)
        write_centred(canvas, self.middle, ((left + right) / 2, y), self.face)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A thin line across, or white of the same kind."""

    height: float = _RULE_HEIGHT
    is_drawn: bool = True

    def draw(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        if self.is_drawn:
            draw_rule(canvas, left, right, top - self.height / 2)


@dataclass(frozen=True, slots=True)
class _Code:
    """The number as a QR code."""

    text: str
    height: float = CODE_SIDE

    def draw(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        corner = ((left + right - CODE_SIDE) / 2, top - CODE_SIDE)
        draw_code(canvas, self.text, corner, CODE_SIDE)


_Part = _Line | _Rule | _Code


@dataclass(frozen=True, slots=True)
class Strip:
    """A receipt laid out."""

    width: float
    parts: tuple[_Part, ...]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page, in points."""
        return self.width, sum(part.height for part in self.parts) + 2 * _MARGIN

    def draw(self, canvas: Canvas) -> None:
        """Draw it on a page of its size."""
        canvas.setFillColorRGB(*INK)
        top = self.size[1] - _MARGIN
        for part in self.parts:
            part.draw(canvas, _MARGIN, self.width - _MARGIN, top)
            top -= part.height


def strip_of(receipt: Receipt, millimetres: int) -> Strip:
    """Lay out `receipt` for a roll that wide."""
    points = _WIDE_POINTS if millimetres > _WIDE_FROM_MILLIMETRES else _NARROW_POINTS
    width = millimetres * mm
    return Strip(width, tuple(_Layout(width - 2 * _MARGIN, points).parts(receipt)))


class _Layout:
    """Turns a receipt into parts of one width."""

    def __init__(self, width: float, points: float) -> None:
        self._width = width
        self._plain = Face(REGULAR, points)
        self._strong = Face(SEMI_BOLD, points)
        self._title = Face(SEMI_BOLD, points * 1.45)
        self._big = Face(SEMI_BOLD, points * 1.6)
        self._big_label = Face(SEMI_BOLD, points * 1.15)
        self._is_wide = points == _WIDE_POINTS

    def parts(self, receipt: Receipt) -> Iterator[_Part]:
        """Yield everything, from top to bottom."""
        yield from self._head(receipt)
        yield _Rule()
        yield from self._facts(receipt)
        yield _Rule()
        for line in receipt.lines:
            yield from self._goods(line)
        yield _Rule()
        for entry in sums(receipt):
            yield from self._sum(entry)
        yield _Rule()
        yield from self._foot(receipt)

    def _head(self, receipt: Receipt) -> Iterator[_Part]:
        first, *others = receipt.shop.names
        yield from self._centred(first, self._title)
        for text in (*others, *receipt.shop.address, receipt.shop.legal_number):
            yield from self._centred(text, self._plain)

    def _facts(self, receipt: Receipt) -> Iterator[_Part]:
        yield from self._centred(TITLES[receipt.kind], self._title)
        yield from self._centred(copy_mark(receipt), self._strong)
        number, register = f"No {receipt.number}", f"Kasa {receipt.register}"
        moment = f"{day_text(receipt.day)} {clock_text(receipt.clock)}"
        cashier = f"Kasir {receipt.cashier}"
        if self._is_wide:
            yield from self._pair(number, moment, self._plain)
            cashier = f"{register} · {cashier}"
        else:
            yield from self._pair(number, "", self._plain)
            yield from self._pair(moment, register, self._plain)
        yield from self._pair(cashier, buyer_mark(receipt), self._plain)
        for text in origin(receipt):
            yield from self._pair(text, "", self._plain)

    def _goods(self, line: ReceiptLine) -> Iterator[_Part]:
        yield from self._pair(name_of(line), "", self._strong)
        amount = grouped(line.gross, MINUS)
        yield from self._pair(price_text(line, TIMES), amount, self._plain, _INDENT)
        if line.discount:
            discount = grouped(Rupiah(-line.discount), MINUS)
            yield from self._pair(DISCOUNT, discount, self._plain, _INDENT)
        yield _Rule(_GOODS_GAP, is_drawn=False)

    def _sum(self, entry: Sum) -> Iterator[_Part]:
        if entry.is_big:
            amount = rupiah(entry.amount, MINUS)
            yield _Line(self._big, entry.label, amount, left_face=self._big_label)
        else:
            yield from self._pair(entry.label, grouped(entry.amount, MINUS), self._plain)
        if entry.note:
            yield from self._pair(entry.note, "", self._plain, _INDENT)

    def _foot(self, receipt: Receipt) -> Iterator[_Part]:
        if receipt.kind is not DocumentKind.SALE:  # Money went out: the buyer signs for it.
            yield _Line(self._plain, left=BUYER)
            yield _Rule(_SIGNATURE_HEIGHT, is_drawn=False)
            yield _Rule()
        for text in receipt.footer:
            yield from self._centred(text, self._plain)
        if receipt.has_qr:
            yield _Code(printable(receipt.number))
        yield from self._centred(fact_mark(receipt), self._plain)

    def _centred(self, text: str, face: Face) -> Iterator[_Line]:
        for line in wrapped(visible(text), self._width, face.width):
            yield _Line(face, middle=line)

    def _pair(self, left: str, right: str, face: Face, indent: float = 0) -> Iterator[_Line]:
        """Put both on one line where they fit; otherwise `left` wraps, and `right` ends it."""
        right = shortened(visible(right), self._width, face.width)
        *lines, last = wrapped(visible(left), self._width - indent, face.width) or [""]
        for line in lines:
            yield _Line(face, left=line, indent=indent)
        if indent + face.width(last) + _GAP + face.width(right) <= self._width:
            yield _Line(face, left=last, right=right, indent=indent)
        else:
            yield _Line(face, left=last, indent=indent)
            yield _Line(face, right=right)
