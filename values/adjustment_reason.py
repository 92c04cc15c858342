"""Why stock was corrected by hand."""

from enum import StrEnum


class AdjustmentReason(StrEnum):
    """The reasons an officer may give for a change of stock without a sale or a purchase."""

    DAMAGED = "damaged"  # rusak
    LOST = "lost"  # hilang
    EXPIRED = "expired"  # kedaluwarsa
    OWN_USE = "own_use"  # dipakai sendiri
    SAMPLE = "sample"  # contoh, to be tasted or shown
    DONATION = "donation"  # sumbangan
    FOUND = "found"  # ditemukan
    CORRECTION = "correction"  # koreksi catatan


WRITE_OFFS = (
    AdjustmentReason.DAMAGED,
    AdjustmentReason.EXPIRED,
    AdjustmentReason.LOST,
    AdjustmentReason.OWN_USE,
    AdjustmentReason.SAMPLE,
    AdjustmentReason.DONATION,
)
"""Reasons for which goods go that nobody pays for (barang keluar tanpa dijual)."""
