"""Small strokes that every PDF paper is made of."""

from collections.abc import Iterable

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.fonts import Face
from documents.qr_matrix import QUIET_MODULES, qr_matrix

INK = (0.09, 0.12, 0.11)
MUTED = (0.31, 0.35, 0.33)  # Labels and units: still 7 : 1 on white.
HAIRLINE = (0.72, 0.75, 0.72)
_LINE_POINTS = 0.6


def write_left(canvas: Canvas, text: str, spot: tuple[float, float], face: Face) -> None:
    """Write from `spot` to the right."""
    canvas.setFont(face.name, face.points)
    canvas.drawString(*spot, text)


def write_right(canvas: Canvas, text: str, spot: tuple[float, float], face: Face) -> None:
    """Write so that the text ends at `spot`."""
    canvas.setFont(face.name, face.points)
    canvas.drawRightString(*spot, text)


def write_centred(canvas: Canvas, text: str, spot: tuple[float, float], face: Face) -> None:
    """Write with the middle of the text at `spot`."""
    canvas.setFont(face.name, face.points)
    canvas.drawCentredString(*spot, text)


def draw_rule(canvas: Canvas, left: float, right: float, y: float) -> None:
    """Draw a thin level line."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(_LINE_POINTS)
    canvas.line(left, y, right, y)
    canvas.restoreState()


def draw_code(canvas: Canvas, text: str, spot: tuple[float, float], side: float) -> None:
    """Draw a QR code with its quiet zone into a square whose lower left corner is `spot`."""
    matrix = qr_matrix(text)
    module = side / (len(matrix) + 2 * QUIET_MODULES)
    path = canvas.beginPath()
    for row, squares in enumerate(matrix):
        y = spot[1] + side - (row + 1 + QUIET_MODULES) * module
        for column in _black(squares):
            path.rect(spot[0] + (column + QUIET_MODULES) * module, y, module, module)
    canvas.drawPath(path, stroke=0, fill=1)


def _black(squares: Iterable[bool]) -> list[int]:
    return [column for column, is_black in enumerate(squares) if is_black]


CODE_SIDE = 20 * mm
"""Of a QR code with its quiet zone: a module of 0.7 mm."""
