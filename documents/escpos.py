"""ESC/POS: the commands that thermal printers of nearly all makes understand.

Only old and simple commands are used, which a printer from the market in Bantul knows as well as
one from Epson. Text is printable ASCII in code page 437, whatever the names hold (`plain_text`), so
that data can never become commands. Codes are sent as raster pictures: not every printer can make
a QR code, and those that can differ.

Source: Epson, ESC/POS Command Reference: ESC @, ESC t, ESC R, ESC E, ESC a, ESC d, ESC p, GS !,
GS v 0, GS V.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from coop.selling.receipt import Receipt
from documents.barcode_bars import bars_of
from documents.ean13 import QUIET_LEFT, QUIET_RIGHT, Bars, BarsRow
from documents.plain_text import printable
from documents.qr_matrix import QUIET_MODULES, Matrix, qr_matrix
from documents.receipt_rows import CodeRow, Row, receipt_rows

_ESC, _GS = b"\x1b", b"\x1d"
_INITIALIZE = _ESC + b"@" + _ESC + b"t\x00" + _ESC + b"R\x00"  # Code page 437, letters of the USA.
_STRONG_ON, _STRONG_OFF = _ESC + b"E\x01", _ESC + b"E\x00"
_TALL_ON, _TALL_OFF = _GS + b"!\x01", _GS + b"!\x00"
_CENTRE, _LEFT = _ESC + b"a\x01", _ESC + b"a\x00"
_CUT = _GS + b"VB\x00"  # Feed to the knife, leave one point: the paper does not fall down.
_KICK = _ESC + b"p\x00\x19\xfa"  # First drawer; 50 ms on, 500 ms off.

_FEED_LINES = 4  # From the print head to the edge where paper is torn off.
_BAND_ROWS = 128  # Dots. Cheap printers lose what is higher than their memory.
_BAR_DOTS = 3  # 0.375 mm: all bars fit on the narrow roll, white sides and all.
_BAR_DOTS_LONG = 2  # 0.25 mm: of a code that is longer than an EAN-13.
_BARS_HEIGHT = 80  # Dots: ten millimetres, which a hand with a scanner finds.
_MODULE_DOTS = 6  # 0.75 mm: a telephone reads it, also where the print is pale.


@dataclass(frozen=True, slots=True)
class Roll:
    """The paper in a printer."""

    columns: int
    """Letters of font A in a line."""
    dots: int
    """Across the part that can be printed; 8 dots are a millimetre."""
    millimetres: int


ROLL_58 = Roll(columns=32, dots=384, millimetres=58)
ROLL_80 = Roll(columns=48, dots=576, millimetres=80)


class EscPos:
    """Gathers the bytes of one print job."""

    def __init__(self) -> None:
        self._bytes = bytearray(_INITIALIZE)

    def line(self, row: Row) -> None:
        """Print one line of text."""
        text = printable(row.text).rstrip().encode("ascii")
        if row.is_strong:
            text = _STRONG_ON + text + _STRONG_OFF
        if row.is_tall:
            text = _TALL_ON + text + _TALL_OFF
        self._bytes += text + b"\n"

    def code(self, matrix: Matrix) -> None:
        """Print a QR code in the middle, with its quiet zone."""
        self._picture(_dots_of(matrix))

    def bars(self, bars: Bars) -> None:
        """Print a bar code in the middle, with white enough at both sides."""
        quiet_left, quiet_right = (False,) * QUIET_LEFT, (False,) * QUIET_RIGHT
        modules = (*quiet_left, *bars, *quiet_right)
        is_wide = len(modules) * _BAR_DOTS > ROLL_58.dots
        row = _packed(modules, _BAR_DOTS_LONG if is_wide else _BAR_DOTS)
        self._picture([row] * _BARS_HEIGHT)

    def _picture(self, rows: list[bytes]) -> None:
        """Send dots in bands of 128 rows."""
        width = len(rows[0])
        self._bytes += _CENTRE
        for first in range(0, len(rows), _BAND_ROWS):
            band = rows[first : first + _BAND_ROWS]
            size = width.to_bytes(2, "little") + len(band).to_bytes(2, "little")
            self._bytes += _GS + b"v0\x00" + size + b"".join(band)
        self._bytes += _LEFT

    def kick_drawer(self) -> None:
        """Open the money drawer."""
        self._bytes += _KICK

    def cut(self) -> None:
        """Feed the end of the paper out of the printer, and cut it where there is a knife."""
        self._bytes += _ESC + b"d" + bytes([_FEED_LINES]) + _CUT

    def __bytes__(self) -> bytes:
        """Return the job."""
        return bytes(self._bytes)


def _dots_of(matrix: Matrix) -> list[bytes]:
    """Blow squares up to dots; eight dots a byte, the first dot in the highest bit."""
    quiet = (False,) * QUIET_MODULES
    white = (False,) * (len(matrix) + 2 * QUIET_MODULES)
    squares = (white,) * QUIET_MODULES
    squares = (*squares, *((*quiet, *row, *quiet) for row in matrix), *squares)
    return [dots for row in squares for dots in [_packed(row, _MODULE_DOTS)] * _MODULE_DOTS]


def _packed(row: tuple[bool, ...], dots: int) -> bytes:
    bits = "".join(("1" if is_black else "0") * dots for is_black in row)
    width = -(-len(bits) // 8)
    return int(bits.ljust(width * 8, "0"), 2).to_bytes(width, "big")


def receipt_bytes(receipt: Receipt, roll: Roll, *, opens_drawer: bool = False) -> bytes:
    """Write `receipt` for a printer with that `roll`."""
    return rows_bytes(receipt_rows(receipt, roll.columns), opens_drawer=opens_drawer)


def rows_bytes(rows: Iterable[Row | CodeRow | BarsRow], *, opens_drawer: bool = False) -> bytes:
    """Write a paper that is laid out.

    The drawer opens first, so that the change can be taken while the paper comes.
    """
    job = EscPos()
    if opens_drawer:
        job.kick_drawer()
    for row in rows:
        if isinstance(row, CodeRow):
            job.code(qr_matrix(row.text))
        elif isinstance(row, BarsRow):
            bars = bars_of(row.text)
            assert bars is not None, row  # Whoever lays a paper out looks first.
            job.bars(bars)
        else:
            job.line(row)
    job.cut()
    return bytes(job)


def drawer_bytes() -> bytes:
    """Open the drawer and print nothing."""
    return _INITIALIZE + _KICK
