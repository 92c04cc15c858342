"""What the screen is told once an act on savings is on the disk."""

from typing import NamedTuple

from coop.savings.paper import savings_receipt
from coop.savings.receipt import SavingsReceipt
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId
from values.money import Rupiah


class SavingsDone(NamedTuple):
    """The number, the sum, and the paper."""

    number: str
    total: Rupiah
    """What came in is positive, what went out negative."""
    receipt: SavingsReceipt
    made_active: bool = False
    """Whether the member became active by it."""


def savings_done(
    session: Session, fact_id: FactId, settings: ShopSettings, *, made_active: bool = False
) -> SavingsDone:
    """Read what was just recorded about one member."""
    receipt = savings_receipt(session, fact_id, settings, cashier=settings.cashier_name)
    assert receipt is not None, fact_id
    return SavingsDone(receipt.number, receipt.net, receipt, made_active)
