"""A receipt on A5: a form with a table of the goods, the total in words, and two signatures.

For buyers who need a paper for their own books: a school, a neighbouring cooperative, the office
of the kalurahan. Columns are as wide as their widest figure, and the names take what is left.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.selling.receipt import Receipt
from documents.drawing import (
    CODE_SIDE,
    INK,
    MUTED,
    draw_code,
    draw_rule,
    write_centred,
    write_left,
    write_right,
)
from documents.fonts import REGULAR, SEMI_BOLD, Face
from documents.goods_table import GoodsRow, GoodsTable, goods_table
from documents.layout import (
    MINUS,
    clock_text,
    day_in_words,
    grouped,
    in_words,
    rupiah,
    shortened,
    wrapped,
)
from documents.plain_text import printable, visible
from documents.receipt_words import (
    BUYER,
    FORM_TITLES,
    Sum,
    buyer_mark,
    copy_mark,
    fact_mark,
    origin,
    signer,
    sums,
)

FORM_SIZE: tuple[float, float] = A5

_LEFT, _RIGHT = 12 * mm, A5[0] - 12 * mm
_TOP, _BOTTOM = A5[1] - 12 * mm, 18 * mm
_MIDDLE = (_LEFT + _RIGHT) / 2
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 8.5), Face(SEMI_BOLD, 8.5), Face(REGULAR, 7.5)
_TITLE, _SHOP, _BIG = Face(SEMI_BOLD, 11), Face(SEMI_BOLD, 13), Face(SEMI_BOLD, 13)
_LEADING = 1.35  # Height of a line, in sizes of its letters.
_GAP = 4 * mm
_SIGNATURE_HEIGHT = 27 * mm


class _Written(NamedTuple):
    """A line of the head, with its face."""

    text: str
    face: Face

    @property
    def height(self) -> float:
        return self.face.points * _LEADING


class _Page(NamedTuple):
    """What stands on one page between its head and its foot."""

    rows: Sequence[GoodsRow]
    has_closing: bool


def draw_form(canvas: Canvas, receipt: Receipt) -> None:
    """Draw `receipt` on as many pages as it needs."""
    form = _Form(canvas, receipt)
    pages = form.pages()
    for number, page in enumerate(pages, start=1):
        form.draw(page, number, len(pages))
        canvas.showPage()


class _Form:
    """One receipt on its way to paper."""

    def __init__(self, canvas: Canvas, receipt: Receipt) -> None:
        self._canvas = canvas
        self._receipt = receipt
        self._table: GoodsTable = goods_table(receipt, _LEFT, _RIGHT)
        self._left_head, self._right_head = list(self._shop()), list(self._facts())
        self._sums = list(sums(receipt))
        words = in_words(abs(receipt.total))
        room = (_RIGHT - _LEFT) * 0.45
        self._words = wrapped(f"Terbilang: {words} rupiah", room, _PLAIN.width)

    def pages(self) -> list[_Page]:
        """Share the rows out among pages; the closing stays in one piece."""
        room = _TOP - _BOTTOM - self._head_height() - self._table.head_height
        pages: list[list[GoodsRow]] = [[]]
        left = room
        for row in self._table.rows:
            if row.height > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(row)
            left -= row.height
        if left < self._closing_height():
            pages.append([])
        return [_Page(rows, number == len(pages)) for number, rows in enumerate(pages, start=1)]

    def draw(self, page: _Page, number: int, count: int) -> None:
        """Draw one page."""
        self._canvas.setFillColorRGB(*INK)
        self._draw_head()
        y = _TOP - self._head_height()
        if page.rows:
            y = self._table.draw(self._canvas, page.rows, y)
        if page.has_closing:
            self._draw_closing(y - _GAP)
        self._canvas.setFillColorRGB(*MUTED)
        y = _BOTTOM - 8 * mm
        write_left(self._canvas, fact_mark(self._receipt), (_LEFT, y), _SMALL)
        write_right(self._canvas, f"Halaman {number} dari {count}", (_RIGHT, y), _SMALL)

    def _shop(self) -> Iterator[_Written]:
        shop = self._receipt.shop
        room = (_RIGHT - _LEFT) * 0.56
        for line in wrapped(visible(shop.names[0]), room, _SHOP.width):
            yield _Written(line, _SHOP)
        for text in (*shop.names[1:], *shop.address, shop.legal_number):
            for line in wrapped(visible(text), room, _PLAIN.width):
                yield _Written(line, _PLAIN)

    def _facts(self) -> Iterator[_Written]:
        receipt = self._receipt
        room = (_RIGHT - _LEFT) * 0.42
        yield _Written(FORM_TITLES[receipt.kind], _TITLE)
        if receipt.copy_number:
            yield _Written(copy_mark(receipt), _STRONG)
        yield _Written(shortened(f"No {receipt.number}", room, _STRONG.width), _STRONG)
        for text in (
            f"{day_in_words(receipt.day)}, {clock_text(receipt.clock)}",
            f"Kasa {receipt.register} · Kasir {receipt.cashier}",
            f"{BUYER}: {buyer_mark(receipt)}" if buyer_mark(receipt) else "",
            *origin(receipt),
        ):
            for line in wrapped(visible(text), room, _PLAIN.width):
                yield _Written(line, _PLAIN)

    def _head_height(self) -> float:
        sides = (self._left_head, self._right_head)
        return max(sum(line.height for line in side) for side in sides) + _GAP

    def _draw_head(self) -> None:
        for lines, write, x in (
            (self._left_head, write_left, _LEFT),
            (self._right_head, write_right, _RIGHT),
        ):
            y = _TOP
            for line in lines:
                write(self._canvas, line.text, (x, y - line.face.points), line.face)
                y -= line.height

    def _closing_height(self) -> float:
        return _GAP + max(self._sums_height(), self._words_height()) + self._tail_height()

    def _sums_height(self) -> float:
        return sum(_sum_height(entry) for entry in self._sums)

    def _words_height(self) -> float:
        code = CODE_SIDE if self._receipt.has_qr else 0
        return len(self._words) * _PLAIN.points * _LEADING + code

    def _tail_height(self) -> float:
        footer = len(self._footer()) * _SMALL.points * _LEADING
        return _SIGNATURE_HEIGHT + footer + _GAP

    def _footer(self) -> list[str]:
        texts = map(visible, self._receipt.footer)
        room = _RIGHT - _LEFT
        return [line for text in texts for line in wrapped(text, room, _SMALL.width)]

    def _draw_closing(self, top: float) -> None:
        y = top
        for line in self._words:
            y -= _PLAIN.points * _LEADING
            write_left(self._canvas, line, (_LEFT, y), _PLAIN)
        if self._receipt.has_qr:
            corner = (_LEFT - 2 * mm, y - CODE_SIDE)  # The quiet zone may stand in the margin.
            draw_code(self._canvas, printable(self._receipt.number), corner, CODE_SIDE)
        y = top
        for entry in self._sums:
            y -= _sum_height(entry)
            self._draw_sum(entry, y)
        y = top - max(self._sums_height(), self._words_height()) - _GAP
        self._draw_signatures(y)
        y -= _SIGNATURE_HEIGHT
        self._canvas.setFillColorRGB(*MUTED)
        for line in self._footer():
            write_centred(self._canvas, line, (_MIDDLE, y), _SMALL)
            y -= _SMALL.points * _LEADING

    def _draw_sum(self, entry: Sum, y: float) -> None:
        face = _BIG if entry.is_big else _PLAIN
        amount = (rupiah if entry.is_big else grouped)(entry.amount, MINUS)
        if entry.note:
            room = (_RIGHT - _LEFT) * 0.5
            note = shortened(visible(entry.note), room, _SMALL.width)
            write_right(self._canvas, note, (_RIGHT, y), _SMALL)
            y += _SMALL.points * _LEADING
        label = _STRONG if entry.is_big else _PLAIN
        write_right(self._canvas, amount, (_RIGHT, y), face)
        write_left(self._canvas, entry.label, (_LEFT + (_RIGHT - _LEFT) * 0.55, y), label)

    def _draw_signatures(self, top: float) -> None:
        line = 42 * mm
        y = top - _SIGNATURE_HEIGHT + 10 * mm
        cashier = shortened(visible(self._receipt.cashier), line, _PLAIN.width)
        for left, above, below in (
            (_LEFT, signer(self._receipt) or BUYER, ""),
            (_RIGHT - line, "Kasir", cashier),
        ):
            write_left(self._canvas, above, (left, top - _PLAIN.points), _PLAIN)
            draw_rule(self._canvas, left, left + line, y)
            write_left(self._canvas, below, (left, y - _PLAIN.points * _LEADING), _PLAIN)


def _sum_height(entry: Sum) -> float:
    points = _BIG.points + 2 if entry.is_big else _PLAIN.points
    return (points + (_SMALL.points if entry.note else 0)) * _LEADING
