"""What stands in the scan box: a multiplier, a code, or the beginning of a name.

5*            five of the next scan
1,5*gula      one and a half of what the search finds
8991002109995 a code, which waits for Enter
"""

import re
from typing import NamedTuple

from ui.reading import read_quantity
from values.quantity import Quantity

_MULTIPLIED = re.compile(r"(?P<times>[\d.,/ ]+)\*(?P<rest>.*)")


class TypedText(NamedTuple):
    """A text taken apart; `times` is None where no multiplier was typed."""

    times: Quantity | None
    rest: str

    @property
    def is_search(self) -> bool:
        """Whether it is searched while it is typed: figures wait for Enter."""
        return any(letter.isalpha() for letter in self.rest)


def read_typed(text: str) -> TypedText:
    """Take the text of the scan box apart.

    Raises:
        Unreadable: what stands before the star is no quantity.
    """
    found = _MULTIPLIED.fullmatch(text.strip())
    if not found:
        return TypedText(None, text.strip())
    return TypedText(read_quantity(found["times"]), found["rest"].strip())
