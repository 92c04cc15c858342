"""Making the PDF file of a receipt of savings."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from coop.savings.receipt import SavingsReceipt
from documents.fonts import register_fonts
from documents.paper_size import ROLL_MILLIMETRES, PaperSize
from documents.pdf_file import pdf_file
from documents.savings_receipt_form import FORM_SIZE, draw_savings_form
from documents.savings_receipt_strip import savings_strip_of


def savings_receipt_document(receipt: SavingsReceipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages."""
    register_fonts()
    title = f"Kwitansi {receipt.number}"
    if size is PaperSize.A5:
        return pdf_file(title, FORM_SIZE, lambda canvas: draw_savings_form(canvas, receipt))
    strip = savings_strip_of(receipt, ROLL_MILLIMETRES[size])
    return pdf_file(title, strip.size, strip.draw)


def savings_slips_document(receipts: Sequence[SavingsReceipt]) -> bytes:
    """Write many receipts into one PDF, each on A5 pages of its own."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        for receipt in receipts:
            draw_savings_form(canvas, receipt)

    number, _, _ = receipts[0].number.partition("/")
    return pdf_file(f"Slip {number}", FORM_SIZE, draw)
