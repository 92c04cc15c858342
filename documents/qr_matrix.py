"""The black and white squares of a QR code."""

QUIET_MODULES = 4  # White squares that a reader needs around the code. Source: ISO/IEC 18004.
TEXT_LETTERS_MAX = 100  # A code that a small printer still prints large enough to read.

Matrix = tuple[tuple[bool, ...], ...]


def qr_matrix(text: str) -> Matrix:
    """Return rows of squares, black ones True, without the quiet zone.

    Level M bears 15% of damage: a crease, or a fading spot.
    """
    # Costs 20 MB and the start of the till some 70 ms; most shops print no code.
    from reportlab.graphics.barcode.qrencoder import (  # noqa: PLC0415
        QRCode,
        QRErrorCorrectLevel,
    )

    assert 0 < len(text) <= TEXT_LETTERS_MAX, len(text)
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(tuple(bool(square) for square in row) for row in code.modules)
