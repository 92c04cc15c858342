"""Printing the receipts of a correction, and any receipt once more."""

from collections.abc import Sequence
from typing import Any

from coop.savings.paper import savings_receipt, savings_receipts
from coop.selling.print_savings import print_savings_copy, print_savings_receipt
from coop.shop_settings import ShopSettings
from values.identity import FactId


def print_reversal(session: Any, fact_ids: Sequence[FactId], settings: ShopSettings) -> None:
    """Print the receipts of a correction, one for each member it is about."""
    for fact_id in fact_ids:
        for receipt in savings_receipts(session, fact_id, settings, settings.cashier_name):
            print_savings_receipt(session, receipt, fact_id, prints=settings.prints_receipts)


def print_again(session: Any, fact_id: FactId, row: int, settings: ShopSettings) -> str:
    """Print a receipt once more, and return its number; nothing where there is none."""
    receipt = savings_receipt(session, fact_id, settings, row=row, cashier=settings.cashier_name)
    if receipt is None:
        return ""
    print_savings_copy(session, receipt, fact_id)
    return receipt.number
