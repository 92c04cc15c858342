"""A sale's receipt once more: for a copy, a PDF, or a look at it."""

from sqlalchemy import select

from coop.selling.paper import paper_of_sold
from coop.selling.print_queue import enqueue_copy, receipt_of
from coop.selling.receipt import Receipt
from coop.selling.sold import sale_sold
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import LoggedFact
from values.identity import FactId

UNKNOWN_CASHIER = "-"
"""On a copy made from the log alone: it knows who sold by an id, not by a name."""


def receipt_again(session: Session, fact_id: FactId, settings: ShopSettings) -> Receipt | None:
    """Return the receipt of a sale, a void or a return as it was printed.

    Of a sale whose snapshot is lost it is made anew from the rows, with the names that the list of
    goods has now; None where neither is there.
    """
    kept = receipt_of(session, fact_id)
    if kept is not None:
        return kept
    sale = sale_sold(session, fact_id)
    link = session.scalar(select(LoggedFact.link).where(LoggedFact.fact_id == fact_id))
    if sale is None or link is None:
        return None
    return paper_of_sold(sale, UNKNOWN_CASHIER, link, settings)


def print_copy(session: Session, fact_id: FactId, settings: ShopSettings) -> bool:
    """Put a copy into the print queue; False where nothing is known of that paper."""
    receipt = receipt_again(session, fact_id, settings)
    if receipt is None:
        return False
    enqueue_copy(session, receipt, fact_id)
    return True
