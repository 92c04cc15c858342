"""The rows of a list, read: texts cleaned, codes, units and numbers understood, each row by itself.

Nothing here knows what the shop has already.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from coop.goods.barcode import (
    DEFAULT_SCALE_CODES,
    SEPARATORS,
    Barcode,
    CodeNotPossible,
    ScaleCodeRules,
    read_barcode,
)
from coop.goods.item_rules import NAME_LETTERS_MAX
from coop.goods.list_columns import Columns, ListField
from coop.goods.list_remarks import Remark, RemarkKind, verdict_of
from coop.goods.units import read_unit
from coop.lists.cells import (
    is_formula_fault,
    is_shortened,
    is_total,
    text_of,
    unguarded,
    yes_or_no,
)
from coop.lists.list_file import Cell, Table
from coop.lists.list_number import decimal_mark_of, read_number
from coop.lists.verdict import Verdict
from coop.word_search.folding import folded
from values.identity import ItemId
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.quantity import QUANTITY_MAX, Quantity

_MONEY = (ListField.PURCHASE_PRICE, ListField.SALE_PRICE)
_NUMBERS = (*_MONEY, ListField.STOCK, ListField.RATIO, ListField.PURCHASE_RATIO)
_LEADING_QUOTES = "'\u00b4`\u2018\u2019"


@dataclass(slots=True)
class ListRow:
    """One row as far as it could be read; None is what the list does not say."""

    number: int
    """As the spreadsheet numbers rows, from 1."""
    item_id: ItemId | None = None
    name: str = ""
    category: str = ""
    unit: str = ""
    ratio: Quantity | None = None
    codes: tuple[Barcode, ...] = ()
    purchase_unit: str = ""
    purchase_ratio: Quantity | None = None
    purchase_price: Rupiah | None = None
    sale_price: Rupiah | None = None
    stock: Quantity | None = None
    is_weighed: bool | None = None
    is_sold: bool | None = None
    is_active: bool | None = None
    remarks: list[Remark] = field(default_factory=list)

    def remark(
        self, kind: RemarkKind, about: ListField | None = None, text: str = "", row: int = 0
    ) -> None:
        """Add a remark, once."""
        remark = Remark(kind, about, text, row)
        if remark not in self.remarks:
            self.remarks.append(remark)

    @property
    def is_refused(self) -> bool:
        """Say whether the row is left out."""
        return verdict_of(self.remarks) is Verdict.REFUSED


def read_rows(
    table: Table, first_row: int, columns: Columns, rules: ScaleCodeRules = DEFAULT_SCALE_CODES
) -> list[ListRow]:
    """Read the rows from `first_row` on that have anything in them."""
    return list(_Reader(table, first_row, columns, rules).rows())


class _Reader:
    """Reads rows by the meaning of their columns."""

    def __init__(
        self, table: Table, first_row: int, columns: Columns, rules: ScaleCodeRules
    ) -> None:
        self._rows = table.rows
        self._first_row = first_row
        self._columns = columns
        self._rules = rules
        self._decimal_mark = self._guess_decimal_mark()

    def rows(self) -> Iterator[ListRow]:
        for place in range(self._first_row, len(self._rows)):
            cells = {about: self._cell(place, about) for about in self._columns}
            if any(str(cell).strip() for cell in cells.values()):
                yield self._row(place + 1, cells)

    def _row(self, number: int, cells: dict[ListField, Cell]) -> ListRow:
        row = ListRow(number)
        texts = {about: text_of(cell) for about, cell in cells.items()}
        for about, text in list(texts.items()):
            if is_formula_fault(text):
                needed = about in {ListField.NAME, ListField.BARCODE, ListField.RATIO, *_MONEY}
                kind = RemarkKind.CELL_DAMAGED if needed else RemarkKind.CELL_SKIPPED
                row.remark(kind, about, text)
                texts[about] = cells[about] = ""
        self._read_texts(row, texts)
        self._read_codes(row, cells.get(ListField.BARCODE, ""), texts)
        self._read_numbers(row, cells)
        for about in (ListField.IS_WEIGHED, ListField.IS_SOLD, ListField.IS_ACTIVE):
            setattr(row, about.value, yes_or_no(texts.get(about, "")))
        return row

    def _read_texts(self, row: ListRow, texts: dict[ListField, str]) -> None:
        row.item_id = _item_id(texts.get(ListField.ID, ""))
        row.name = unguarded(texts.get(ListField.NAME, ""))
        row.category = unguarded(texts.get(ListField.CATEGORY, ""))
        if not row.name and not row.remarks:
            row.remark(RemarkKind.NAME_MISSING)
        elif is_total(folded(row.name)) and not texts.get(ListField.BARCODE):
            row.remark(RemarkKind.TOTAL_ROW, text=row.name)
        if len(row.name) > NAME_LETTERS_MAX:
            row.remark(RemarkKind.TEXT_TOO_LONG, ListField.NAME)
        for about in (ListField.UNIT, ListField.PURCHASE_UNIT):
            unit = read_unit(unguarded(texts.get(about, "")))
            setattr(row, about.value, unit.name)
            if unit.name and not unit.is_known:
                row.remark(RemarkKind.UNIT_UNKNOWN, about, unit.name)

    def _read_codes(self, row: ListRow, cell: Cell, texts: dict[ListField, str]) -> None:
        text = texts.get(ListField.BARCODE, "")
        if isinstance(cell, Decimal):
            text = f"{cell:f}".removesuffix(".0")
        elif is_shortened(text):
            row.remark(RemarkKind.CODE_SHORTENED, ListField.BARCODE, text)
            return
        for part in re.split(f"[{SEPARATORS}]", text):
            reading = part.strip().lstrip(_LEADING_QUOTES).strip()
            if not reading:
                continue
            try:
                code = read_barcode(reading, self._rules)
            except CodeNotPossible:
                row.remark(RemarkKind.CODE_NOT_POSSIBLE, ListField.BARCODE, reading)
                continue
            row.codes += (code,)
            if not code.has_good_check_digit:
                row.remark(RemarkKind.CHECK_DIGIT_WRONG, ListField.BARCODE, code.code)

    def _read_numbers(self, row: ListRow, cells: dict[ListField, Cell]) -> None:
        for about in _NUMBERS:
            cell = cells.get(about, "")
            if not str(cell).strip():
                continue
            is_money = about in _MONEY
            number = read_number(cell, self._decimal_mark, is_money=is_money)
            if number is None:
                row.remark(RemarkKind.NUMBER_UNREADABLE, about, text_of(cell))
                continue
            self._keep_number(row, about, number)

    def _keep_number(self, row: ListRow, about: ListField, number: Decimal) -> None:
        scaled = number if about in _MONEY else number * 1000
        most = RUPIAH_MAX if about in _MONEY else QUANTITY_MAX
        if abs(scaled) > most or (scaled < 0 and about is not ListField.STOCK):
            row.remark(RemarkKind.NUMBER_NOT_POSSIBLE, about, f"{number:f}")
            return
        whole = int(scaled.to_integral_value(ROUND_HALF_UP))
        if whole != scaled:
            row.remark(RemarkKind.ROUNDED, about, f"{number:f}")
        if whole == ZERO and about is not ListField.STOCK:
            return  # Lists write 0 for what nobody has filled in.
        setattr(row, about.value, whole)

    def _cell(self, place: int, about: ListField) -> Cell:
        row, column = self._rows[place], self._columns[about]
        return row[column] if column < len(row) else ""

    def _guess_decimal_mark(self) -> str:
        votes: Counter[str] = Counter()
        places = range(self._first_row, len(self._rows))
        for about in _NUMBERS:
            if about in self._columns:
                cells = (self._cell(place, about) for place in places)
                votes += decimal_mark_of(cells, is_money=about in _MONEY)
        return "." if votes["."] > votes[","] else ","


def _item_id(text: str) -> ItemId | None:
    """Read the id that the shop's own export wrote; other programs' ids mean nothing here."""
    try:
        return ItemId(UUID(hex=text))
    except ValueError:
        return None
