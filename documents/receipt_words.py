"""What a receipt says, in the order and the words of the till's screen, on whatever paper."""

from collections.abc import Iterator
from typing import NamedTuple

from coop.selling.receipt import DocumentKind, Receipt, ReceiptLine, ReceiptTender
from documents.layout import day_text, grouped, quantity_text
from documents.price_rule_words import rule_words
from values.money import Rupiah
from values.tender_method import TenderMethod

TITLES = {
    DocumentKind.SALE: "",  # Most papers are sales: they need no title.
    DocumentKind.RETURN: "RETUR BARANG",
    DocumentKind.VOID: "NOTA BATAL",
}
FORM_TITLES = TITLES | {DocumentKind.SALE: "NOTA PENJUALAN"}
TOTALS = {
    DocumentKind.SALE: "TOTAL",
    DocumentKind.RETURN: "DIKEMBALIKAN",
    DocumentKind.VOID: "DIKEMBALIKAN",
}
TENDERS = {
    TenderMethod.CASH: "Tunai",
    TenderMethod.QRIS: "QRIS",
    TenderMethod.TRANSFER: "Transfer",
    TenderMethod.CREDIT: "Kasbon",
    TenderMethod.SAVINGS: "Simpanan",
}
BACK = TENDERS | {
    TenderMethod.CREDIT: "Potong kasbon",
    TenderMethod.SAVINGS: "Ke simpanan",
}
"""By which ways something goes back."""
DISCOUNT = "Potongan"
BUYER = "Pembeli"
DEBTOR = "Anggota"


class Sum(NamedTuple):
    """One line of the sums at the foot of a receipt."""

    label: str
    amount: Rupiah
    is_big: bool = False
    """One of the two figures that a buyer looks for."""
    note: str = ""
    """Printed under it, where there is one."""


def name_of(line: ReceiptLine) -> str:
    """Name the goods, with what is in a pack: `Mi goreng instan 85 g (isi 40)`."""
    return f"{line.name} (isi {line.pack_note})" if line.pack_note else line.name


def price_text(line: ReceiptLine, times: str = "x") -> str:
    """Say how many at which price: `2 sak x 62.500`."""
    return f"{quantity_text(line.quantity)} {line.unit} {times} {grouped(line.unit_price)}"


def taken_off(line: ReceiptLine) -> Iterator[tuple[str, Rupiah]]:
    """Say what makes a line cheaper than the list: the rule that won, then the discount."""
    if line.rule is not None:
        yield rule_words(line.rule), Rupiah(-line.rule.saving)
    if line.discount:
        yield DISCOUNT, Rupiah(-line.discount)


def copy_mark(receipt: Receipt) -> str:
    """Mark a reprint; the original has no mark."""
    return f"SALINAN {receipt.copy_number}" if receipt.copy_number else ""


def buyer_mark(receipt: Receipt) -> str:
    """Say that a member bought: the number only, since others see the paper."""
    return receipt.member_number or ("Anggota" if receipt.is_member else "")


def origin(receipt: Receipt) -> Iterator[str]:
    """Say which sale a return or void answers, and why."""
    if receipt.against:
        yield f"Atas nota {receipt.against}"
    if receipt.reason:
        yield f"Alasan: {receipt.reason}"


def sums(receipt: Receipt) -> Iterator[Sum]:
    """From the goods to the total, then how it was paid; lines that say nothing are left out."""
    yield Sum(f"Jumlah barang ({len(receipt.lines)})", receipt.goods_total)
    if receipt.discount_total:
        yield Sum(DISCOUNT, Rupiah(-receipt.discount_total))
    if receipt.rounding:
        yield Sum("Pembulatan", receipt.rounding)
    yield Sum(TOTALS[receipt.kind], receipt.total, is_big=True)
    yield from (_payment(receipt, tender) for tender in receipt.tenders)
    has_cash = any(tender.method is TenderMethod.CASH for tender in receipt.tenders)
    if receipt.kind is DocumentKind.SALE and has_cash:
        yield Sum("KEMBALI", receipt.change, is_big=True)


def signer(receipt: Receipt) -> str:
    """Say who signs: a member for what they owe, a buyer for what they got back, or nobody."""
    if receipt.kind is not DocumentKind.SALE:
        return BUYER
    return DEBTOR if receipt.due_on is not None else ""


def _payment(receipt: Receipt, tender: ReceiptTender) -> Sum:
    if receipt.kind is not DocumentKind.SALE:
        return Sum(BACK[tender.method], tender.received, note=_reference(tender))
    note = _reference(tender)
    if tender.method is TenderMethod.CREDIT and receipt.due_on is not None:
        note = f"Jatuh tempo {day_text(receipt.due_on)}"
    return Sum(TENDERS[tender.method], tender.received, note=note)


def _reference(tender: ReceiptTender) -> str:
    return f"Ref. {tender.reference}" if tender.reference else ""


def fact_mark(receipt: Receipt) -> str:
    """Name the fact in the log, so that the paper can be checked against it."""
    return f"Kode {receipt.link_start}"
