"""Making the PDF file of a receipt.

The same receipt gives the same bytes, so that a file can be compared. What a file says of itself
is its number, never a person.
"""

from collections.abc import Callable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from coop.selling.receipt import Receipt
from documents.fonts import register_fonts
from documents.paper_size import PaperSize
from documents.receipt_form import FORM_SIZE, draw_form
from documents.receipt_strip import Strip, strip_of
from documents.receipt_words import FORM_TITLES

_ROLL_MILLIMETRES = {PaperSize.ROLL_58: 58, PaperSize.ROLL_80: 80}


def receipt_document(receipt: Receipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages."""
    register_fonts()
    if size is PaperSize.A5:
        return _document(receipt, FORM_SIZE, lambda canvas: draw_form(canvas, receipt))
    strip: Strip = strip_of(receipt, _ROLL_MILLIMETRES[size])
    return _document(receipt, strip.size, strip.draw)


def _document(receipt: Receipt, size: tuple[float, float], draw: Callable[[Canvas], None]) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1, lang="id-ID")
    canvas.setTitle(f"{FORM_TITLES[receipt.kind].capitalize()} {receipt.number}")
    canvas.setCreator("Lumbung")
    canvas.setAuthor("")
    canvas.setSubject("")
    draw(canvas)
    canvas.save()
    return file.getvalue()
