"""Cells as spreadsheets leave them: quotes, entities, formulas gone wrong, words for yes and no."""

import re
from decimal import Decimal
from html import unescape

from coop.cleaned_text import cleaned_text
from coop.lists.list_file import Cell

_FORMULA_FAULT = re.compile(r"#(REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)")
_SHORTENED = re.compile(r"[0-9]([.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_TEXT_FORMULA = re.compile(r'="(.*)"')
_GUARDED = re.compile("^'(?=[=+@-])")
_YES = frozenset({"ya", "y", "yes", "1", "true", "benar", "aktif", "x", "v"})
_NO = frozenset({"tidak", "t", "n", "no", "0", "false", "salah", "nonaktif", "tdk", "non aktif"})
_TOTALS = frozenset({"total", "jumlah", "grand total", "sub total", "subtotal", "total barang"})


def text_of(cell: Cell) -> str:
    """Return what a cell says, on one line."""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    text = unescape(cell) if "&" in cell and ";" in cell else cell
    quoted = _TEXT_FORMULA.fullmatch(text.strip())
    return cleaned_text(quoted[1] if quoted else text)


def is_formula_fault(text: str) -> bool:
    """Say whether a text is what a spreadsheet writes where a formula went wrong."""
    return _FORMULA_FAULT.fullmatch(text.upper()) is not None


def is_shortened(text: str) -> bool:
    """Say whether a text is a long number of which a spreadsheet has thrown figures away."""
    return _SHORTENED.fullmatch(text) is not None


def unguarded(text: str) -> str:
    """Take off the quote that our own export writes before what looks like a formula."""
    return _GUARDED.sub("", text)


def yes_or_no(text: str) -> bool | None:
    """Read a word for yes or no; None for any other."""
    word = text.casefold()
    if word in _YES:
        return True
    return False if word in _NO else None


def is_total(folded_name: str) -> bool:
    """Say whether what stands in the column of names is the foot of a table."""
    return folded_name in _TOTALS
