"""Reasons for a correction of stock, in words, and which way each of them moves it."""

from PySide6.QtCore import QCoreApplication

from values.adjustment_reason import AdjustmentReason

TAKES = frozenset(
    {
        AdjustmentReason.DAMAGED,
        AdjustmentReason.LOST,
        AdjustmentReason.EXPIRED,
        AdjustmentReason.OWN_USE,
        AdjustmentReason.SAMPLE,
        AdjustmentReason.DONATION,
    }
)
"""Goods that go; found goods come, and a correction may do either."""


def reason_words(reason: AdjustmentReason) -> str:
    """Name a reason."""
    translate = QCoreApplication.translate
    return {
        AdjustmentReason.DAMAGED: translate("Goods", "Damaged"),
        AdjustmentReason.LOST: translate("Goods", "Lost"),
        AdjustmentReason.EXPIRED: translate("Goods", "Expired"),
        AdjustmentReason.OWN_USE: translate("Goods", "Used by the shop"),
        AdjustmentReason.SAMPLE: translate("Goods", "Sample"),
        AdjustmentReason.DONATION: translate("Goods", "Donation"),
        AdjustmentReason.FOUND: translate("Goods", "Found"),
        AdjustmentReason.CORRECTION: translate("Goods", "Book corrected"),
    }[reason]
