"""The receipt of an act on savings as rows of plain text, 32 or 48 columns wide."""

from collections.abc import Iterator

from coop.savings.receipt import SavingsReceipt
from documents.layout import clock_text, day_text, grouped, rupiah, shortened, wrapped
from documents.plain_text import centred, pair, pair_whole, printable
from documents.receipt_rows import WIDE_COLUMNS, Row
from documents.receipt_words import Sum
from documents.savings_receipt_words import (
    OFFICER,
    TITLES,
    Entry,
    balances,
    cashier_name,
    copy_mark,
    entries,
    fact_mark,
    member_mark,
    origin,
    payer_mark,
    payment,
    signer,
    spelled_total,
    total_sum,
)

_REGISTER_COLUMNS = 15  # Beside day and time on the narrow roll.
_SIGNATURE_ROWS = 2
_INDENT = "  "


def savings_receipt_rows(receipt: SavingsReceipt, columns: int) -> Iterator[Row]:
    """Lay out `receipt`; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    yield from _head(receipt, columns)
    yield rule
    yield from _facts(receipt, columns)
    yield rule
    for entry in entries(receipt):
        yield from _entry(entry, columns)
    yield rule
    yield from _sum(total_sum(receipt), columns)
    yield from _wrapped(f"Terbilang: {spelled_total(receipt)}", columns)
    paid = payment(receipt)
    if paid is not None:
        yield from _sum(paid, columns)
    for balance in balances(receipt):
        yield from _sum(balance, columns)
    yield rule
    yield from _foot(receipt, columns)


def _head(receipt: SavingsReceipt, columns: int) -> Iterator[Row]:
    first, *others = receipt.shop_names
    yield from (Row(line, is_strong=True, is_tall=True) for line in centred(first, columns))
    for text in (*others, *receipt.address, receipt.legal_number):
        yield from map(Row, centred(text, columns))


def _facts(receipt: SavingsReceipt, columns: int) -> Iterator[Row]:
    for title in (TITLES[receipt.act], copy_mark(receipt)):
        yield from (Row(line, is_strong=True) for line in centred(title, columns))
    number = f"No {receipt.number}"
    moment = f"{day_text(receipt.day)} {clock_text(receipt.clock)}"
    register = shortened(printable(f"Kasa {receipt.register}"), _REGISTER_COLUMNS)
    if columns >= WIDE_COLUMNS:
        yield from map(Row, pair_whole(number, moment, columns))
    else:
        yield from _wrapped(number, columns)
        yield from map(Row, pair_whole(moment, register, columns))
    yield from _wrapped(f"Anggota {member_mark(receipt)}", columns)
    payer = payer_mark(receipt)
    if payer:
        yield from _wrapped(f"{'Diambil' if receipt.is_payout else 'Dari'} {payer}", columns)
    for text in origin(receipt):
        yield from _wrapped(text, columns)


def _entry(entry: Entry, columns: int) -> Iterator[Row]:
    yield from map(Row, pair_whole(entry.label, grouped(entry.amount), columns))
    for months in entry.months:
        yield from _wrapped(months, columns, _INDENT)


def _sum(entry: Sum, columns: int) -> Iterator[Row]:
    amount = rupiah(entry.amount) if entry.is_big else grouped(entry.amount)
    for text in pair_whole(entry.label, amount, columns):
        yield Row(text, is_strong=entry.is_big, is_tall=entry.is_big)
    yield from _wrapped(entry.note, columns, _INDENT)


def _foot(receipt: SavingsReceipt, columns: int) -> Iterator[Row]:
    role, _ = signer(receipt)
    half = columns // 2 - 1
    name = shortened(printable(cashier_name(receipt)), half - 2)
    yield Row(pair(role, OFFICER, columns))
    yield from [Row()] * _SIGNATURE_ROWS
    blank = f"({'_' * (half - 3)})"
    yield Row(pair(blank, f"({name})" if name.strip() else blank, columns))
    yield Row()
    for text in receipt.footer:
        yield from map(Row, centred(text, columns))
    yield from map(Row, centred(fact_mark(receipt), columns))


def _wrapped(text: str, columns: int, indent: str = "") -> Iterator[Row]:
    lines = wrapped(printable(text), columns - len(indent))
    return (Row(indent + line) for line in lines)
