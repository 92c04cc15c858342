"""A paper that is laid out already, line by line: a statement on the roll, a list to be signed.

What is made for one roll is printed as it is. The queue keeps it, for the member waits for what was
on the screen, not for what the books say by the time that the printer has paper again.
"""

from msgspec import Struct


class WrittenRow(Struct, frozen=True, array_like=True):
    """One line of paper."""

    text: str = ""
    is_strong: bool = False
    is_tall: bool = False
    is_code: bool = False
    """Whether the text is printed as a QR code."""
    is_bars: bool = False
    """Whether the text is printed as an EAN-13."""


class WrittenPaper(Struct, frozen=True, kw_only=True):
    """All lines, from top to bottom."""

    rows: tuple[WrittenRow, ...]
