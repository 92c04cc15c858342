"""What the receipt of an act on savings says (kwitansi), in Indonesian, on whatever paper."""

from collections.abc import Iterator
from typing import NamedTuple

from coop.savings.receipt import SavingsReceipt, SavingsReceiptLine
from documents.layout import grouped, in_words, months_in_words
from documents.receipt_words import TENDERS, Sum
from values.money import Rupiah
from values.savings import MovementKind, PayerKind, SavingsAct, SavingsKind

TITLES = {
    SavingsAct.OPENING: "SALDO AWAL SIMPANAN",
    SavingsAct.DEPOSIT: "BUKTI SETORAN SIMPANAN",
    SavingsAct.LIST: "BUKTI SETORAN SIMPANAN",
    SavingsAct.WITHDRAWAL: "BUKTI PENARIKAN SIMPANAN",
    SavingsAct.REVERSAL: "KOREKSI SIMPANAN",
    SavingsAct.INTEREST: "BUKTI JASA SIMPANAN",
    SavingsAct.TERM_OPENED: "BUKTI SIMPANAN BERJANGKA",
    SavingsAct.TERM_ROLLED_OVER: "PERPANJANGAN SIMPANAN BERJANGKA",
    SavingsAct.TERM_CLOSED: "PENCAIRAN SIMPANAN BERJANGKA",
    SavingsAct.SETTLEMENT: "PENYELESAIAN KEANGGOTAAN",
    SavingsAct.CREDIT_PAID: "KASBON DIBAYAR DARI SIMPANAN",
}
ACCOUNTS = {
    SavingsKind.PRINCIPAL: "Simpanan pokok",
    SavingsKind.MANDATORY: "Simpanan wajib",
    SavingsKind.VOLUNTARY: "Simpanan sukarela",
    SavingsKind.TERM: "Simpanan berjangka",
}
OFFICER = "Petugas"
_MOVEMENTS = {
    MovementKind.OPENING: "Saldo awal {account}",
    MovementKind.INTEREST: "Jasa {account}",
    MovementKind.TAX: "Pajak jasa {account}",
    MovementKind.TRANSFER: "Pindah buku {account}",
    MovementKind.PENALTY: "Denda {account}",
    MovementKind.REVERSAL: "Koreksi {account}",
}
_PAYERS = {
    PayerKind.FAMILY: "keluarga",
    PayerKind.VILLAGE: "kalurahan",
    PayerKind.EMPLOYER: "pemberi kerja",
}
_WITHOUT_MONEY = (
    SavingsAct.OPENING,
    SavingsAct.REVERSAL,
    SavingsAct.INTEREST,
    SavingsAct.CREDIT_PAID,
    SavingsAct.SETTLEMENT,  # Debts may be taken off: its own sheet says what was paid.
)
_UNKNOWN_CASHIER = "-"


class Entry(NamedTuple):
    """What was paid, or moved, on one account."""

    label: str
    amount: Rupiah
    months: tuple[str, ...]
    """Each month that it is about, a year at a time."""


def account_name(savings: SavingsKind, movement: MovementKind, term_number: str = "") -> str:
    """Name what happened to an account: `Simpanan wajib`, `Jasa simpanan sukarela`."""
    name = ACCOUNTS[savings]
    said = _MOVEMENTS.get(movement, "{account}").format(account=name.lower())
    words = said if movement in _MOVEMENTS else name
    return f"{words} {term_number}" if term_number else words


def copy_mark(receipt: SavingsReceipt) -> str:
    """Mark a reprint; the original has no mark."""
    return f"SALINAN {receipt.copy_number}" if receipt.copy_number else ""


def fact_mark(receipt: SavingsReceipt) -> str:
    """Name the fact in the log, so that the paper can be checked against it."""
    return f"Kode {receipt.link_start}"


def member_mark(receipt: SavingsReceipt) -> str:
    """Say whose savings they are: `Darmo Suwito (A-0147)`."""
    return f"{receipt.member_name} ({receipt.member_number})"


