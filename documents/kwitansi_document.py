"""Making the PDF file of a receipt for money."""

from documents.fonts import register_fonts
from documents.kwitansi import Kwitansi
from documents.kwitansi_form import FORM_SIZE, draw_kwitansi
from documents.kwitansi_strip import kwitansi_strip
from documents.paper_size import ROLL_MILLIMETRES, PaperSize
from documents.pdf_file import pdf_file


def kwitansi_document(paper: Kwitansi, size: PaperSize) -> bytes:
    """Write `paper` as a PDF: on a roll one page as long as it needs, on A5 pages."""
    register_fonts()
    title = f"Kwitansi {paper.number}"
    if size is PaperSize.A5:
        return pdf_file(title, FORM_SIZE, lambda canvas: draw_kwitansi(canvas, paper))
    strip = kwitansi_strip(paper, ROLL_MILLIMETRES[size])
    return pdf_file(title, strip.size, strip.draw)
