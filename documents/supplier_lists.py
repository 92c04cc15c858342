"""What stands between the shop and its suppliers, as lists: an account, and what is owed by age."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from coop.buying.payables import Age, Payable, owed_by_age
from coop.buying.supplier_statement import StatementLine, SupplierStatement
from coop.shop_settings import ShopSettings
from documents.layout import day_in_words, grouped
from documents.report_list import Cell, ReportColumn, ReportList, headed_list, period_words
from values.buying import BuyingAct
from values.period import Period

_ACTS = {
    BuyingAct.RECEIPT: "Barang masuk",
    BuyingAct.PAYMENT: "Pembayaran",
    BuyingAct.SENT_BACK: "Retur barang",
    BuyingAct.REVERSAL: "Pembatalan",
}
_PAID_AT_ONCE = "Dibayar saat datang"
_NOT_PAID = "Barang masuk sebelumnya, belum lunas"
_ONE_DAY = timedelta(days=1)
_AGES = {
    Age.NOT_DUE: "Belum jatuh tempo",
    Age.TO_30: "1 - 30 hari",
    Age.TO_60: "31 - 60 hari",
    Age.TO_90: "61 - 90 hari",
    Age.OLDER: "Lebih dari 90 hari",
}


class SupplierAccount(NamedTuple):
    """What an account is written from."""

    supplier_name: str
    period: Period
    statement: SupplierStatement
    unpaid: Sequence[Payable]
    """Of this supplier, as of today."""


def supplier_account_list(
    account: SupplierAccount, today: date, settings: ShopSettings
) -> ReportList:
    """Write an account (rekening pemasok): the balance before, every change, and what is due.

    Amounts that raise what is owed stand under `Bertambah`, those that lower it under `Berkurang`.
    """
    statement, period = account.statement, account.period
    columns = (
        ReportColumn("Tanggal", 19),
        ReportColumn("Bukti", 36),
        ReportColumn("Uraian", 62),
        ReportColumn("Nota", 28),
        *(
            ReportColumn(name, 24, is_figure=True)
            for name in ("Bertambah", "Berkurang", "Saldo utang", "Sisa nota")
        ),
        ReportColumn("Jatuh tempo", 22),
    )
    about = f"{account.supplier_name}, {period_words(period.first, period.after - _ONE_DAY)}"
    listed = headed_list(settings, "REKENING PEMASOK", about, columns, list(_rows(account)))
    more = sum(line.amount for line in statement.lines if line.amount > 0)
    less = sum(-line.amount for line in statement.lines if line.amount < 0)
    unpaid = sum(of.owed for of in account.unpaid)
    totals = (None, None, "Saldo akhir", None, more, less, statement.after, unpaid, None)
    return listed._replace(totals=totals, notes=(_due_words(account.unpaid, today),))


def payables_list(owed: Sequence[Payable], today: date, settings: ShopSettings) -> ReportList:
    """Write what is owed, what is due first coming first, each amount under its age."""
    columns = (
        ReportColumn("Jatuh tempo", 20),
        ReportColumn("Pemasok", 52),
        ReportColumn("Bukti", 36),
        ReportColumn("Nota", 26),
        ReportColumn("Tgl datang", 19),
        *(
            ReportColumn(name, 19, is_figure=True)
            for name in ("Nilai nota", *(_AGES[age] for age in Age))
        ),
    )
    rows = [_payable_row(of, today) for of in owed]
    about = f"Sampai {day_in_words(today)}"
    listed = headed_list(settings, "UMUR UTANG DAGANG", about, columns, rows)
    sums = owed_by_age(owed, today)
    total = sum(sums.values())
    totals = (
        None,
        f"Jumlah {len(owed)} nota: {grouped(total)}",
        *(None,) * 3,
        sum(of.total for of in owed),
        *(sums[age] for age in Age),
    )
    return listed._replace(totals=totals)


def _rows(account: SupplierAccount) -> Iterator[tuple[Cell, ...]]:
    first, before = account.period.first, account.statement.before
    yield (first, None, "Saldo awal", *(None,) * 3, before, *(None,) * 2)
    unpaid = {of.receipt_id: of for of in account.unpaid}
    written = {line.fact_id for line in account.statement.lines}
    for of in account.unpaid:
        if of.receipt_id not in written:
            rest = (of.owed, of.due_on)
            yield (of.received_on, of.number, _NOT_PAID, of.nota, *(None,) * 3, *rest)
    for line in account.statement.lines:
        still = unpaid.get(line.fact_id) if line.amount > 0 else None
        yield (
            line.day,
            line.number,
            _what(line),
            line.nota,
            line.amount if line.amount > 0 else None,
            -line.amount if line.amount < 0 else None,
            line.balance,
            *((still.owed, still.due_on) if still else (None, None)),
        )


def _what(line: StatementLine) -> str:
    is_paid_at_once = line.act is BuyingAct.RECEIPT and line.amount < 0
    words = _PAID_AT_ONCE if is_paid_at_once else _ACTS[line.act]
    return f"{words}: {line.reason}" if line.reason else words


def _payable_row(of: Payable, today: date) -> tuple[Cell, ...]:
    age = of.age(today)
    return (
        of.due_on,
        of.supplier_name,
        of.number,
        of.nota,
        of.received_on,
        of.total,
        *(of.owed if age is other else None for other in Age),
    )


def _due_words(unpaid: Sequence[Payable], today: date) -> str:
    if not unpaid:
        return "Tidak ada nota yang belum lunas."
    late = sum(of.owed for of in unpaid if of.due_on <= today)
    words = f"Belum lunas {len(unpaid)} nota: {grouped(sum(of.owed for of in unpaid))}."
    if late:
        return f"{words} Sudah jatuh tempo: {grouped(late)}."
    return f"{words} Jatuh tempo berikutnya: {day_in_words(min(of.due_on for of in unpaid))}."
