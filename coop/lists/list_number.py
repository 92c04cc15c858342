"""Numbers as lists hold them: `Rp 12.500`, `12.500,00`, `12500.00`, `(5)`, `0,25`.

A point or a comma before three figures may group thousands or begin the decimals. Of money it
groups: the rupiah has no thousandths. Of quantities the rest of the list decides, and where it says
nothing, the Indonesian way holds: comma for decimals.
"""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from coop.lists.list_file import Cell

FIGURES_MAX = 18
"""More are a code in the wrong column."""
_GROUP = 3
_MONEY_SIGNS = re.compile(r"^(?:rp|idr)\.?\s*|[,.]-+$|\s*(?:rp|idr)$", re.IGNORECASE)
_GROUPING_BLANK = re.compile(r"(?<=[0-9])\s(?=[0-9]{3}(?![0-9]))")
_NUMBER = re.compile(r"[0-9][0-9.,]*|[.,][0-9]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")


def read_number(cell: Cell, decimal_mark: str = ",", *, is_money: bool = False) -> Decimal | None:
    """Return what a cell says, negative ones in brackets or with a minus; None if it is no number.

    `decimal_mark` settles what could be read both ways.
    """
    if isinstance(cell, Decimal):
        return cell if cell.is_finite() else None
    sign, figures = _stripped(cell)
    if not _NUMBER.fullmatch(figures) or len(figures) > FIGURES_MAX:
        return None
    mark = _decimal_mark_in(figures)
    if mark is None:
        mark = "" if is_money else decimal_mark
    whole, _, fraction = figures.rpartition(mark) if mark and mark in figures else (figures, "", "")
    if not fraction.isdigit() and fraction:
        return None
    if re.search("[.,]", whole) and not _GROUPED.fullmatch(whole):
        return None
    plain = re.sub("[.,]", "", whole)
    return sign * Decimal(f"{plain or 0}.{fraction or 0}")


def decimal_mark_of(cells: Iterable[Cell], *, is_money: bool) -> Counter[str]:
    """Count what the cells of a column say the decimal mark is."""
    votes: Counter[str] = Counter()
    for cell in cells:
        if isinstance(cell, Decimal):
            continue
        figures = _stripped(cell)[1]
        if not _NUMBER.fullmatch(figures):
            continue
        mark = _decimal_mark_in(figures)
        if mark:
            votes[mark] += 1
        elif _GROUPED.fullmatch(figures) and (is_money or mark == ""):
            votes["." if "," in figures else ","] += 1
    return votes


def _stripped(text: str) -> tuple[int, str]:
    """Return the sign and the figures with their marks."""
    plain = _GROUPING_BLANK.sub("", text.strip(" \t\u00a0'\u00b4`"))
    plain = _MONEY_SIGNS.sub("", plain)
    is_negative = plain.startswith(("-", "\u2212")) or (plain[:1] + plain[-1:]) == "()"
    plain = _MONEY_SIGNS.sub("", plain.strip("()-\u2212+ "))
    return (-1 if is_negative else 1), plain


def _decimal_mark_in(figures: str) -> str | None:
    """Return the decimal mark if the figures show it, "" if they show none, None in doubt."""
    marks = re.findall("[.,]", figures)
    if not marks:
        return ""
    if len(set(marks)) > 1:
        return str(marks[-1])
    if len(marks) > 1:
        return ""  # 1.250.000
    whole, fraction = re.split("[.,]", figures)
    if len(fraction) != _GROUP or not 0 < len(whole) <= _GROUP or whole.startswith("0"):
        return str(marks[0])
    return None
