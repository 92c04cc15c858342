"""A sale that is on the disk, as the screen tells of it."""

from datetime import date
from typing import NamedTuple

from coop.facts.selling import Tender
from coop.selling.receipt import Receipt
from coop.selling.record_sale import SaleDone
from values.identity import FactId
from values.money import Rupiah
from values.tender_method import TenderMethod


class PaidSale(NamedTuple):
    """What the screen says of it."""

    sale_id: FactId
    number: str
    total: Rupiah
    change: Rupiah
    tenders: tuple[Tender, ...]
    prints: bool
    """Whether its paper was put in the queue to be printed."""
    due_on: date | None = None
    """By when what was bought on credit must be paid."""

    @property
    def has_cash(self) -> bool:
        """Whether any of it was paid in cash, so that there may be change."""
        return any(tender.method is TenderMethod.CASH for tender in self.tenders)

    @property
    def on_credit(self) -> Rupiah:
        """What of it is paid later."""
        later = (one.amount for one in self.tenders if one.method is TenderMethod.CREDIT)
        return Rupiah(sum(later))


def sale_done(
    sale_id: FactId, done: SaleDone, tenders: tuple[Tender, ...], *, prints: bool
) -> PaidSale:
    """Tell of a sale that was saved just now."""
    return PaidSale(sale_id, done.number, done.total, done.change, tenders, prints, done.due_on)


def sale_on_paper(sale_id: FactId, receipt: Receipt, *, prints: bool) -> PaidSale:
    """Tell of a sale from its receipt: it was saved before, and the answer was lost."""
    tenders = tuple(
        Tender(tender.method, tender.amount, tender.received, tender.reference)
        for tender in receipt.tenders
    )
    return PaidSale(
        sale_id, receipt.number, receipt.total, receipt.change, tenders, prints, receipt.due_on
    )
