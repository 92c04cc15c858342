"""The deposits that run, as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.formatting import date_text, rupiah_text
from ui.term_deposits.deposit_reading import SOON_DAYS, ShownDeposit
from ui.term_deposits.deposit_words import due_words, term_words
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_AMOUNT_WIDTH = 184
_DUE_WIDTH = 168
_NUMBER_WIDTH = 176
_NUMBER_FROM_WIDTH = 1_280


def deposits_model(owner: QObject) -> RowsModel[ShownDeposit]:
    """Make an empty list of deposits."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("TermDeposits", "Member"), _member),
        Column(
            translate("TermDeposits", "Certificate"),
            lambda of: of.deposit.number,
            _NUMBER_WIDTH,
            from_width=_NUMBER_FROM_WIDTH,
        ),
        Column(translate("TermDeposits", "Due"), _due, _DUE_WIDTH),
        Column(translate("TermDeposits", "Amount"), _amount, _AMOUNT_WIDTH, Align.RIGHT),
    )


def _member(of: ShownDeposit) -> Cell:
    return Cell(of.deposit.member_name, of.deposit.member_number)


def _due(of: ShownDeposit) -> Cell:
    day, words = date_text(of.deposit.due_on), due_words(of.days_left)
    if of.is_due:
        return Cell(day, words, Colour.BAD, is_bold=True, icon="circle-alert")
    if of.days_left <= SOON_DAYS:
        return Cell(day, words, Colour.WARN, is_bold=True, icon="calendar-clock")
    return Cell(day, words)


def _amount(of: ShownDeposit) -> Cell:
    return Cell(rupiah_text(of.deposit.balance), term_words(of.deposit.terms[-1]), is_bold=True)
