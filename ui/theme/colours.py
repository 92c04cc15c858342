"""The colours of the program, and the tones in which it speaks.

Every pair that carries words stands at 4.5 : 1 or better and every edge at 3 : 1; the lists of
pairs below are what the test measures. A tone is never shown without its icon or its word.
"""

from enum import StrEnum
from typing import NamedTuple


class Colour(StrEnum):
    """One token of the palette, as `#rrggbb`."""

    BG = "#f2f4f0"
    SURFACE = "#ffffff"
    SUNKEN = "#f7f8f5"
    LINE = "#dfe3db"
    ROW = "#ebeee8"
    EDGE = "#b7beb4"
    FIELD = "#7d877f"
    TEXT = "#18201c"
    MUTED = "#505a53"
    HINT = "#66706a"
    ACCENT = "#0f6b5c"
    ACCENT_HI = "#0c6053"
    ACCENT_LO = "#0a5145"
    ACCENT_TINT = "#e2f0eb"
    ON_ACCENT = "#ffffff"
    KEY_ON_ACCENT = "#d5ede6"
    RAIL = "#15302a"
    RAIL_HI = "#1d3d36"
    RAIL_TEXT = "#cfdcd7"
    RAIL_SELECTED = "#24493f"
    RAIL_MARK = "#62cbb4"
    CALM = "#384c5a"
    CALM_TINT = "#e7ecef"
    WARN = "#744a00"
    WARN_TINT = "#fcf0d3"
    WARN_LINE = "#d9b25c"
    BAD = "#9d2b24"
    BAD_TINT = "#fbe7e4"
    BAD_LINE = "#dda39d"
    OK = "#1b6236"
    OK_TINT = "#e2f1e6"
    FOCUS = "#ffd257"


class Tone(StrEnum):
    """How a pill, a note or a figure speaks."""

    CALM = "calm"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    PLAIN = "plain"

    @property
    def ink(self) -> Colour:
        """The colour of its words and its icon."""
        return _TONES[self].ink

    @property
    def tint(self) -> Colour:
        """The colour behind its words."""
        return _TONES[self].tint

    @property
    def icon(self) -> str:
        """The icon it has when nothing better is known."""
        return _TONES[self].icon


class _Look(NamedTuple):
    ink: Colour
    tint: Colour
    icon: str


_TONES = {
    Tone.CALM: _Look(Colour.CALM, Colour.CALM_TINT, "cloud-off"),
    Tone.OK: _Look(Colour.OK, Colour.OK_TINT, "circle-check"),
    Tone.WARN: _Look(Colour.WARN, Colour.WARN_TINT, "triangle-alert"),
    Tone.BAD: _Look(Colour.BAD, Colour.BAD_TINT, "circle-alert"),
    Tone.INFO: _Look(Colour.ACCENT_LO, Colour.ACCENT_TINT, "info"),
    Tone.PLAIN: _Look(Colour.MUTED, Colour.BG, "circle"),
}

WORDS_CONTRAST_MIN = 4.5
"""Source: WCAG 2.2, success criterion 1.4.3."""
EDGES_CONTRAST_MIN = 3.0
"""Source: WCAG 2.2, success criterion 1.4.11."""

WORD_PAIRS = [
    *((Colour.TEXT, ground) for ground in (Colour.SURFACE, Colour.BG, Colour.ACCENT_TINT)),
    *((Colour.TEXT, tone.tint) for tone in Tone),
    *((Colour.MUTED, ground) for ground in (Colour.SURFACE, Colour.BG, Colour.ACCENT_TINT)),
    *((Colour.HINT, ground) for ground in (Colour.SURFACE, Colour.SUNKEN, Colour.BG)),
    *((Colour.ON_ACCENT, ground) for ground in (Colour.ACCENT, Colour.ACCENT_HI)),
    *((Colour.KEY_ON_ACCENT, ground) for ground in (Colour.ACCENT, Colour.ACCENT_HI)),
    *((tone.ink, tone.tint) for tone in Tone),
    *((tone.ink, Colour.SURFACE) for tone in Tone),
    (Colour.MUTED, Colour.SUNKEN),
    (Colour.BAD, Colour.ACCENT_TINT),
    (Colour.OK, Colour.ACCENT_TINT),
    (Colour.WARN, Colour.ACCENT_TINT),
    (Colour.ACCENT, Colour.SURFACE),
    (Colour.ACCENT, Colour.ACCENT_TINT),
    (Colour.RAIL_TEXT, Colour.RAIL),
    (Colour.RAIL_TEXT, Colour.RAIL_HI),
    (Colour.ON_ACCENT, Colour.RAIL_SELECTED),
    (Colour.TEXT, Colour.FOCUS),
]
"""Ink and ground of every place where words are read."""

EDGE_PAIRS = [
    (Colour.FIELD, Colour.SURFACE),
    (Colour.FIELD, Colour.BG),
    (Colour.FOCUS, Colour.ACCENT),
    (Colour.ACCENT, Colour.SURFACE),
    (Colour.ACCENT, Colour.ACCENT_TINT),
    (Colour.RAIL_MARK, Colour.RAIL),
]
"""Edge and ground of everything whose outline tells what it is or where the focus is."""


def contrast(ink: Colour, ground: Colour) -> float:
    """Return how far two colours stand apart, from 1 to 21.

    Source: WCAG 2.2, the definitions of relative luminance and contrast ratio.
    """
    darker, lighter = sorted((_luminance(ink), _luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    threshold = 0.04045
    return part / 12.92 if part <= threshold else float(((part + 0.055) / 1.055) ** 2.4)