def payer_mark(receipt: SavingsReceipt) -> str:
    """Say who brought the money, or took it, where that was not the member."""
    if receipt.payer_kind is PayerKind.MEMBER or not receipt.payer:
        return ""
    kind = _PAYERS.get(receipt.payer_kind, "")
    is_said = not kind or kind in receipt.payer.lower()
    return receipt.payer if is_said else f"{receipt.payer} ({kind})"


def cashier_name(receipt: SavingsReceipt) -> str:
    """Name who stood at the till; nothing on a paper that was made later."""
    return "" if receipt.cashier == _UNKNOWN_CASHIER else receipt.cashier


def origin(receipt: SavingsReceipt) -> Iterator[str]:
    """Say which paper is taken back, and what whoever paid wanted to be noted."""
    if receipt.against:
        yield f"Atas bukti {receipt.against}"
    if receipt.note:
        label = "Alasan" if receipt.act is SavingsAct.REVERSAL else "Catatan"
        yield f"{label}: {receipt.note}"


def entries(receipt: SavingsReceipt) -> Iterator[Entry]:
    """List what the total is made of: money that is paid out is as positive as money paid in.

    Where something goes one way and something the other, and on a correction, the signs are shown.
    """
    sign = -1 if _is_plain_payout(receipt) else 1
    for line in _moved(receipt):
        label = account_name(line.savings, line.movement, line.term_number)
        yield Entry(label, Rupiah(sign * line.amount), tuple(months_said(line)))


def months_said(line: SavingsReceiptLine) -> Iterator[str]:
    """Name the months of a line; each with its amount where the amounts differ."""
    if not line.month_amounts:
        yield from months_in_words(line.months)
        return
    for month, amount in zip(line.months, line.month_amounts, strict=True):
        for name in months_in_words((month,)):
            yield f"{name}: {grouped(amount)}"


def total_sum(receipt: SavingsReceipt) -> Sum:
    """Return the figure that stands in words too."""
    if receipt.act is SavingsAct.REVERSAL and receipt.net:
        return Sum("KOREKSI", receipt.net, is_big=True)
    if receipt.act is SavingsAct.SETTLEMENT:
        return Sum("DIPERHITUNGKAN", receipt.total, is_big=True)
    label = "JUMLAH" if receipt.net > 0 else "DIBAYARKAN" if receipt.net else "DIPINDAHKAN"
    return Sum(label, receipt.total, is_big=True)


def spelled_total(receipt: SavingsReceipt) -> str:
    """Spell the total: `dua puluh ribu rupiah`."""
    return f"{in_words(receipt.total)} rupiah"


def payment(receipt: SavingsReceipt) -> Sum | None:
    """Say how money changed hands; None where none did."""
    if receipt.act in _WITHOUT_MONEY or not receipt.net:
        return None
    note = f"Ref. {receipt.reference}" if receipt.reference else ""
    return Sum(TENDERS[receipt.way], receipt.total, note=note)


def balances(receipt: SavingsReceipt) -> Iterator[Sum]:
    """Say what was kept back, and what stands on each account now."""
    for line in receipt.lines:
        if line.movement is MovementKind.PENALTY:
            yield Sum("Denda pencairan awal", Rupiah(abs(line.amount)))
    held = {line.savings: line.balance for line in receipt.lines}
    for savings, balance in held.items():
        yield Sum(f"Saldo {ACCOUNTS[savings].lower()}", balance)


def signer(receipt: SavingsReceipt) -> tuple[str, str]:
    """Say as what somebody signs beside the officer, and their name."""
    is_paid = payment(receipt) is not None
    role = "Anggota" if not is_paid else "Penerima" if receipt.is_payout else "Penyetor"
    return role, receipt.payer if is_paid and payer_mark(receipt) else receipt.member_name


def _moved(receipt: SavingsReceipt) -> Iterator[SavingsReceiptLine]:
    """Leave out what the cooperative kept: it is not in the total."""
    return (line for line in receipt.lines if line.movement is not MovementKind.PENALTY)


def _is_plain_payout(receipt: SavingsReceipt) -> bool:
    is_correction = receipt.act is SavingsAct.REVERSAL
    return not is_correction and all(line.amount <= 0 for line in _moved(receipt))
