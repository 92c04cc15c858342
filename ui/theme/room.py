"""How much room a window gives, so that small screens and big letters share one rule.

    effective size = pixels / letter scale

1366x768 with letters at 150 % has the room of 910x512, and is laid out like it.
"""

from msgspec import Struct

WIDE = 1600
WORDS_WIDTH = 1180
WORDS_HEIGHT = 700
NARROW = 900
TINY = 800
LOW = 560
FLAT = 460


class Room(Struct, frozen=True):
    """The effective size of the window, and what follows from it."""

    width: int
    height: int

    @property
    def is_wide(self) -> bool:
        """There is room for columns that are only nice to have."""
        return self.width >= WIDE

    @property
    def is_slim(self) -> bool:
        """The rail loses its words, and gaps shrink."""
        return self.width < WORDS_WIDTH or self.height < WORDS_HEIGHT

    @property
    def is_narrow(self) -> bool:
        """The date leaves the top bar and the printer leaves the key bar."""
        return self.width < NARROW

    @property
    def is_tiny(self) -> bool:
        """Tables keep three columns; what has a key loses its button."""
        return self.width < TINY

    @property
    def is_short(self) -> bool:
        """Figures come in their smaller size."""
        return self.height < WORDS_HEIGHT

    @property
    def is_low(self) -> bool:
        """Sums and rules leave the panel of the till."""
        return self.height < LOW

    @property
    def is_flat(self) -> bool:
        """Only one panel fits at a time."""
        return self.height < FLAT

    @property
    def rail_width(self) -> int:
        """The designed width of the rail."""
        return 52 if self.is_slim else 84

    @property
    def panel_width(self) -> int:
        """The designed width of the panel at the right of the till."""
        if self.is_wide:
            return 440
        if not self.is_slim:
            return 372
        if not self.is_narrow:
            return 324
        return 264 if self.is_tiny else 296


DESIGN_ROOM = Room(1366, 768)
"""The window everything is drawn for."""


def room_of(width: int, height: int, letter_percent: int) -> Room:
    """Return the room of a window of that many pixels with letters of that size."""
    return Room(width * 100 // letter_percent, height * 100 // letter_percent)
