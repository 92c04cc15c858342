"""The recovery sheet (lembar pemulihan): the cooperative's own key on paper, to be locked away.

Source: sync protocol, section 3: whoever has the code opens what is sealed, and nobody can make it
again.
"""

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.drawing import draw_code, draw_rule, write_left
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.layout import wrapped
from documents.pdf_file import pdf_file
from documents.plain_text import visible

_TITLE = "Lembar Pemulihan"
_SENTENCES = (
    "Kode ini membuka data anggota di komputer baru, bila komputer lama rusak atau hilang.",
    "Simpan di tempat terkunci, terpisah dari komputer. Jangan difoto dan jangan dikirim.",
    "Siapa yang memegang kode ini bisa membaca data anggota.",
    "Tanpa kode ini tidak ada yang bisa membuka data anggota lagi, juga tidak pembuat program.",
)
_USING = "Di komputer baru: Bendahara, Kunci data anggota; ketik kode ini, atau pindai gambarnya."
_SIGNED = "Diserahkan kepada: ____________________   Tanggal: ______________"
_GROUPS_IN_A_LINE = 7
_CODE_SIDE = 60 * mm
_LEFT, _TOP = 22 * mm, A4[1] - 26 * mm
_WIDTH = A4[0] - 2 * _LEFT
_LARGE, _CODE, _PLAIN = Face(SEMI_BOLD, 20), Face(SEMI_BOLD, 19), Face(REGULAR, 11)
_LINE = 1.45


def recovery_sheet(cooperative: str, code: str) -> bytes:
    """Write the code on A4, for people and as a QR code; the file's title says neither."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        y = _written(canvas, _TOP, _LARGE, _TITLE)
        y = _written(canvas, y, _PLAIN, visible(cooperative))
        draw_rule(canvas, _LEFT, _LEFT + _WIDTH, y)
        y = _written(canvas, y - 14, _PLAIN, *_SENTENCES)
        groups = code.split("-")
        for start in range(0, len(groups), _GROUPS_IN_A_LINE):
            y = _written(canvas, y - 6, _CODE, "-".join(groups[start : start + _GROUPS_IN_A_LINE]))
        draw_code(canvas, code, (_LEFT, y - _CODE_SIDE), _CODE_SIDE)
        _written(canvas, y - _CODE_SIDE - 18, _PLAIN, _USING, _SIGNED)
        canvas.showPage()

    return pdf_file(_TITLE, A4, draw)


def _written(canvas: Canvas, y: float, face: Face, *texts: str) -> float:
    """Write lines from `y` downwards; return where the next one may stand."""
    for text in texts:
        for line in wrapped(text, _WIDTH, face.width):
            y -= face.points * _LINE
            write_left(canvas, line, (_LEFT, y), face)
        y -= face.points * 0.5
    return y
