"""Lists of payments as employers, villages and other programs make them (daftar setoran).

Three forms are known: a column for each account (pokok, wajib, sukarela); one column of amounts,
all for one account; and one with a product beside it, where a member may have a row for each.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from coop.lists.cells import is_formula_fault, is_total, text_of, unguarded
from coop.lists.headings import Headings
from coop.lists.list_file import Cell, Table
from coop.lists.list_number import read_number
from coop.savings.list_remarks import RowReason, RowRemark
from coop.word_search.folding import folded
from values.money import RUPIAH_MAX, Rupiah
from values.savings import SavingsKind


class PaymentColumn(StrEnum):
    """What a column may mean, in the order in which the guess looks for them."""

    NUMBER = "number"
    NAME = "name"
    PRODUCT = "product"
    PRINCIPAL = "principal"
    MANDATORY = "mandatory"
    VOLUNTARY = "voluntary"
    AMOUNT = "amount"


_C = PaymentColumn
PAYMENT_HEADINGS = Headings(
    {
        _C.NUMBER: (
            "anggota", "nomor anggota", "nomor induk anggota", "nia", "kode anggota", "id anggota",
            "nomor", "member number", "member",
        ),
        _C.NAME: ("nama anggota", "nama lengkap", "nama", "nama pegawai", "name"),
        _C.PRODUCT: (
            "kode produk", "produk", "jenis simpanan", "kode simpanan", "jenis", "product code",
            "product",
        ),
        _C.PRINCIPAL: ("simpanan pokok", "pokok", "simp pokok", "setoran pokok"),
        _C.MANDATORY: ("simpanan wajib", "wajib", "simp wajib", "setoran wajib", "iuran wajib"),
        _C.VOLUNTARY: (
            "simpanan sukarela", "sukarela", "simp sukarela", "setoran sukarela", "tabungan",
        ),
        _C.AMOUNT: (
            "jumlah", "nominal", "setoran", "jumlah setoran", "potongan", "jumlah potongan",
            "amount", "total",
        ),
    },
    PaymentColumn.NUMBER,
)  # fmt: skip
PRODUCTS: Mapping[str, SavingsKind] = {
    "pokok": SavingsKind.PRINCIPAL,
    "simpanan pokok": SavingsKind.PRINCIPAL,
    "wajib": SavingsKind.MANDATORY,
    "simpanan wajib": SavingsKind.MANDATORY,
    "1001": SavingsKind.MANDATORY,
    "sukarela": SavingsKind.VOLUNTARY,
    "simpanan sukarela": SavingsKind.VOLUNTARY,
    "tabungan": SavingsKind.VOLUNTARY,
    "1002": SavingsKind.VOLUNTARY,
}
"""Words, and the codes of another program from which cooperatives come."""
_ACCOUNTS = {
    _C.PRINCIPAL: SavingsKind.PRINCIPAL,
    _C.MANDATORY: SavingsKind.MANDATORY,
    _C.VOLUNTARY: SavingsKind.VOLUNTARY,
}


class PaymentListShape(NamedTuple):
    """How a list of payments is to be read."""

    headings: tuple[str, ...]
    first_row: int
    """Of the payments, counted from 0 in the table."""
    columns: dict[PaymentColumn, int]


@dataclass(slots=True)
class PaymentRow:
    """One row, as far as it could be read; forms that are typed in make them too."""

    number: int
    """As the spreadsheet numbers rows, from 1."""
    member_number: str = ""
    name: str = ""
    amounts: dict[SavingsKind, Rupiah] = field(default_factory=dict)
    remarks: list[RowRemark] = field(default_factory=list)

    def remark(self, reason: RowReason, text: str = "", row: int = 0) -> None:
        """Add a remark."""
        self.remarks.append(RowRemark(reason, text, row))


class PaymentList(NamedTuple):
    """A list, read: its rows, and what its foot says they come to."""

    rows: list[PaymentRow]
    stated_total: Rupiah | None


def guess_payment_shape(table: Table) -> PaymentListShape:
    """Find the headings and what the columns mean."""
    width = max(map(len, table.rows))
    headings, first_row = PAYMENT_HEADINGS.find(table.rows, width)
    return PaymentListShape(headings, first_row, PAYMENT_HEADINGS.columns(headings))


def read_payment_rows(
    table: Table, shape: PaymentListShape, single: SavingsKind = SavingsKind.MANDATORY
) -> PaymentList:
    """Read the rows that have anything in them; amounts without an account are for `single`."""
    rows = []
    stated = None
    for row, foot in _Reader(table, shape, single).rows():
        if foot is None:
            rows.append(row)
        else:
            stated = foot
    return PaymentList(rows, stated)


class _Reader:
    """Reads rows by the meaning of their columns."""

    def __init__(self, table: Table, shape: PaymentListShape, single: SavingsKind) -> None:
        self._table = table
        self._shape = shape
        self._single = single
        has_accounts = any(column in shape.columns for column in _ACCOUNTS)
        self._takes_amount = not has_accounts  # Else it is the sum of the row.

    def rows(self) -> Iterator[tuple[PaymentRow, Rupiah | None]]:
        """Return each row; a foot with the sum that it states."""
        for place in range(self._shape.first_row, len(self._table.rows)):
            cells = {column: self._cell(place, column) for column in self._shape.columns}
            if not any(str(cell).strip() for cell in cells.values()):
                continue
            row = PaymentRow(place + 1)
            row.member_number = _number_text(cells.get(_C.NUMBER, ""))
            row.name = unguarded(text_of(cells.get(_C.NAME, "")))
            self._read_amounts(row, cells)
            words = {folded(row.name), folded(row.member_number)}
            if any(map(is_total, words)):
                yield row, self._stated(row, cells)
            else:
                yield row, None

    def _read_amounts(self, row: PaymentRow, cells: Mapping[PaymentColumn, Cell]) -> None:
        for column, savings in _ACCOUNTS.items():
            self._read_amount(row, savings, cells.get(column, ""))
        if not self._takes_amount:
            return
        kind: SavingsKind | None = self._single
        if _C.PRODUCT in cells:
            product = folded(_number_text(cells[_C.PRODUCT]))
            kind = PRODUCTS.get(product)
            if kind is None:
                row.remark(RowReason.PRODUCT_UNKNOWN, product)
        if kind is not None:
            self._read_amount(row, kind, cells.get(_C.AMOUNT, ""))

    def _read_amount(self, row: PaymentRow, savings: SavingsKind, cell: Cell) -> None:
        text = text_of(cell)
        if not text or text == "-":
            return
        if is_formula_fault(text):
            row.remark(RowReason.CELL_DAMAGED, text)
            return
        amount = read_number(cell, is_money=True)
        if amount is None or amount != int(amount) or not 0 <= amount <= RUPIAH_MAX:
            row.remark(RowReason.AMOUNT_NOT_POSSIBLE, text)
        elif amount:
            row.amounts[savings] = Rupiah(int(amount))

    def _stated(self, row: PaymentRow, cells: Mapping[PaymentColumn, Cell]) -> Rupiah:
        whole = read_number(cells.get(_C.AMOUNT, ""), is_money=True)
        by_account = sum(row.amounts.values())
        return Rupiah(int(whole) if whole is not None and not self._takes_amount else by_account)

    def _cell(self, place: int, column: PaymentColumn) -> Cell:
        row, at = self._table.rows[place], self._shape.columns[column]
        return row[at] if at < len(row) else ""


def _number_text(cell: Cell) -> str:
    """Write a number that a spreadsheet keeps as one: 12, not 12.0."""
    if isinstance(cell, Decimal) and cell == int(cell):
        return str(int(cell))
    return unguarded(text_of(cell))
