"""Printing any receipt once more."""

from typing import Any

from coop.savings.paper import savings_receipt
from coop.selling.print_kwitansi import print_kwitansi_copy
from coop.shop_settings import ShopSettings
from values.identity import FactId


def print_again(session: Any, fact_id: FactId, row: int, settings: ShopSettings) -> str:
    """Print a receipt once more, and return its number; nothing where there is none."""
    receipt = savings_receipt(session, fact_id, settings, row=row, cashier=settings.cashier_name)
    if receipt is None:
        return ""
    print_kwitansi_copy(session, receipt, fact_id)
    return receipt.number
