"""The tables of a statement: day, what happened, its document, in, out, and what stood there then.

Columns of figures are as wide as the widest of them on the whole statement, so that all tables
stand below each other. Where that leaves too little for words, as on A5, the number of the document
stands below them.
"""

from collections.abc import Iterator

from documents.drawing import HAIRLINE, INK, MUTED, write_right
from documents.fonts import Face
from documents.layout import MINUS, day_text, grouped
from documents.member_statement import MemberStatement
from documents.member_statement_sheet import Sheet, lines_of
from documents.member_statement_words import (
    CLOSING,
    OPENING,
    StatementEntry,
    StatementSection,
)
from documents.page_flow import FAINT, Block, Piece, Stroke
from values.money import Rupiah

_PADDING = 4.0  # At both ends of a row.
_GAP = 10.0  # Between two columns.
_ABOVE, _BELOW = 1.2, 1.6
_WORDS_SHARE = 0.3  # Of the width; with less, the number of the document moves below the words.
_WORDS_MIN = 60.0
_HEADINGS = ("Tanggal", "Uraian", "Bukti", "Saldo")


class StatementTable:
    """Lays out the sections of one statement."""

    def __init__(self, sheet: Sheet, statement: MemberStatement) -> None:
        self._sheet = sheet
        self._statement = statement
        figures = [_figures(section) for section in statement.sections]
        widths = [
            max(
                (sheet.strong.width(text) for section in figures for text in section[at]), default=0
            )
            for at in range(3)
        ]
        self._balance_right = sheet.right - _PADDING
        self._minus_right = self._balance_right - widths[2] - _GAP
        self._plus_right = self._minus_right - widths[1] - _GAP
        self._day_left = sheet.left + _PADDING
        self._words_left = self._day_left + sheet.strong.width("00-00-0000") + _GAP
        room = self._plus_right - widths[0] - _GAP - self._words_left
        number_width = max(
            (sheet.plain.width(e.number) for s in statement.sections for e in s.entries),
            default=sheet.plain.width(_HEADINGS[2]),
        )
        self._is_stacked = room - number_width - _GAP < sheet.width * _WORDS_SHARE
        self._words_width = max(
            _WORDS_MIN, room if self._is_stacked else room - number_width - _GAP
        )
        self._number_left = self._words_left + self._words_width + _GAP

    def blocks(self, section: StatementSection) -> Iterator[Block]:
        """Yield a section from its title to its closing balance."""
        statement = self._statement
        headings = self._headings(section)
        yield self._title(section.title, section.hint)
        yield headings
        again = (self._title(f"{section.title} (lanjutan)", ""), headings)
        opening = grouped(section.opening, MINUS)
        first = day_text(statement.period.first)
        yield self._row((first, OPENING, "", "", "", opening), again=again, keeps_next=True)
        for number, entry in enumerate(section.entries, start=1):
            is_last = number == len(section.entries)
            yield self._row(_cells(entry), again=again, keeps_next=is_last)
        if not section.entries:
            yield self._row(("", section.nothing, "", "", "", ""), again=again, keeps_next=True)
        yield self._closing(section, again)

    def _title(self, title: str, hint: str) -> Block:
        sheet = self._sheet
        down = sheet.points + 1
        hint_left = sheet.left + sheet.strong.width(title) + 4
        pieces = (
            Piece(title, sheet.left, sheet.strong, down),
            Piece(hint, hint_left, sheet.small, down, ink=MUTED),
        )
        return Block(height=sheet.line + 2, pieces=pieces, keeps_next=True)

    def _headings(self, section: StatementSection) -> Block:
        sheet = self._sheet
        day, words, number, balance = _HEADINGS
        cells = (day, words, "" if self._is_stacked else number)
        texts = (*cells, section.plus, section.minus, balance)
        pieces = self._pieces(texts, [texts[1]], sheet.plain)
        height = sheet.line + _ABOVE + _BELOW
        return Block(
            height=height,
            pieces=tuple(piece._replace(ink=MUTED) for piece in pieces),
            strokes=(Stroke(height, HAIRLINE, 0.7),),
            keeps_next=True,
        )

    def _row(self, cells: tuple[str, ...], again: tuple[Block, ...], *, keeps_next: bool) -> Block:
        sheet = self._sheet
        words = lines_of(cells[1], self._words_width, sheet.plain)
        pieces = self._pieces(cells, words, sheet.plain)
        count = len(words)
        if self._is_stacked and cells[2]:
            down = _ABOVE + sheet.points + count * sheet.line
            pieces.append(Piece(cells[2], self._words_left, sheet.small, down, ink=MUTED))
            count += 1
        height = count * sheet.line + _ABOVE + _BELOW
        return Block(
            height=height,
            pieces=tuple(pieces),
            strokes=(Stroke(height, FAINT, 0.4),),
            keeps_next=keeps_next,
            again=again,
        )

    def _closing(self, section: StatementSection, again: tuple[Block, ...]) -> Block:
        sheet = self._sheet
        cells = (
            day_text(self._statement.last_day),
            CLOSING,
            "",
            _or_nothing(section.came_in),
            _or_nothing(section.went_out),
            grouped(section.closing, MINUS),
        )
        return Block(
            height=sheet.line + _ABOVE + _BELOW + 1,
            pieces=tuple(self._pieces(cells, [CLOSING], sheet.strong)),
            strokes=(Stroke(0, INK, 0.7),),
            is_tinted=True,
            again=again,
        )

    def _pieces(self, cells: tuple[str, ...], words: list[str], face: Face) -> list[Piece]:
        down = _ABOVE + self._sheet.points
        line = self._sheet.line
        pieces = [Piece(cells[0], self._day_left, face, down)]
        pieces += [
            Piece(text, self._words_left, face, down + at * line) for at, text in enumerate(words)
        ]
        if not self._is_stacked:
            pieces.append(Piece(cells[2], self._number_left, face, down))
        rights = (self._plus_right, self._minus_right, self._balance_right)
        for text, right in zip(cells[3:], rights, strict=True):
            pieces.append(Piece(text, right, face, down, write_right))
        return [piece for piece in pieces if piece.text]


def _cells(entry: StatementEntry) -> tuple[str, ...]:
    plus = grouped(entry.amount) if entry.amount > 0 else ""
    minus = grouped(-entry.amount) if entry.amount < 0 else ""
    return day_text(entry.day), entry.text, entry.number, plus, minus, grouped(entry.balance, MINUS)


def _figures(section: StatementSection) -> tuple[list[str], list[str], list[str]]:
    """Return everything that stands in the columns of figures, with their headings."""
    cells = [_cells(entry) for entry in section.entries]
    plus = [section.plus, grouped(section.came_in), *(cell[3] for cell in cells)]
    minus = [section.minus, grouped(section.went_out), *(cell[4] for cell in cells)]
    ends = (grouped(section.opening, MINUS), grouped(section.closing, MINUS))
    return plus, minus, [_HEADINGS[3], *ends, *(cell[5] for cell in cells)]


def _or_nothing(amount: Rupiah) -> str:
    return grouped(amount) if amount else ""
