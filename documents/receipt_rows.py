"""A receipt as rows of plain text, 32 or 48 columns wide.

Names give way and wrap; a number is never cut, whatever its size.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coop.selling.receipt import Receipt, ReceiptLine
from documents.layout import clock_text, day_text, grouped, rupiah, shortened, wrapped
from documents.plain_text import centred, pair, pair_whole, printable
from documents.receipt_words import (
    TITLES,
    Sum,
    buyer_mark,
    copy_mark,
    fact_mark,
    name_of,
    origin,
    price_text,
    signer,
    sums,
    taken_off,
)

WIDE_COLUMNS = 48  # From here on, goods with short names fit on one line with their price.
_NAME_COLUMNS = 22  # What a one-line row leaves for the name: prices stand below each other.
_REGISTER_COLUMNS = 15  # Beside day and time on the narrow roll.
_SIGNATURE_ROWS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One line of paper."""

    text: str = ""
    is_strong: bool = False
    is_tall: bool = False
    """Twice the height, at the same width: still `columns` letters."""


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A QR code in the middle of the paper."""

    text: str


def receipt_rows(receipt: Receipt, columns: int) -> Iterator[Row | CodeRow]:
    """Lay out `receipt`; no row is longer than `columns`."""
    rule = Row("-" * columns)
    yield from _head(receipt, columns)
    yield rule
    yield from _facts(receipt, columns)
    yield rule
    for line in receipt.lines:
        yield from map(Row, _goods(line, columns))
    yield rule
    for entry in sums(receipt):
        yield from _sum(entry, columns)
    yield rule
    yield from _foot(receipt, columns)


def _head(receipt: Receipt, columns: int) -> Iterator[Row]:
    first, *others = receipt.shop.names
    yield from (Row(line, is_strong=True, is_tall=True) for line in centred(first, columns))
    for text in (*others, *receipt.shop.address, receipt.shop.legal_number):
        yield from map(Row, centred(text, columns))


def _facts(receipt: Receipt, columns: int) -> Iterator[Row]:
    for title in (TITLES[receipt.kind], copy_mark(receipt)):
        if title:
            yield from (Row(line, is_strong=True) for line in centred(f"*** {title} ***", columns))
    number = f"No {receipt.number}"
    register = shortened(printable(f"Kasa {receipt.register}"), _REGISTER_COLUMNS)
    moment = f"{day_text(receipt.day)} {clock_text(receipt.clock)}"
    cashier = f"Kasir {receipt.cashier}"
    if columns >= WIDE_COLUMNS:
        yield from map(Row, pair_whole(number, moment, columns))
        cashier = f"{register}  {cashier}"
    else:
        yield from map(Row, wrapped(printable(number), columns))
        yield from map(Row, pair_whole(moment, register, columns))
    buyer = shortened(printable(buyer_mark(receipt)), columns)
    yield Row(pair(cashier, buyer, columns))
    for text in origin(receipt):
        yield from map(Row, wrapped(printable(text), columns))


def _goods(line: ReceiptLine, columns: int) -> Iterator[str]:
    name, price, amount = (
        printable(name_of(line)),
        printable(price_text(line)),
        grouped(line.listed),
    )
    one_line = f"{name:<{_NAME_COLUMNS}} {price} {amount}"
    if columns >= WIDE_COLUMNS and len(name) <= _NAME_COLUMNS and len(one_line) <= columns:
        yield pair(f"{name:<{_NAME_COLUMNS}} {price}", amount, columns)
    else:
        yield from wrapped(name, columns)
        yield from pair_whole(f"  {price}", amount, columns)
    for words, less in taken_off(line):
        yield from pair_whole(f"  {printable(words)}", grouped(less), columns)


def _sum(entry: Sum, columns: int) -> Iterator[Row]:
    amount = rupiah(entry.amount) if entry.is_big else grouped(entry.amount)
    for text in pair_whole(entry.label, amount, columns):
        yield Row(text, is_strong=entry.is_big, is_tall=entry.is_big)
    for text in wrapped(printable(entry.note), columns - 2):
        yield Row(f"  {text}")


def _foot(receipt: Receipt, columns: int) -> Iterator[Row | CodeRow]:
    if signer(receipt):
        yield Row(signer(receipt))
        yield from [Row()] * _SIGNATURE_ROWS
        yield Row("(" + "_" * (columns // 2) + ")")
        yield Row()
    for text in receipt.footer:
        yield from map(Row, centred(text, columns))
    if receipt.has_qr:
        yield CodeRow(printable(receipt.number))
    yield from map(Row, centred(fact_mark(receipt), columns))
