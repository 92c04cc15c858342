"""The rows of a list of members, read: each cell understood by itself, each row by itself.

Nothing here knows whom the register has already.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from coop.facts.members import Address, Heir
from coop.lists.cells import is_formula_fault, is_shortened, is_total, text_of, unguarded
from coop.lists.list_date import DateDoubt, read_date
from coop.lists.list_file import Cell, Table
from coop.lists.list_number import read_number
from coop.lists.verdict import Verdict
from coop.members.list_columns import SAVINGS, MemberColumn, MemberListShape
from coop.members.list_home import read_home
from coop.members.list_remarks import MemberRemark, MemberRemarkKind, verdict_of
from coop.members.list_words import (
    birth_cell,
    read_heirs,
    read_kind,
    read_sex,
    read_status,
    status_of_reason,
)
from coop.members.member_rules import AGE_YEARS_MAX, YEARS_BACK_MAX
from coop.members.member_texts import LETTERS_MAX, MemberField
from coop.members.name_case import proper_name
from coop.members.nik import NikNotPossible, is_masked_nik, read_nik
from coop.members.phone import PhoneNotPossible, read_phone
from coop.word_search.folding import folded
from values.membership import MemberKind, MemberStatus, Sex
from values.money import RUPIAH_MAX, Rupiah

ADULT_YEARS = 17
"""Who is younger rarely joins: of the years that a slip may stand for, a grown one is meant."""
_PHONES_APART = re.compile(r"[/,;&]|\batau\b|\bdan\b")
_ROUNDED_TO = re.compile(r"([0-9])[.,]?([0-9]*)E\+?([0-9]+)", re.IGNORECASE)
_K = MemberRemarkKind
_C = MemberColumn
_TEXTS = {
    _C.NUMBER: MemberField.NUMBER,
    _C.FULL_NAME: MemberField.FULL_NAME,
    _C.BIRTH_PLACE: MemberField.BIRTH_PLACE,
    _C.WORK: MemberField.WORK,
    _C.ADDRESS: MemberField.STREET,
    _C.HAMLET: MemberField.HAMLET,
    _C.VILLAGE: MemberField.VILLAGE,
    _C.MEMBER_CLASS: MemberField.MEMBER_CLASS,
    _C.EMPLOYER: MemberField.EMPLOYER,
    _C.NOTE: MemberField.NOTE,
    _C.LEFT_REASON: MemberField.REASON,
}
_NAMES = frozenset({_C.FULL_NAME, _C.BIRTH_PLACE, _C.HAMLET, _C.VILLAGE})
"""Of people and places: written in capitals, they are not kept so."""


@dataclass(slots=True)
class MemberListRow:
    """One row as far as it could be read; None and empty texts are what the list does not say."""

    number: int
    """As the spreadsheet numbers rows, from 1."""
    texts: dict[MemberColumn, str] = field(default_factory=dict, repr=False)
    """Those of `_TEXTS`, as the register keeps them."""
    nik: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    sex: Sex | None = None
    address: Address = field(default=Address(), repr=False)
    phone: str = field(default="", repr=False)
    joined_on: date | None = None
    left_on: date | None = None
    kind: MemberKind | None = None
    status: MemberStatus | None = None
    heirs: tuple[Heir, ...] = field(default=(), repr=False)
    savings: dict[MemberColumn, Rupiah] = field(default_factory=dict)
    remarks: list[MemberRemark] = field(default_factory=list)

    def remark(
        self,
        kind: MemberRemarkKind,
        column: MemberColumn | None = None,
        text: str = "",
        *,
        taken: str = "",
        row: int = 0,
    ) -> None:
        """Add a remark, once."""
        remark = MemberRemark(kind, column, text, taken, row)
        if remark not in self.remarks:
            self.remarks.append(remark)

    def text(self, column: MemberColumn) -> str:
        """Return what a column of words says."""
        return self.texts.get(column, "")

    @property
    def full_name(self) -> str:
        """Return the name as it would be registered."""
        return self.text(_C.FULL_NAME)

    @property
    def is_refused(self) -> bool:
        """Say whether the row is left out."""
        return verdict_of(self.remarks) is Verdict.REFUSED


def read_member_rows(table: Table, shape: MemberListShape, today: date) -> list[MemberListRow]:
    """Read the rows from the shape's first on that have anything in them."""
    return list(_rows(table, shape, today))


