"""The movements of one account as a Qt table, the newest first."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.savings.savings_events import SavingsMove
from coop.savings.statement import AccountStatement, StatementLine
from ui.formatting import date_text, number_text, rupiah_text
from ui.members.member_words import month_text, movement_words
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah
from values.savings import MovementKind

_SEPARATE_FROM_WIDTH = 1_340


def movements_model(owner: QObject) -> RowsModel[StatementLine]:
    """Make an empty list of movements."""
    translate = QCoreApplication.translate
    into = Column(
        translate("Members", "In"), _into, 100, Align.RIGHT, from_width=_SEPARATE_FROM_WIDTH
    )
    out = Column(
        translate("Members", "Out"), _out_of, 100, Align.RIGHT, from_width=_SEPARATE_FROM_WIDTH
    )
    both = Column(
        translate("Members", "Amount"), _both, 100, Align.RIGHT, until_width=_SEPARATE_FROM_WIDTH
    )
    return RowsModel(
        owner,
        Column(translate("Members", "Date"), lambda line: date_text(line.day), 104),
        Column(translate("Members", "What for"), _what),
        into,
        out,
        both,
        Column(translate("Members", "Balance"), _balance, 110, Align.RIGHT),
    )


def newest_first(account: AccountStatement) -> list[StatementLine]:
    """Return the lines of an account as the screen lists them."""
    return list(reversed(account.lines))


def what_for(line: StatementLine | SavingsMove) -> str:
    """Say what a movement was for: `Deposit, Jul 2025 to Des 2025`."""
    words = movement_words(line.movement)
    if not line.months:
        return words
    if line.months == 1:
        return f"{words} {month_text(line.first_month)}"
    several = QCoreApplication.translate("Members", "{what} {count} months, {first} to {last}")
    return several.format(
        what=words,
        count=number_text(line.months),
        first=month_text(line.first_month),
        last=month_text(line.last_month),
    )


def row_of_list(line: StatementLine) -> int:
    """Return the row that a line has on a list of many members; 0 for a paper of its own."""
    row = line.number.rpartition("/")[2]
    return int(row) if "/" in line.number and row.isdigit() else 0


def _what(line: StatementLine) -> Cell:
    is_reversal = line.movement is MovementKind.REVERSAL
    ink = Colour.BAD if is_reversal else Colour.TEXT
    parts = (line.number, line.term_number, line.payer, line.note)
    return Cell(what_for(line), " · ".join(filter(None, parts)), ink=ink)


def _into(line: StatementLine) -> Cell:
    return Cell(rupiah_text(line.amount) if line.amount > 0 else "")


def _out_of(line: StatementLine) -> Cell:
    amount = rupiah_text(Rupiah(-line.amount)) if line.amount < 0 else ""
    return Cell(amount, ink=Colour.BAD)


def _both(line: StatementLine) -> Cell:
    return Cell(rupiah_text(line.amount), ink=Colour.BAD if line.amount < 0 else Colour.TEXT)


def _balance(line: StatementLine) -> Cell:
    return Cell(rupiah_text(line.balance), is_bold=True)
