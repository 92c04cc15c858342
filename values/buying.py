"""What happens between the cooperative and its suppliers."""

from enum import StrEnum


class BuyingAct(StrEnum):
    """What a document about buying says."""

    RECEIPT = "receipt"  # barang masuk
    PAYMENT = "payment"  # bayar utang dagang
    SENT_BACK = "sent_back"  # retur pembelian
    REVERSAL = "reversal"  # koreksi


class CostDifference(StrEnum):
    """Why goods cost something else than what the stock gained or lost by them."""

    SOLD_BEFORE = "sold_before"
    """They were sold before they came, at a cost that was borrowed."""
    ENTERED_LATE = "entered_late"
    """They were entered after the sales of later days, which had taken the cost of before."""
    SENT_BACK = "sent_back"
    """The supplier gave back more or less than they were worth in the book."""
    REVERSED = "reversed"
    """A document was taken back, and what had followed from it in the meantime."""