def _rows(table: Table, shape: MemberListShape, today: date) -> Iterator[MemberListRow]:
    for place in range(shape.first_row, len(table.rows)):
        held = table.rows[place]
        cells = {
            about: held[column] if column < len(held) else ""
            for about, column in shape.columns.items()
        }
        if any(str(cell).strip() for cell in cells.values()) and not _numbers_columns(cells):
            yield _row(place + 1, cells, today)


def _numbers_columns(cells: dict[MemberColumn, Cell]) -> bool:
    """Say whether a row only counts the columns, `1 2 3 4`, as registers do under the headings."""
    counted = [str(cell).strip(" ()") for cell in cells.values() if str(cell).strip()]
    return len(counted) > 1 and all(cell.isdigit() and len(cell) < 3 for cell in counted)  # noqa: PLR2004


def _row(number: int, cells: dict[MemberColumn, Cell], today: date) -> MemberListRow:
    row = MemberListRow(number)
    for about, cell in cells.items():
        if is_formula_fault(text_of(cell)):
            needed = about is _C.FULL_NAME or about in SAVINGS
            row.remark(_K.CELL_DAMAGED if needed else _K.CELL_SKIPPED, about, text_of(cell))
            cells[about] = ""
    if _C.BIRTH in cells:
        place, day = birth_cell(text_of(cells[_C.BIRTH]))
        cells.setdefault(_C.BIRTH_PLACE, place)
        cells.setdefault(_C.BIRTH_DATE, day)
    _read_texts(row, cells)
    _read_identity(row, cells)
    _read_words(row, cells)
    row.address, unread = read_home(cells, row.texts)
    for about, text in unread:
        row.remark(_K.BLOCK_UNREADABLE, about, text)
    _read_dates(row, cells, today)
    _read_savings(row, cells)
    return row


def _read_texts(row: MemberListRow, cells: dict[MemberColumn, Cell]) -> None:
    for about, kept_as in _TEXTS.items():
        text = unguarded(text_of(cells.get(about, ""))).strip()
        if isinstance(cells.get(about), Decimal):
            text = text.removesuffix(".0")
        if text.strip("- "):
            row.texts[about] = proper_name(text) if about in _NAMES else text
        if len(text) > LETTERS_MAX[kept_as]:
            row.remark(_K.TEXT_TOO_LONG, about)
    if not folded(row.text(_C.NUMBER)):
        row.texts.pop(_C.NUMBER, None)  # A dash, a dot: no number.
    name = row.full_name
    if not name and not row.is_refused:
        row.remark(_K.NAME_MISSING)
    elif is_total(folded(name)):
        row.remark(_K.TOTAL_ROW, text=name)
    row.heirs = read_heirs(text_of(cells.get(_C.HEIRS, "")))


def _read_identity(row: MemberListRow, cells: dict[MemberColumn, Cell]) -> None:
    _read_nik(row, cells.get(_C.NIK, ""))
    text = _figures(cells.get(_C.PHONE, ""))
    if is_shortened(text):
        row.remark(_K.PHONE_SHORTENED, _C.PHONE, text)
        return
    phones = [part for part in _PHONES_APART.split(text) if part.strip(" -")]
    if not phones:
        return
    try:
        row.phone = read_phone(phones[0])
    except PhoneNotPossible:
        row.remark(_K.PHONE_NOT_POSSIBLE, _C.PHONE, phones[0])
    if len(phones) > 1:
        row.remark(_K.PHONES_SEVERAL, _C.PHONE, ", ".join(part.strip() for part in phones[1:]))


