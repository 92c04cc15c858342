"""What the screen is told once an act on shop credit is on the disk."""

from typing import NamedTuple

from coop.credit.paper import credit_receipt
from coop.credit.receipt import CreditReceipt
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId
from values.money import Rupiah


class CreditDone(NamedTuple):
    """The number, the sum, and the paper."""

    number: str
    amount: Rupiah
    """What was paid, taken back, or owed from before."""
    left: Rupiah
    """What the member owes now."""
    receipt: CreditReceipt


def credit_done(session: Session, fact_id: FactId, settings: ShopSettings) -> CreditDone:
    """Read what was just recorded about one member."""
    receipt = credit_receipt(session, fact_id, settings, settings.cashier_name)
    assert receipt is not None, fact_id
    return CreditDone(receipt.number, receipt.total, receipt.owed, receipt)
