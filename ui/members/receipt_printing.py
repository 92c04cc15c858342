"""Printing any receipt once more."""

from typing import Any

from coop.selling.print_kwitansi import print_kwitansi_copy
from coop.shop_settings import ShopSettings
from ui.members.receipt_reading import receipt_of
from values.identity import FactId


def print_again(session: Any, fact_id: FactId, row: int, settings: ShopSettings) -> str:
    """Print a receipt once more, and return its number; nothing where there is none."""
    receipt = receipt_of(session, fact_id, row, settings)
    if receipt is None:
        return ""
    print_kwitansi_copy(session, receipt, fact_id)
    return receipt.number
