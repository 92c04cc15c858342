"""Making the PDF file of a receipt of savings."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from coop.savings.receipt import SavingsReceipt
from documents.fonts import register_fonts
from documents.kwitansi_document import kwitansi_document
from documents.kwitansi_form import FORM_SIZE, draw_kwitansi
from documents.paper_size import PaperSize
from documents.pdf_file import pdf_file
from documents.savings_receipt_words import savings_kwitansi


def savings_receipt_document(receipt: SavingsReceipt, size: PaperSize) -> bytes:
    """Write `receipt` as a PDF: on a roll one page as long as it needs, on A5 pages."""
    return kwitansi_document(savings_kwitansi(receipt), size)


def savings_slips_document(receipts: Sequence[SavingsReceipt]) -> bytes:
    """Write many receipts into one PDF, each on A5 pages of its own."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        for receipt in receipts:
            draw_kwitansi(canvas, savings_kwitansi(receipt))

    number, _, _ = receipts[0].number.partition("/")
    return pdf_file(f"Slip {number}", FORM_SIZE, draw)
