"""What members owe the shop, and what can happen to it (kasbon)."""

from enum import StrEnum


class CreditRule(StrEnum):
    """What the cooperative sets for shop credit, each from a day on; the comment says the unit."""

    LIMIT = "limit"  # Rupiah that a member may owe.
    DUE_AFTER = "due_after"  # Days until a purchase must be paid.
    MONTHLY_FEE = "monthly_fee"  # Basis points of what is overdue; 0 unless the bylaws say so.


class CreditAct(StrEnum):
    """What a document about shop credit is about."""

    OPENING = "opening"  # saldo awal kasbon
    REPAYMENT = "repayment"  # pembayaran kasbon
    REVERSAL = "reversal"  # koreksi
    FEES = "fees"  # jasa kasbon
    SETTLEMENT = "settlement"  # sisa penyelesaian keanggotaan


class CreditMovement(StrEnum):
    """Why a member owes more or less."""

    OPENING = "opening"
    PURCHASE = "purchase"  # belanja
    RETURN = "return"  # retur or batal of the purchase
    REPAYMENT = "repayment"
    REVERSAL = "reversal"
    FEE = "fee"
    SETTLEMENT = "settlement"  # left over by a settlement that could not pay it


class CreditSource(StrEnum):
    """Where the money of a repayment came from."""

    MONEY = "money"  # handed over, or sent
    VOLUNTARY = "voluntary"  # from the member's own voluntary savings
    SETTLEMENT = "settlement"  # taken off what a leaving member gets
