"""Drawing the order sheet on A5, or on A4 where it is long."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.ordering.order_sheet import OrderSheet, SheetLine
from documents.count_table import Place, headings, places, signatures, table_row, with_again
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import MINUS, clock_text, day_in_words, grouped, rupiah
from documents.order_sheet import (
    SHOP,
    SUPPLIER,
    TITLE,
    VOID,
    contents_words,
    packs_words,
    sheet_remarks,
)
from documents.page_flow import Block, space, stacked
from documents.pdf_file import pdf_file

LINES_ON_A5 = 12
"""As many as leave room for the signatures on the same page."""
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
_LARGE = Face(SEMI_BOLD, 12)
_EDGE = 14 * mm
_NUMBER = 9 * mm
_PACKS, _PRICE, _AMOUNT = 30 * mm, 19 * mm, 23 * mm


@dataclass(frozen=True, slots=True)
class _Form:
    """Where things stand on a page of that size."""

    size: tuple[float, float]

    @property
    def sheet(self) -> Sheet:
        width, height = self.size
        return Sheet(_EDGE, width - _EDGE, height - 12 * mm, 14 * mm, 8 * mm, _SMALL)

    def columns(self, *, has_prices: bool) -> list[Place]:
        ends = [("Jumlah", _PACKS, False)]
        if has_prices:
            ends += [("Harga", _PRICE, True), ("Nilai", _AMOUNT, True)]
        name = self.sheet.right - self.sheet.left - _NUMBER - sum(width for _, width, _ in ends)
        return places([("No", _NUMBER, True), ("Barang", name, False), *ends], _EDGE)


def order_sheet_document(sheet: OrderSheet) -> bytes:
    """Write the sheet as a PDF; what the file says of itself names nobody."""
    register_fonts()
    form = _Form(A5 if len(sheet.lines) <= LINES_ON_A5 else A4)

    def draw(canvas: Canvas) -> None:
        mark = f"{sheet.number} · {sheet.link_start}"
        draw_headed_pages(canvas, form.sheet, _head(sheet, form), list(_body(sheet, form)), mark)

    return pdf_file(f"Pesanan {sheet.number}", form.size, draw)


def _head(sheet: OrderSheet, form: _Form) -> list[Block]:
    left = [(sheet.shop_names[0], _LARGE)]
    left += [(text, _SMALL) for text in (*sheet.shop_names[1:], *sheet.address)]
    moment = f"{day_in_words(sheet.day)}, {clock_text(sheet.clock)}"
    titles = (TITLE, VOID) if sheet.is_void else (TITLE,)
    right = [*((title, _LARGE) for title in titles), (f"No {sheet.number}", _STRONG)]
    right += [(f"Kepada: {sheet.supplier}", _STRONG)]
    right += [(text, _SMALL) for text in (sheet.supplier_address, sheet.supplier_phone) if text]
    return head_of(form.sheet, left, [*right, (moment, _SMALL)], (0.48, 0.5), 3 * mm)


def _body(sheet: OrderSheet, form: _Form) -> Iterator[Block]:
    columns = form.columns(has_prices=sheet.has_prices)
    heading = headings(columns, _STRONG)
    yield heading
    for at, line in enumerate(sheet.lines, start=1):
        row = table_row(_cells(at, line, has_prices=sheet.has_prices), columns, _PLAIN)
        yield with_again(row, (heading,))
    # What it comes to and who signs stand on one page.
    yield from stacked([*_foot(sheet, form)])


def _foot(sheet: OrderSheet, form: _Form) -> Iterator[Block]:
    whole = form.sheet.right - form.sheet.left
    if sheet.total is not None:
        total = places([("", whole / 2, False), ("", whole / 2, True)], _EDGE)
        yield table_row(("Total", rupiah(sheet.total, MINUS)), total, _LARGE)
    for remark in sheet_remarks(sheet):
        yield table_row([remark], places([("", whole, False)], _EDGE), _PLAIN)
    yield space(5 * mm)
    signing = [(SHOP, sheet.cashier), (SUPPLIER, sheet.supplier)]
    yield signatures(signing, (form.sheet.left, form.sheet.right), (_PLAIN, _STRONG))


def _cells(at: int, line: SheetLine, *, has_prices: bool) -> tuple[str, ...]:
    asked = (str(at), line.name, f"{packs_words(line)} {contents_words(line)}".rstrip())
    if not has_prices:
        return asked
    priced = bool(line.price)
    return (
        *asked,
        grouped(line.price, MINUS) if priced else "",
        grouped(line.amount, MINUS) if priced else "",
    )
