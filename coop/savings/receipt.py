"""The papers about savings, as values: what a kwitansi says, whoever prints it and whenever.

They hold no words save names and reasons that somebody wrote; the amount in words (terbilang) is
made of `total`. Money that a member gets is as positive as money that comes in: `is_payout` says
which it is.

Savings need no duty stamp (meterai), however much they are.
Source: UU 10/2020 article 7, on papers that state savings at a cooperative.
"""

from datetime import date, time

from msgspec import Struct

from values.money import ZERO, Rupiah
from values.month import Month
from values.savings import MovementKind, PayerKind, SavingsAct, SavingsKind
from values.tender_method import TenderMethod


class SavingsReceiptLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What moved on one account (untuk pembayaran)."""

    savings: SavingsKind
    movement: MovementKind
    amount: Rupiah
    """Signed as the member's balance."""
    months: tuple[Month, ...] = ()
    """Of mandatory savings the months that were paid or taken back; of interest its month."""
    month_amounts: tuple[Rupiah, ...] = ()
    """What each of `months` was, where they are not all the same (rapel over a change of the
    amount); never negative."""
    term_number: str = ""
    """Of the certificate (bilyet), for a term deposit."""
    balance: Rupiah = ZERO
    """What stood on the account behind it."""


class SavingsReceipt(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One kwitansi."""

    shop_names: tuple[str, ...]
    """Cooperative first, then its shop."""
    address: tuple[str, ...] = ()
    legal_number: str = ""
    act: SavingsAct
    number: str
    """`S01-20261124-0003`, and `S01-20261124-0003/17` for a row of a list."""
    day: date
    clock: time
    """The shop's own clock, to the minute, without a zone."""
    cashier: str
    register: str
    member_number: str
    member_name: str
    payer_kind: PayerKind = PayerKind.MEMBER
    payer: str = ""
    """Who brought the money, or took it; nothing where it was the member."""
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""
    lines: tuple[SavingsReceiptLine, ...]
    note: str = ""
    """What whoever paid wanted to be noted; of a reversal, its reason."""
    against: str = ""
    """The number of the paper that is taken back."""
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""
    footer: tuple[str, ...] = ()
    copy_number: int = 0
    """0 for the original, n for `SALINAN n`."""

    @property
    def net(self) -> Rupiah:
        """What the member has more behind it; negative where it was paid out.

        A penalty is not in it: that is neither the member's nor paid to them.
        """
        kept = MovementKind.PENALTY
        return Rupiah(sum(line.amount for line in self.lines if line.movement is not kept))

    @property
    def total(self) -> Rupiah:
        """What was paid, or moved between accounts: never negative, and what stands in words."""
        transfers = [line.amount for line in self.lines if line.movement is MovementKind.TRANSFER]
        return Rupiah(abs(self.net) or sum(amount for amount in transfers if amount > 0))

    @property
    def has_cash(self) -> bool:
        """Whether notes come into the drawer, or go out of it."""
        return self.net != 0 and self.way is TenderMethod.CASH

    @property
    def is_payout(self) -> bool:
        """Whether the cooperative paid."""
        return self.net < 0


class SavingsListRow(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One member on a list, with room to sign beside it."""

    row: int
    """As their receipt is numbered."""
    member_number: str
    member_name: str
    lines: tuple[SavingsReceiptLine, ...]

    @property
    def total(self) -> Rupiah:
        """What the member has more by it."""
        return Rupiah(sum(line.amount for line in self.lines))


class SavingsListPaper(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A whole list on one paper, to be signed (daftar setoran)."""

    head: SavingsReceipt
    """The receipt of the whole: its number, who paid; of no member, and without lines."""
    rows: tuple[SavingsListRow, ...]

    @property
    def total(self) -> Rupiah:
        """What the list comes to: this is what stands in words."""
        return Rupiah(sum(row.total for row in self.rows))
