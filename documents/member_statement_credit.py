"""What a statement says of shop credit and of purchases."""

from collections.abc import Iterator

from coop.credit.credit_history import CreditHistory, CreditLine
from documents.layout import day_text
from documents.member_statement_words import StatementEntry, StatementSection, StatementSum
from values.credit import CreditMovement, CreditSource
from values.money import Rupiah

_TITLE = "Kasbon"
_HINT = "belanja yang dibayar kemudian"
_NOTHING = "tidak ada belanja kasbon atau pembayaran"
_MOVEMENTS = {
    CreditMovement.OPENING: "Kasbon lama",
    CreditMovement.PURCHASE: "Belanja",
    CreditMovement.RETURN: "Barang kembali",
    CreditMovement.REPAYMENT: "Pembayaran",
    CreditMovement.REVERSAL: "Koreksi pembayaran",
    CreditMovement.FEE: "Jasa kasbon",
    CreditMovement.SETTLEMENT: "Sisa penyelesaian keanggotaan",
}
_SOURCES = {
    CreditSource.VOLUNTARY: "dari simpanan sukarela",
    CreditSource.SETTLEMENT: "dari penyelesaian keanggotaan",
}


def credit_sections(history: CreditHistory) -> Iterator[StatementSection]:
    """Return the section of shop credit, for those who have, or had, some in the period."""
    if not history.opening and not history.lines:
        return
    entries = (
        StatementEntry(line.day, _text(line), line.number, line.amount, line.balance)
        for line in history.lines
    )
    yield StatementSection(
        _TITLE,
        _HINT,
        history.opening,
        tuple(entries),
        history.closing,
        is_savings=False,
        plus="Belanja",
        minus="Bayar",
        nothing=_NOTHING,
    )


def shop_sums(purchases: Rupiah, history: CreditHistory) -> Iterator[StatementSum]:
    """Return what stands below the savings: what was bought, and what is still owed."""
    yield StatementSum(
        "Belanja di toko pada masa ini",
        purchases,
        "sesudah dikurangi barang kembali; ikut dihitung untuk pembagian SHU",
    )
    if history.opening or history.lines:
        yield StatementSum("Kasbon yang belum dibayar", history.closing)


def _text(line: CreditLine) -> str:
    is_fee_back = line.movement is CreditMovement.FEE and line.amount < 0
    said = ["Koreksi jasa kasbon" if is_fee_back else _MOVEMENTS[line.movement]]
    if line.source in _SOURCES:
        said.append(_SOURCES[line.source])
    parts = [" ".join(said)]
    if line.due_on is not None:
        parts.append(f"jatuh tempo {day_text(line.due_on)}")
    if line.payer:
        parts.append(f"dari {line.payer}")
    if line.note:
        parts.append(line.note)
    return " · ".join(parts)
