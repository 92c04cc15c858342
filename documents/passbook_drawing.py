"""Drawing passbook pages.

A row is one line, whatever it holds: what is too wide for its column is drawn smaller, for in a
passbook nothing may be cut and nothing may stand in the next row.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.savings.passbook import AccountMove, PassbookLine, PassbookPage, PassbookShape
from documents.drawing import INK, draw_rule, write_left, write_right
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.layout import MINUS, grouped, shortened
from documents.passbook_layout import PassbookLayout
from documents.pdf_file import pdf_file
from documents.plain_text import visible
from values.savings import MovementKind, SavingsKind

CODES = {
    MovementKind.OPENING: "SA",  # saldo awal
    MovementKind.DEPOSIT: "ST",  # setoran
    MovementKind.WITHDRAWAL: "TR",  # penarikan
    MovementKind.INTEREST: "JS",  # jasa
    MovementKind.TAX: "PJ",  # pajak
    MovementKind.TRANSFER: "PB",  # pindah buku
    MovementKind.PENALTY: "DN",  # denda
    MovementKind.SHOP: "TK",  # toko
    MovementKind.SETTLEMENT: "PY",  # penyelesaian
    MovementKind.REVERSAL: "KR",  # koreksi
}
CARRIED = "Pindahan"
STANDING_INK = (0.62, 0.65, 0.63)
"""Of what is printed already, on the picture."""
_COLUMN_GAP = 1.0 * mm
_TICK = 3 * mm
_CROSS = 4 * mm
_CROSS_INSET = 10 * mm


def passbook_document(page: PassbookPage, layout: PassbookLayout, again_from: int) -> bytes:
    """Write what is to be printed on a page of a passbook."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        _Book(canvas, layout).draw(page, again_from)
        canvas.showPage()

    # The file names nobody: it may stay in the queue of the printer.
    return pdf_file(f"Buku simpanan {page.member_number}", _size(layout), draw)


def passbook_picture(page: PassbookPage, layout: PassbookLayout, again_from: int) -> bytes:
    """Write what stands on a page in grey, and what is to be printed there in black."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        _Book(canvas, layout, STANDING_INK).draw_standing(page, again_from)
        _Book(canvas, layout).draw(page, again_from)
        canvas.showPage()

    return pdf_file(f"Buku simpanan {page.member_number}", _size(layout), draw)


def passbook_test_document(layout: PassbookLayout, shape: PassbookShape) -> bytes:
    """Write the test print."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        _Book(canvas, layout).draw_test(shape.rows_a_page)
        canvas.showPage()

    return pdf_file("Uji cetak buku simpanan", _size(layout), draw)


def _size(layout: PassbookLayout) -> tuple[float, float]:
    return layout.width * mm, layout.height * mm


