"""The words of a statement: sections, what each movement is called, what stands at its end."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from coop.savings.statement import AccountStatement, SavingsStatement, StatementLine
from documents.layout import month_name
from documents.savings_receipt_words import ACCOUNTS
from values.membership import MemberStatus
from values.money import ZERO, Rupiah
from values.month import Month, later_month, months_between
from values.savings import MovementKind, SavingsKind

TITLE = "Rekening Anggota"
OPENING, CLOSING = "Saldo awal", "Saldo akhir"
_NOTHING_MOVED = "tidak ada setoran atau penarikan"
CHECK_NOTE = (
    "Cocokkan dengan bukti setoran Anda. Bila ada yang berbeda, sampaikan kepada petugas "
    "paling lambat 30 hari."
)
SIGNERS = ("Anggota", "Petugas", "Bendahara")
STATUSES = {
    MemberStatus.CANDIDATE: "Calon anggota",
    MemberStatus.ACTIVE: "Aktif",
    MemberStatus.INACTIVE: "Nonaktif",
    MemberStatus.SUSPENDED: "Diberhentikan sementara",
    MemberStatus.LEFT: "Keluar",
    MemberStatus.DECEASED: "Meninggal",
    MemberStatus.DISMISSED: "Diberhentikan",
}
_LOCKED = "tidak bisa ditarik selama menjadi anggota"
_HINTS = {
    SavingsKind.PRINCIPAL: _LOCKED,
    SavingsKind.MANDATORY: _LOCKED,
    SavingsKind.VOLUNTARY: "bisa ditarik",
    SavingsKind.TERM: "ditarik pada tanggal jatuh tempo",
}
_MOVEMENTS = {
    MovementKind.OPENING: "Saldo awal pembukuan",
    MovementKind.DEPOSIT: "Setoran",
    MovementKind.WITHDRAWAL: "Penarikan",
    MovementKind.INTEREST: "Jasa",
    MovementKind.TAX: "Pajak jasa",
    MovementKind.TRANSFER: "Pindah buku",
    MovementKind.PENALTY: "Denda pencairan awal",
    MovementKind.SHOP: "Toko",
    MovementKind.SETTLEMENT: "Penyelesaian keanggotaan",
    MovementKind.REVERSAL: "Koreksi",
}


class StatementEntry(NamedTuple):
    """One movement."""

    day: date
    text: str
    number: str
    """Of its document (bukti)."""
    amount: Rupiah
    """What the account has more is positive."""
    balance: Rupiah


class StatementSection(NamedTuple):
    """One account over the period."""

    title: str
    hint: str
    opening: Rupiah
    entries: tuple[StatementEntry, ...]
    closing: Rupiah
    is_savings: bool = True
    """Whether it counts among what the member has."""
    plus: str = "Setor"
    minus: str = "Tarik"
    nothing: str = _NOTHING_MOVED
    """Said where there are no entries."""

    @property
    def came_in(self) -> Rupiah:
        """What was added in the period."""
        return Rupiah(sum(entry.amount for entry in self.entries if entry.amount > 0))

    @property
    def went_out(self) -> Rupiah:
        """What was taken in the period, as positive."""
        return Rupiah(-sum(entry.amount for entry in self.entries if entry.amount < 0))


class StatementSum(NamedTuple):
    """A figure below the total, with what it means."""

    label: str
    amount: Rupiah
    note: str = ""


def savings_sections(savings: SavingsStatement) -> Iterator[StatementSection]:
    """Return the savings accounts; term deposits only for those who have, or had, one."""
    for account in savings.accounts:
        if account.savings is not SavingsKind.TERM or account.opening or account.lines:
            yield _section(account)


def _section(account: AccountStatement) -> StatementSection:
    entries = (
        StatementEntry(
            line.day, _text(account.savings, line), line.number, line.amount, line.balance
        )
        for line in account.lines
    )
    return StatementSection(
        ACCOUNTS[account.savings],
        _HINTS[account.savings],
        account.opening,
        tuple(entries),
        account.closing,
    )


def _text(savings: SavingsKind, line: StatementLine) -> str:
    """Say what a movement was: `Oktober sampai Desember 2026 (3 bulan) · dari Kalurahan`."""
    is_month = savings is SavingsKind.MANDATORY and line.movement is MovementKind.DEPOSIT
    said = [] if is_month and line.months else [_MOVEMENTS[line.movement]]
    if line.months:
        said.append(span_in_words(line.months, line.first_month, line.last_month))
    elif line.first_month:
        said.append(_named(line.first_month))
    if line.term_number:
        said.append(line.term_number)
    parts = [" ".join(said)]
    if line.payer:
        parts.append(f"{'oleh' if line.amount < ZERO else 'dari'} {line.payer}")
    if line.note:
        parts.append(line.note)
    return " · ".join(parts)


def span_in_words(count: int, first: Month, last: Month) -> str:
    """Say which months: `Oktober 2026`, `Oktober sampai Desember 2026 (3 bulan)`.

    Where some in between are left out, it is said how many there are.
    """
    if count == 1:
        return _named(first)
    start = month_name(first) if first // 100 == last // 100 else _named(first)
    is_whole = months_between(first, later_month(last)) == count
    said = f"{start} sampai {_named(last)}"
    return f"{said} ({count} bulan)" if is_whole else f"{count} bulan dari {said}"


def _named(month: Month) -> str:
    return f"{month_name(month)} {month // 100}"
