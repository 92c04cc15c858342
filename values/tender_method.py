"""The ways in which a sale is paid."""

from enum import StrEnum


class TenderMethod(StrEnum):
    """How money changes hands at the till."""

    CASH = "cash"  # tunai
    QRIS = "qris"
    TRANSFER = "transfer"  # transfer bank
