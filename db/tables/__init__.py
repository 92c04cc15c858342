"""One module per subject; import them all so that `Base.metadata` is complete."""

from db.tables.credit import (
    CreditBalance,
    CreditCharge,
    CreditDocument,
    CreditEntry,
    CreditReversal,
    CreditRuleValue,
    MemberCreditLimit,
    MemberPurchase,
    OpenCredit,
)
from db.tables.delivery import Device, HubAccount, HubKey, StreamDelivery
from db.tables.fact_log import LoggedFact, Stream
from db.tables.goods import Item, ItemBarcode, ItemPack, ItemPrice
from db.tables.members import (
    Member,
    MemberDisclosure,
    MemberHeir,
    MemberPhoto,
    MemberStanding,
    MemberStatusChange,
)
from db.tables.printing import PrintJob
from db.tables.savings import (
    InterestRun,
    MandatoryMonth,
    MandatoryPayment,
    MemberAmount,
    PassbookRow,
    SavingsBalance,
    SavingsClosing,
    SavingsDocument,
    SavingsEntry,
    SavingsReversal,
    SavingsRuleValue,
    SavingsTotal,
    SettledMonths,
    TermDeposit,
    TermRollOver,
)
from db.tables.selling import Cart, ReversedSaleLine, Sale, SaleReversal, SaleTender, SoldLine
from db.tables.settlement import Settlement, SettlementDebt, SettlementProposal, SettlementRecipient
from db.tables.stock import StockAdjustment, StockLevel, StockMovement

__all__ = [
    "WORKING_TABLES",
    "Cart",
    "CreditBalance",
    "CreditCharge",
    "CreditDocument",
    "CreditEntry",
    "CreditReversal",
    "CreditRuleValue",
    "Device",
    "HubAccount",
    "HubKey",
    "InterestRun",
    "Item",
    "ItemBarcode",
    "ItemPack",
    "ItemPrice",
    "LoggedFact",
    "MandatoryMonth",
    "MandatoryPayment",
    "Member",
    "MemberAmount",
    "MemberCreditLimit",
    "MemberDisclosure",
    "MemberHeir",
    "MemberPhoto",
    "MemberPurchase",
    "MemberStanding",
    "MemberStatusChange",
    "OpenCredit",
    "PassbookRow",
    "PrintJob",
    "ReversedSaleLine",
    "Sale",
    "SaleReversal",
    "SaleTender",
    "SavingsBalance",
    "SavingsClosing",
    "SavingsDocument",
    "SavingsEntry",
    "SavingsReversal",
    "SavingsRuleValue",
    "SavingsTotal",
    "SettledMonths",
    "Settlement",
    "SettlementDebt",
    "SettlementProposal",
    "SettlementRecipient",
    "SoldLine",
    "StockAdjustment",
    "StockLevel",
    "StockMovement",
    "Stream",
    "StreamDelivery",
    "TermDeposit",
    "TermRollOver",
]

WORKING_TABLES = frozenset(
    {"cart", "device", "hub_account", "hub_key", "print_job", "stream_delivery"}
)
"""Tables that follow from no fact: never reported from, and may be lost without losing truth."""
