"""PDF files.

The same paper gives the same bytes, so that a file can be compared. What a file says of itself is
its number, never a person.
"""

from collections.abc import Callable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas


def pdf_file(title: str, size: tuple[float, float], draw: Callable[[Canvas], None]) -> bytes:
    """Write a file of pages of one size, in points; `draw` ends them."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1, lang="id-ID")
    canvas.setTitle(title)
    canvas.setCreator("Lumbung")
    canvas.setAuthor("")
    canvas.setSubject("")
    draw(canvas)
    canvas.save()
    return file.getvalue()
