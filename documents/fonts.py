"""The letters of PDF papers: IBM Plex Sans, whose figures are equally wide, so columns align."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

_FOLDER = Path(__file__).parent.parent / "resources" / "fonts"
REGULAR, SEMI_BOLD = "IBMPlexSans-Regular", "IBMPlexSans-SemiBold"


class Face(NamedTuple):
    """A font at a size."""

    name: str
    points: float

    def width(self, text: str) -> float:
        """Measure `text`, in points."""
        width: float = stringWidth(text, self.name, self.points)
        return width


@cache
def register_fonts() -> None:
    """Make the fonts known to ReportLab, once a program."""
    for name in (REGULAR, SEMI_BOLD):
        registerFont(TTFont(name, _FOLDER / f"{name}.ttf"))
