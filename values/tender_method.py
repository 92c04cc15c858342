"""The ways in which a sale is paid."""

from enum import StrEnum


class TenderMethod(StrEnum):
    """How money changes hands at the till."""

    CASH = "cash"  # tunai
    QRIS = "qris"
    TRANSFER = "transfer"  # transfer bank
    CREDIT = "credit"  # kasbon, of a member who is named
    SAVINGS = "savings"  # simpanan sukarela, of a member who is named


MONEY = (TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER)
"""The ways in which money itself changes hands."""