class _Book:
    """One page on its way to paper."""

    def __init__(
        self,
        canvas: Canvas,
        layout: PassbookLayout,
        ink: tuple[float, float, float] = INK,
    ) -> None:
        self._canvas, self._layout = canvas, layout
        self._face = Face(REGULAR, layout.letter_points)
        columns = layout.columns
        accounts = (columns.account,) * len(SavingsKind)
        widths = (columns.day, columns.code, columns.number, *accounts, columns.balance)
        edges = [layout.left + layout.shift_right]
        for width in widths:
            edges.append(edges[-1] + width)
        self._edges = [edge * mm for edge in edges]
        canvas.setFillColorRGB(*ink)

    def draw(self, page: PassbookPage, again_from: int) -> None:
        """Draw the new lines, and those once more that came out badly."""
        if page.first_row == 1 and page.lines:
            self._head(page, page.carried)
        elif again_from == 1:
            self._head(page, page.opening)
        if again_from:
            self._stand(page, lambda row: row >= again_from)
        held = _held(page.carried)
        for row, line in enumerate(page.lines, start=page.first_row):
            held.update({move.savings: move.amount for move in line.moves})
            self._line(row, line, sum(held.values()))

    def draw_standing(self, page: PassbookPage, again_from: int) -> None:
        """Draw what stands there and stays as it is."""
        if page.standing and again_from != 1:
            self._head(page, page.opening)
        self._stand(page, lambda row: not again_from or row < again_from)

    def draw_test(self, rows: int) -> None:
        """Draw the edges of the columns above, and each row with its number."""
        words = ("00-00-00", "SA", "S01-00000000-0000")
        for row in range(1, rows + 1):
            figures = ("0.000.000",) * (len(SavingsKind) + 1) if row in {1, rows} else ()
            self._row(row, (*words, *figures) if figures else (f"baris {row}",))
            draw_rule(self._canvas, self._edges[0], self._edges[0] + _TICK, self._y(row))
        top = self._y(1) + self._face.points
        for edge in self._edges:
            self._canvas.line(edge, top, edge, top + _TICK)
        self._crosses()

    def _crosses(self) -> None:
        """Draw a cross at each corner of the page, as far in from both edges as it should stand."""
        layout = self._layout
        right, down = layout.shift_right * mm, layout.shift_down * mm
        width, height = _size(layout)
        for x in (_CROSS_INSET + right, width - _CROSS_INSET + right):
            for y in (_CROSS_INSET - down, height - _CROSS_INSET - down):
                self._canvas.line(x - _CROSS / 2, y, x + _CROSS / 2, y)
                self._canvas.line(x, y - _CROSS / 2, x, y + _CROSS / 2)

    def _stand(self, page: PassbookPage, is_meant: Callable[[int], bool]) -> None:
        for standing in page.standing:
            if is_meant(standing.row):
                self._line(standing.row, standing.line, standing.total)

    def _line(self, row: int, line: PassbookLine, total: int) -> None:
        """Draw one line; the total of each follows from what was carried over."""
        self._row(row, (*_words(line), *_amounts(line), grouped(total, MINUS)))

    def _head(self, page: PassbookPage, opening: tuple[AccountMove, ...]) -> None:
        held = _held(opening)
        left, right = self._edges[0], self._edges[-1]
        strong = Face(SEMI_BOLD, self._face.points)
        y = self._y(0) + self._layout.row_height * mm
        place = f"Buku {page.book} · Halaman {page.page}"
        room = right - left - strong.width(place) - 2 * _COLUMN_GAP
        name = visible(f"{page.member_number} {page.member_name}")
        write_left(self._canvas, shortened(name, room, strong.width), (left, y), strong)
        write_right(self._canvas, place, (right - _COLUMN_GAP, y), strong)
        if held:
            amounts = (grouped(held[kind], MINUS) if held[kind] else "" for kind in SavingsKind)
            total = grouped(sum(held.values()), MINUS)
            self._row(0, ("", "", CARRIED, *amounts, total))

    def _row(self, row: int, cells: tuple[str, ...]) -> None:
        y = self._y(row)
        words = len(_WORD_COLUMNS)
        for at, text in enumerate(cells):
            left, right = self._edges[at], self._edges[at + 1] - _COLUMN_GAP
            face = self._fitted(text, right - left)
            if at < words:
                write_left(self._canvas, text, (left, y), face)
            else:
                write_right(self._canvas, text, (right, y), face)

    def _fitted(self, text: str, width: float) -> Face:
        wide = self._face.width(text)
        if wide <= width:
            return self._face
        return Face(self._face.name, self._face.points * width / wide)

    def _y(self, row: int) -> float:
        return (self._layout.height - self._layout.row_down(row)) * mm


def _held(moves: tuple[AccountMove, ...]) -> Counter[SavingsKind]:
    return Counter({move.savings: move.balance for move in moves})


_WORD_COLUMNS = ("day", "code", "number")


def _words(line: PassbookLine) -> tuple[str, str, str]:
    return f"{line.day:%d-%m-%y}", CODES[line.movement], line.number


def _amounts(line: PassbookLine) -> Iterator[str]:
    moved = {move.savings: move.amount for move in line.moves}
    return (grouped(moved[kind], MINUS) if kind in moved else "" for kind in SavingsKind)
