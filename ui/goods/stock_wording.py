"""What the refusals of stock say to the person at the counter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.stock.adjust_stock import (
    AdjustmentBeyondPlace,
    AdjustmentNeedsNote,
    AdjustmentNotPossible,
)
from coop.stock.record_opening_stock import StockHasMoved
from ui.formatting import quantity_text
from ui.wording import Words


def _adjustment_not_possible(_refusal: AdjustmentNotPossible) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("StockRefusal", "So much cannot have come or gone."),
        translate("StockRefusal", "Was a code scanned into the quantity? Fill it in again."),
    )


def _adjustment_beyond_place(refusal: AdjustmentBeyondPlace) -> Words:
    translate = QCoreApplication.translate
    title = translate("StockRefusal", "{place}: the book has only {there}.")
    there = quantity_text(refusal.there, refusal.unit)
    advice = translate("StockRefusal", "Fill in at most so many, or choose another place.")
    return Words(title.format(place=refusal.place, there=there), advice)


def _adjustment_needs_note(_refusal: AdjustmentNeedsNote) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("StockRefusal", "A correction needs a note."),
        translate("StockRefusal", "Write in a few words what was wrong."),
    )


def _stock_has_moved(_refusal: StockHasMoved) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("StockRefusal", "This item has a stock card already."),
        translate("StockRefusal", "Correct its stock with F6 instead."),
    )


STOCK_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    AdjustmentNotPossible: _adjustment_not_possible,
    AdjustmentBeyondPlace: _adjustment_beyond_place,
    AdjustmentNeedsNote: _adjustment_needs_note,
    StockHasMoved: _stock_has_moved,
}
"""How each refusal of stock is said."""
