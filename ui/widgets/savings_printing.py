"""Printing the receipt of what was just done with savings, whichever page did it."""

from coop.savings.receipt import SavingsReceipt
from coop.selling.print_savings import print_savings_receipt
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from values.identity import FactId
from values.tender_method import TenderMethod


def print_new(
    operations: Operations, receipt: SavingsReceipt, fact_id: FactId, settings: ShopSettings
) -> None:
    """Send the receipt of what was just recorded to the printer, or keep it where there is none."""
    has_cash = receipt.net != 0 and receipt.way is TenderMethod.CASH
    operations.print_out(
        print_savings_receipt,
        receipt,
        fact_id,
        prints=settings.prints_receipts,
        opens_drawer=settings.open_drawer and has_cash,
    )
