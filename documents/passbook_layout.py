"""Where lines stand in a passbook (buku simpanan), in millimetres, as the shop has calibrated it.

Books are bought ready printed, each printer pulls them in a little differently, and there is a fold
in the middle that no line may stand in.
"""

from dataclasses import dataclass, field, replace

from coop.shop_settings import ShopSettings

_TENTHS = 10  # Of a millimetre, in which the shop has measured.
_ROOM_BELOW = 8.0
PAGE_LONGEST = 297.0
"""Millimetres, as all that follow: an open book is never longer than a sheet of A4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassbookColumns:
    """How wide each column is, in millimetres."""

    day: float = 13.0
    code: float = 7.0
    number: float = 26.0
    account: float = 16.0
    """Each of the accounts."""
    balance: float = 19.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PassbookLayout:
    """Measured on the open book, from its upper left corner."""

    width: float = 140.0
    height: float = 160.0
    """Of what goes into the printer."""
    left: float = 5.0
    """To where the first column begins."""
    first_row: float = 24.0
    """From above to the line on which the letters of the first row stand."""
    row_height: float = 5.0
    rows_above_fold: int = 12
    fold_gap: float = 8.0
    """How much further down the first row below the fold is; 0 where the book has none."""
    shift_right: float = 0.0
    """What the test print showed: positive moves everything to the right,"""
    shift_down: float = 0.0
    """and positive moves everything down."""
    letter_points: float = 7.5
    columns: PassbookColumns = field(default_factory=PassbookColumns)

    def row_down(self, row: int) -> float:
        """Say how far down a row stands, counted from 1; the head of a page is row 0."""
        fold = self.fold_gap if row > self.rows_above_fold else 0.0
        return self.first_row + (row - 1) * self.row_height + fold + self.shift_down


def passbook_layout(settings: ShopSettings) -> PassbookLayout:
    """Return where lines stand in the books of this cooperative; a page is as long as they need."""
    layout = PassbookLayout(
        row_height=settings.passbook_pitch / _TENTHS,
        rows_above_fold=settings.passbook_rows_above_fold,
        fold_gap=settings.passbook_fold_gap / _TENTHS,
        shift_right=settings.passbook_shift_right / _TENTHS,
        shift_down=settings.passbook_shift_down / _TENTHS,
    )
    needed = layout.row_down(settings.passbook_rows) + _ROOM_BELOW
    return replace(layout, height=max(layout.height, needed))
