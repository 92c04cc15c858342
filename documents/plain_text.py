"""Text that any thermal printer can print, and that no printer can take for a command.

What people typed may hold anything: letters a printer lacks, and control characters that would
reach the printer as orders to cut, to open the drawer or to change its settings. What leaves this
module is printable ASCII (0x20-0x7E), whatever came in.
"""

from unicodedata import category, normalize

from documents.layout import shortened, wrapped

_STAND_INS = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00b7", "-"),
        **dict.fromkeys("\u2018\u2019\u201a\u2032\u02bc\u02bb\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2044\u2215", "/"),
        **dict.fromkeys("\u03bc\u00b5", "u"),
        **dict(zip("\u00d8\u00f8\u0110\u0111\u0141\u0142\u0131", "OoDdLli", strict=True)),
        **dict(zip("\u00d7\u00f7\u00b0\u00a0", "x:  ", strict=True)),
        "\u00c6": "AE",
        "\u00e6": "ae",
        "\u00df": "ss",
        "\u20ac": "EUR",
        "\u00b1": "+-",
    }
)
_UNKNOWN = "?"
_LEFT_OUT = ("Mn", "Me", "Cf")  # Accents that were split off, and marks without a shape.
_FIRST, _LAST = " ", "~"


def printable(text: str) -> str:
    """Return `text` in printable ASCII, letters that have no likeness as `?`."""
    split = normalize("NFKD", text.translate(_STAND_INS)).translate(_STAND_INS)
    return "".join(map(_letter, split))


def _letter(letter: str) -> str:
    if _FIRST <= letter <= _LAST:
        return letter
    kind = category(letter)
    if kind in _LEFT_OUT:
        return ""
    return " " if kind[0] in "ZC" else _UNKNOWN


def visible(text: str) -> str:
    """Return `text` without control characters, for paper that has all letters (PDF)."""
    return "".join(" " if category(letter)[0] in "ZC" else letter for letter in text)


def centred(text: str, columns: int) -> list[str]:
    """Return `text` in the middle of as many lines as it needs."""
    return [line.center(columns).rstrip() for line in wrapped(printable(text), columns)]


def pair(left: str, right: str, columns: int) -> str:
    """Put `left` and `right` at the two ends of a line.

    `left` gives way; `right`, where the numbers stand, is never cut and must fit.
    """
    right = printable(right)
    assert len(right) <= columns, (right, columns)
    left = shortened(printable(left), columns - len(right) - 1)
    return f"{left:<{columns - len(right)}}{right}"


def pair_whole(left: str, right: str, columns: int) -> list[str]:
    """Put `left` and `right` on one line or, where that would cut `left`, on more lines."""
    left, right = printable(left).rstrip(), printable(right)
    if len(left) + 1 + len(right) <= columns:
        return [pair(left, right, columns)]
    indent = len(left) - len(left.lstrip())
    lines = [" " * indent + line for line in wrapped(left, columns - indent)]
    if lines and len(lines[-1]) + 1 + len(right) <= columns:
        return [*lines[:-1], pair(lines[-1], right, columns)]
    return [*lines, right.rjust(columns)]
