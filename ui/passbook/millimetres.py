"""Tenths of a millimetre as people type and read them: `2,5` and `-0,5`."""

from ui.reading import read_quantity

_TENTHS = 10
_DECIMALS = 1
_THOUSANDTHS_IN_A_TENTH = 100
_MINUS_SIGNS = ("-", "\u2212")


def tenths_text(tenths: int) -> str:
    """Write tenths of a millimetre: 25 is `2,5`."""
    whole, part = divmod(abs(tenths), _TENTHS)
    text = f"{whole},{part}" if part else str(whole)
    return f"-{text}" if tenths < 0 else text


def read_tenths(typed: str) -> int:
    """Read `2,5`, `2.5` or `-3` as tenths of a millimetre.

    Raises:
        Unreadable: it is no number, or finer than a tenth.
    """
    text = typed.strip()
    is_below = text.startswith(_MINUS_SIGNS)
    tenths = read_quantity(text[1:] if is_below else text, _DECIMALS) // _THOUSANDTHS_IN_A_TENTH
    return -tenths if is_below else tenths
