"""The sheets that statements are drawn on: their size, margins and letters."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm

from documents.fonts import REGULAR, SEMI_BOLD, Face
from documents.layout import wrapped
from documents.member_statement import StatementSize
from documents.plain_text import visible


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper."""

    size: tuple[float, float]
    margin: float
    points: float
    """Of the letters of a table."""

    @property
    def left(self) -> float:
        """Where lines begin."""
        return self.margin

    @property
    def right(self) -> float:
        """Where lines end."""
        return self.size[0] - self.margin

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.right - self.left

    @property
    def top(self) -> float:
        """Where the first line hangs."""
        return self.size[1] - 12 * mm

    @property
    def bottom(self) -> float:
        """Above the foot of the page."""
        return 14 * mm

    @property
    def plain(self) -> Face:
        """The letters of nearly everything."""
        return Face(REGULAR, self.points)

    @property
    def strong(self) -> Face:
        """Names, and what stands at the end of a table."""
        return Face(SEMI_BOLD, self.points)

    @property
    def small(self) -> Face:
        """Remarks."""
        return Face(REGULAR, self.points - 1)

    @property
    def large(self) -> Face:
        """The name of the shop, and of the paper."""
        return Face(SEMI_BOLD, self.points + 5)

    @property
    def line(self) -> float:
        """Height of a line of plain letters."""
        return self.points * 1.35


SHEETS = {StatementSize.A4: Sheet(A4, 16 * mm, 9), StatementSize.A5: Sheet(A5, 11 * mm, 8)}


def lines_of(text: str, width: float, face: Face) -> list[str]:
    """Break a text that somebody wrote; there is always one line."""
    return wrapped(visible(text), width, face.width) or [""]
