"""Making the PDF file of a receipt."""

from coop.selling.receipt import Receipt
from documents.fonts import register_fonts
from documents.paper_size import ROLL_MILLIMETRES, PaperSize
from documents.pdf_file import pdf_file
from documents.receipt_form import FORM_SIZE, draw_form
from documents.receipt_strip import strip_of
from documents.receipt_words import FORM_TITLES


def receipt_document(receipt: Receipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages."""
    register_fonts()
    title = f"{FORM_TITLES[receipt.kind].capitalize()} {receipt.number}"
    if size is PaperSize.A5:
        return pdf_file(title, FORM_SIZE, lambda canvas: draw_form(canvas, receipt))
    strip = strip_of(receipt, ROLL_MILLIMETRES[size])
    return pdf_file(title, strip.size, strip.draw)
