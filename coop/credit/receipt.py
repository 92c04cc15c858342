"""The papers about shop credit, as values: what a kwitansi says, whoever prints it and whenever.

They hold no words save names and reasons that somebody wrote; the amount in words (terbilang) is
made of `total`.
"""

from datetime import date, time

from msgspec import Struct

from values.credit import CreditAct, CreditSource
from values.money import Rupiah
from values.savings import PayerKind
from values.tender_method import TenderMethod


class CreditReceiptLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What of it is about one purchase, or one old debt."""

    number: str
    """Of its receipt; nothing where the sale has not arrived from the other till yet."""
    due_on: date
    amount: Rupiah
    """Never negative, whether it is paid, owed again, or owed from before."""
    left: Rupiah
    """What was still owed of it behind this act."""


class CreditReceipt(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One kwitansi."""

    shop_names: tuple[str, ...]
    """Cooperative first, then its shop."""
    address: tuple[str, ...] = ()
    legal_number: str = ""
    act: CreditAct
    source: CreditSource = CreditSource.MONEY
    number: str
    """`K01-20261124-0003`."""
    day: date
    clock: time
    """The shop's own clock, to the minute, without a zone."""
    cashier: str
    register: str
    member_number: str
    member_name: str
    payer_kind: PayerKind = PayerKind.MEMBER
    payer: str = ""
    """Who brought the money; nothing where it was the member."""
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""
    lines: tuple[CreditReceiptLine, ...]
    owed: Rupiah
    """What the member owed for everything behind it."""
    savings: Rupiah | None = None
    """What stood on their voluntary savings behind it, where those paid."""
    note: str = ""
    """What whoever paid wanted to be noted; of a reversal, its reason."""
    against: str = ""
    """The number of the paper that is taken back."""
    is_about_fee: bool = False
    """A fee is taken back, not a payment."""
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""
    footer: tuple[str, ...] = ()
    copy_number: int = 0
    """0 for the original, n for `SALINAN n`."""

    @property
    def total(self) -> Rupiah:
        """What it is about: this stands in words."""
        return Rupiah(sum(line.amount for line in self.lines))

    @property
    def has_cash(self) -> bool:
        """Whether notes go into the drawer."""
        is_paid = self.act is CreditAct.REPAYMENT and self.source is CreditSource.MONEY
        return is_paid and self.way is TenderMethod.CASH
