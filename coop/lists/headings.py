"""Which columns a list has, by the words that stand over them.

Above the headings there may be a title, a date, a shop's name; a heading may stand over several
columns, each with one of its own below. Years and currencies in them mean nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from coop.lists.list_file import Cell
from coop.lists.list_number import read_number
from coop.word_search.folding import folded

HEADING_ROWS_MAX = 20
"""Above the headings stand a shop's name, a title, a date; never a page of them."""
_SURE = 2  # One known heading may be chance.
_MEANINGLESS = frozenset({"rp", "no"})

F = TypeVar("F", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Headings(Generic[F]):
    """The words by which the columns of one kind of list are known."""

    words: Mapping[F, tuple[str, ...]]
    """In the order in which meanings are looked for, and for each the best word first."""
    chief: F
    """The meaning that a list of this kind cannot be without."""

    def find(self, rows: Sequence[Sequence[Cell]], width: int) -> tuple[tuple[str, ...], int]:
        """Return the headings, and the row behind them.

        They are the row with most known words, or that and the row below where headings were
        merged; texts above numbers where no word is known.
        """
        best: tuple[int, tuple[str, ...], int] = (0, ("",) * width, 0)
        for number, row in enumerate(rows[:HEADING_ROWS_MAX]):
            single = _texts(row, width)
            best = max(best, (self._known(single), single, number + 1), key=lambda found: found[0])
            below = rows[number + 1] if number + 1 < len(rows) else ()
            if below and not any(is_number(cell) for cell in below):
                merged = _merged(single, _texts(below, width))
                found = (self._known(merged), merged, number + 2)
                best = max(best, found, key=lambda found: found[0])
        score, headings, first_row = best
        if score < _SURE and self.chief not in self.columns(headings):
            return _unknown(rows, width)
        return headings, first_row

    def columns(self, headings: Sequence[str]) -> dict[F, int]:
        """Return where each meaning is found."""
        found: dict[F, int] = {}
        normal = [_normal(heading) for heading in headings]
        for field, words in self.words.items():
            places = [normal.index(word) for word in words if word in normal]
            if places:
                found[field] = places[0]
        return found

    def _known(self, headings: Sequence[str]) -> int:
        return len(self.columns(headings))


def is_number(cell: Cell) -> bool:
    """Say whether a cell holds a number."""
    return read_number(cell) is not None


def _unknown(rows: Sequence[Sequence[Cell]], width: int) -> tuple[tuple[str, ...], int]:
    """Take a first row without a number, above one with some, for headings nobody knows."""
    first, second = rows[0], rows[1] if len(rows) > 1 else ()
    if any(map(is_number, second)) and not any(map(is_number, first)):
        return _texts(first, width), 1
    return ("",) * width, 0


def _merged(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """Write a heading that stands over several columns to each that has one of its own below."""
    headings = []
    above = ""
    for over, under in zip(upper, lower, strict=True):
        above = over or (above if under else "")
        headings.append(f"{above} {under}".strip())
    return tuple(headings)


def _normal(heading: str) -> str:
    """Fold a heading and leave out the year and the currency: `Harga Jual 2022 (Rp)`."""
    words = folded(heading).split()
    return " ".join(word for word in words if not word.isdigit() and word not in _MEANINGLESS)


def _texts(row: Sequence[Cell], width: int) -> tuple[str, ...]:
    texts = tuple("" if is_number(cell) else " ".join(str(cell).split()) for cell in row)
    return texts + ("",) * (width - len(texts))
