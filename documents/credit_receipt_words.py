"""What the receipt of an act on shop credit says (kwitansi kasbon), in Indonesian."""

from coop.credit.receipt import CreditReceipt, CreditReceiptLine
from documents.kwitansi import Entry, Kwitansi
from documents.kwitansi_words import Said, kwitansi_of, money_moved, origin_of, payer_mark
from documents.layout import day_text, grouped
from documents.receipt_words import Sum
from values.credit import CreditAct, CreditSource
from values.money import Rupiah

_TITLES = {
    CreditAct.OPENING: "SALDO AWAL KASBON",
    CreditAct.REPAYMENT: "BUKTI PEMBAYARAN KASBON",
    CreditAct.REVERSAL: "KOREKSI PEMBAYARAN KASBON",
    CreditAct.FEES: "JASA KASBON",
    CreditAct.SETTLEMENT: "SISA PENYELESAIAN KEANGGOTAAN",
}
STAMP_ABOVE = Rupiah(5_000_000)
"""Papers that say that more money than this was received bear a stamp (meterai), unless they are
about savings. Source: UU 10/2020 articles 3(2)g, 5 and 7."""
_STAMP_HINT = "Tempel meterai Rp10.000"
_FEE_TAKEN_BACK = "KOREKSI JASA KASBON"
_TOTALS = {CreditAct.REPAYMENT: "JUMLAH", CreditAct.REVERSAL: "KOREKSI"}
_BY_THE_BOOKS = {
    CreditSource.VOLUNTARY: "Dari simpanan sukarela",
    CreditSource.SETTLEMENT: "Dari penyelesaian keanggotaan",
}


def credit_kwitansi(receipt: CreditReceipt) -> Kwitansi:
    """Say everything that stands on the receipt of an act."""
    is_reversal = receipt.act is CreditAct.REVERSAL
    is_paid = receipt.act is CreditAct.REPAYMENT
    total = Rupiah(-receipt.total if is_reversal else receipt.total)
    balances = [Sum("Sisa kasbon", receipt.owed)]
    if receipt.savings is not None:
        balances.append(Sum("Saldo simpanan sukarela", receipt.savings))
    is_handed_over = is_paid and receipt.source is CreditSource.MONEY
    payer = receipt.payer if payer_mark(receipt) else receipt.member_name
    paper = kwitansi_of(
        receipt,
        Said(
            title=_FEE_TAKEN_BACK if receipt.is_about_fee else _TITLES[receipt.act],
            is_payout=False,
            entries=tuple(_entry(receipt, line) for line in receipt.lines),
            total=Sum(_TOTALS.get(receipt.act, "KASBON"), total, is_big=True),
            payment=_payment(receipt) if is_paid else None,
            balances=tuple(balances),
            signer=("Penyetor", payer) if is_handed_over else ("Anggota", receipt.member_name),
            origin=origin_of(receipt, is_reversal=is_reversal),
        ),
    )
    needs_stamp = is_handed_over and receipt.total > STAMP_ABOVE
    return paper._replace(footer=(_STAMP_HINT, *paper.footer)) if needs_stamp else paper


def _entry(receipt: CreditReceipt, line: CreditReceiptLine) -> Entry:
    amount = Rupiah(-line.amount if receipt.act is CreditAct.REVERSAL else line.amount)
    if receipt.is_about_fee:
        return Entry(f"Jasa kasbon {line.number}", amount, ("Dihapus",))
    label = f"Belanja {line.number}" if line.number[:1] != "K" else f"Kasbon {line.number}"
    left = "lunas" if not line.left else f"sisa {grouped(line.left)}"
    return Entry(label.strip(), amount, (f"Jatuh tempo {day_text(line.due_on)}, {left}",))


def _payment(receipt: CreditReceipt) -> Sum:
    label = _BY_THE_BOOKS.get(receipt.source)
    return money_moved(receipt) if label is None else Sum(label, receipt.total)