def _read_nik(row: MemberListRow, cell: Cell) -> None:
    text = _figures(cell)
    if not text.strip(" -") or is_masked_nik(text):
        return
    # Excel keeps fifteen figures of a number, and writes 0 for the sixteenth.
    if is_shortened(text) or (isinstance(cell, Decimal) and text.endswith("0")):
        row.remark(_K.NIK_SHORTENED, _C.NIK)
        return
    try:
        row.nik = read_nik(text)
    except NikNotPossible as refusal:
        row.remark(_K.NIK_NOT_POSSIBLE, _C.NIK, str(refusal.digits))


def _figures(cell: Cell) -> str:
    """Return a long number as it was before a spreadsheet took it for a quantity.

    `8.1234567891E+10` still has all its figures, `8.1234E+10` has lost some and stays as it is.
    """
    text = text_of(cell)
    if isinstance(cell, Decimal):
        return text.removesuffix(".0")
    short = _ROUNDED_TO.fullmatch(text)
    if short and len(short[2]) == int(short[3]):
        return short[1] + short[2]
    return text


def _read_words(row: MemberListRow, cells: dict[MemberColumn, Cell]) -> None:
    for about, read in ((_C.SEX, read_sex), (_C.KIND, read_kind), (_C.STATUS, read_status)):
        text = text_of(cells.get(about, ""))
        if not text.strip(" -"):
            continue
        meant = read(text)
        setattr(row, about.value, meant)
        if meant is None:
            row.remark(_K.WORD_UNKNOWN, about, text)


def _read_dates(row: MemberListRow, cells: dict[MemberColumn, Cell], today: date) -> None:
    grown = today.replace(year=today.year - ADULT_YEARS, day=min(today.day, 28))
    for about in (_C.BIRTH_DATE, _C.JOINED_ON, _C.LEFT_ON):
        cell = cells.get(about, "")
        found = read_date(cell, today, likely_latest=grown if about is _C.BIRTH_DATE else None)
        setattr(row, about.value, found.day)
        written = found.written.isoformat() if found.written else text_of(cell)
        if found.doubt is DateDoubt.YEAR_LIKELY:
            assert found.day is not None
            row.remark(_K.DATE_LIKELY, about, written, taken=found.day.isoformat())
        elif found.doubt is not None:
            unreadable = found.doubt is DateDoubt.UNREADABLE
            row.remark(_K.DATE_UNREADABLE if unreadable else _K.DATE_NOT_POSSIBLE, about, written)
    oldest = {
        _C.BIRTH_DATE: AGE_YEARS_MAX,
        _C.JOINED_ON: YEARS_BACK_MAX,
        _C.LEFT_ON: YEARS_BACK_MAX,
    }
    for about, years in oldest.items():
        day: date | None = getattr(row, about.value)
        if day and (day.year < today.year - years or (row.birth_date and day < row.birth_date)):
            row.remark(_K.DATE_NOT_POSSIBLE, about, day.isoformat())
            setattr(row, about.value, None)
    if row.status is None and (row.left_on or row.text(_C.LEFT_REASON)):
        row.status = status_of_reason(row.text(_C.LEFT_REASON))


def _read_savings(row: MemberListRow, cells: dict[MemberColumn, Cell]) -> None:
    for about in SAVINGS:
        cell = cells.get(about, "")
        if not str(cell).strip(" -"):
            continue
        amount = read_number(cell, is_money=True)
        if amount is None:
            row.remark(_K.BALANCE_UNREADABLE, about, text_of(cell))
        elif not 0 <= amount <= RUPIAH_MAX:
            row.remark(_K.BALANCE_NOT_POSSIBLE, about, text_of(cell))
        else:
            whole = amount.to_integral_value(ROUND_HALF_UP)
            if whole != amount:
                row.remark(_K.ROUNDED, about, text_of(cell))
            if whole:
                row.savings[about] = Rupiah(int(whole))
