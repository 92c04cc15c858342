"""What the receipt of an act on savings says (kwitansi), in Indonesian, on whatever paper."""

from collections.abc import Iterator

from coop.savings.receipt import SavingsReceipt, SavingsReceiptLine
from documents.kwitansi import Entry, Kwitansi
from documents.kwitansi_words import Said, kwitansi_of, money_moved, origin_of, payer_mark
from documents.layout import grouped, months_in_words
from documents.receipt_words import Sum
from values.money import Rupiah
from values.savings import MovementKind, SavingsAct, SavingsKind

_TITLES = {
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
    SavingsAct.PURCHASE: "BELANJA DARI SIMPANAN",
    SavingsAct.CREDIT_PAID: "KASBON DIBAYAR DARI SIMPANAN",
}
ACCOUNTS = {
    SavingsKind.PRINCIPAL: "Simpanan pokok",
    SavingsKind.MANDATORY: "Simpanan wajib",
    SavingsKind.VOLUNTARY: "Simpanan sukarela",
    SavingsKind.TERM: "Simpanan berjangka",
}
_MOVEMENTS = {
    MovementKind.OPENING: "Saldo awal {account}",
    MovementKind.INTEREST: "Jasa {account}",
    MovementKind.TAX: "Pajak jasa {account}",
    MovementKind.TRANSFER: "Pindah buku {account}",
    MovementKind.PENALTY: "Denda {account}",
    MovementKind.SHOP: "Belanja atau kasbon dari {account}",
    MovementKind.REVERSAL: "Koreksi {account}",
}
_WITHOUT_MONEY = (
    SavingsAct.OPENING,
    SavingsAct.REVERSAL,
    SavingsAct.INTEREST,
    SavingsAct.PURCHASE,
    SavingsAct.CREDIT_PAID,
    SavingsAct.SETTLEMENT,  # Debts may be taken off: its own sheet says what was paid.
)


def account_name(savings: SavingsKind, movement: MovementKind, term_number: str = "") -> str:
    """Name what happened to an account: `Simpanan wajib`, `Jasa simpanan sukarela`."""
    name = ACCOUNTS[savings]
    said = _MOVEMENTS.get(movement, "{account}").format(account=name.lower())
    words = said if movement in _MOVEMENTS else name
    return f"{words} {term_number}" if term_number else words


def savings_kwitansi(receipt: SavingsReceipt) -> Kwitansi:
    """Say everything that stands on the receipt of an act."""
    return kwitansi_of(
        receipt,
        Said(
            title=_TITLES[receipt.act],
            is_payout=receipt.is_payout,
            entries=tuple(_entries(receipt)),
            total=_total(receipt),
            payment=_payment(receipt),
            balances=tuple(_balances(receipt)),
            signer=_signer(receipt),
            origin=origin(receipt),
        ),
    )


def origin(receipt: SavingsReceipt) -> tuple[str, ...]:
    """Say which paper is taken back, and what whoever paid wanted to be noted."""
    return origin_of(receipt, is_reversal=receipt.act is SavingsAct.REVERSAL)


def _entries(receipt: SavingsReceipt) -> Iterator[Entry]:
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


def _total(receipt: SavingsReceipt) -> Sum:
    """Return the figure that stands in words too."""
    if receipt.act is SavingsAct.REVERSAL and receipt.net:
        return Sum("KOREKSI", receipt.net, is_big=True)
    if receipt.act is SavingsAct.SETTLEMENT:
        return Sum("DIPERHITUNGKAN", receipt.total, is_big=True)
    label = "JUMLAH" if receipt.net > 0 else "DIBAYARKAN" if receipt.net else "DIPINDAHKAN"
    return Sum(label, receipt.total, is_big=True)


def _payment(receipt: SavingsReceipt) -> Sum | None:
    """Say how money changed hands; None where none did."""
    if receipt.act in _WITHOUT_MONEY or not receipt.net:
        return None
    return money_moved(receipt)


def _balances(receipt: SavingsReceipt) -> Iterator[Sum]:
    """Say what was kept back, and what stands on each account now."""
    for line in receipt.lines:
        if line.movement is MovementKind.PENALTY:
            yield Sum("Denda pencairan awal", Rupiah(abs(line.amount)))
    held = {line.savings: line.balance for line in receipt.lines}
    for savings, balance in held.items():
        yield Sum(f"Saldo {ACCOUNTS[savings].lower()}", balance)


def _signer(receipt: SavingsReceipt) -> tuple[str, str]:
    """Say as what somebody signs beside the officer, and their name."""
    is_paid = _payment(receipt) is not None
    role = "Anggota" if not is_paid else "Penerima" if receipt.is_payout else "Penyetor"
    return role, receipt.payer if is_paid and payer_mark(receipt) else receipt.member_name


def _moved(receipt: SavingsReceipt) -> Iterator[SavingsReceiptLine]:
    """Leave out what the cooperative kept: it is not in the total."""
    return (line for line in receipt.lines if line.movement is not MovementKind.PENALTY)


def _is_plain_payout(receipt: SavingsReceipt) -> bool:
    is_correction = receipt.act is SavingsAct.REVERSAL
    return not is_correction and all(line.amount <= 0 for line in _moved(receipt))
