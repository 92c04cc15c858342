"""What the receipts of every act on a member's money say alike, in Indonesian."""

from typing import NamedTuple

from coop.credit.receipt import CreditReceipt
from coop.savings.receipt import SavingsReceipt
from documents.kwitansi import Entry, Kwitansi
from documents.layout import in_words
from documents.receipt_words import TENDERS, Sum
from values.savings import PayerKind

MoneyReceipt = SavingsReceipt | CreditReceipt
"""The receipt of an act, as a value without words."""
_PAYERS = {
    PayerKind.FAMILY: "keluarga",
    PayerKind.VILLAGE: "kalurahan",
    PayerKind.EMPLOYER: "pemberi kerja",
}
_UNKNOWN_CASHIER = "-"


class Said(NamedTuple):
    """What only one kind of act says: as in `Kwitansi`."""

    title: str
    is_payout: bool
    entries: tuple[Entry, ...]
    total: Sum
    payment: Sum | None
    balances: tuple[Sum, ...]
    signer: tuple[str, str]
    origin: tuple[str, ...]


def kwitansi_of(receipt: MoneyReceipt, said: Said) -> Kwitansi:
    """Put everything together that stands on the paper."""
    return Kwitansi(
        shop_names=receipt.shop_names,
        address=receipt.address,
        legal_number=receipt.legal_number,
        title=said.title,
        copy_mark=copy_mark(receipt),
        number=receipt.number,
        day=receipt.day,
        clock=receipt.clock,
        register=receipt.register,
        member=member_mark(receipt),
        payer=payer_mark(receipt),
        is_payout=said.is_payout,
        origin=said.origin,
        entries=said.entries,
        total=said.total,
        spelled=f"{in_words(receipt.total)} rupiah",
        payment=said.payment,
        balances=said.balances,
        signer=said.signer,
        cashier=cashier_name(receipt),
        footer=receipt.footer,
        fact_mark=fact_mark(receipt),
    )


def copy_mark(receipt: MoneyReceipt) -> str:
    """Mark a reprint; the original has no mark."""
    return f"SALINAN {receipt.copy_number}" if receipt.copy_number else ""


def fact_mark(receipt: MoneyReceipt) -> str:
    """Name the fact in the log, so that the paper can be checked against it."""
    return f"Kode {receipt.link_start}"


def member_mark(receipt: MoneyReceipt) -> str:
    """Say whose money it is: `Darmo Suwito (A-0147)`."""
    return f"{receipt.member_name} ({receipt.member_number})"


def payer_mark(receipt: MoneyReceipt) -> str:
    """Say who brought the money, or took it, where that was not the member."""
    if receipt.payer_kind is PayerKind.MEMBER or not receipt.payer:
        return ""
    kind = _PAYERS.get(receipt.payer_kind, "")
    is_said = not kind or kind in receipt.payer.lower()
    return receipt.payer if is_said else f"{receipt.payer} ({kind})"


def cashier_name(receipt: MoneyReceipt) -> str:
    """Name who stood at the till; nothing on a paper that was made later."""
    return "" if receipt.cashier == _UNKNOWN_CASHIER else receipt.cashier


def money_moved(receipt: MoneyReceipt) -> Sum:
    """Say how money changed hands."""
    note = f"Ref. {receipt.reference}" if receipt.reference else ""
    return Sum(TENDERS[receipt.way], receipt.total, note=note)


def origin_of(receipt: MoneyReceipt, *, is_reversal: bool) -> tuple[str, ...]:
    """Say which paper is taken back, and what whoever paid wanted to be noted."""
    against = f"Atas bukti {receipt.against}" if receipt.against else ""
    label = "Alasan" if is_reversal else "Catatan"
    note = f"{label}: {receipt.note}" if receipt.note else ""
    return tuple(filter(None, (against, note)))
