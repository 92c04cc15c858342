"""Why stock was corrected by hand."""

from enum import StrEnum


class AdjustmentReason(StrEnum):
    """The reasons an officer may give for a change of stock without a sale or a purchase."""

    DAMAGED = "damaged"  # rusak
    LOST = "lost"  # hilang
    EXPIRED = "expired"  # kedaluwarsa
    OWN_USE = "own_use"  # dipakai sendiri
    FOUND = "found"  # ditemukan
    CORRECTION = "correction"  # koreksi catatan
