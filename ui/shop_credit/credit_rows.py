"""Who owes, and what moved on one member's credit, as Qt tables."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from coop.credit.ageing import BANDS, LATEST_OF_BAND, Debtor
from coop.credit.credit_history import CreditLine
from ui.formatting import date_text, number_text, rupiah_text
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.credit import CreditMovement, CreditSource

_BANDS_FROM_WIDTH = 1_200
"""Below it what is overdue is one sum."""
_BAND_WIDTH, _FIRST_BAND_WIDTH = 90, 108
_SUM_WIDTH = 108
_DAY_WIDTH = 116


def debtors_model(owner: QObject) -> RowsModel[Debtor]:
    """Make an empty list of who owes what, and for how long."""
    translate = QCoreApplication.translate
    bands = [
        Column(
            band_words(band),
            partial(_band, band),
            _BAND_WIDTH if band else _FIRST_BAND_WIDTH,
            Align.RIGHT,
            from_width=_BANDS_FROM_WIDTH,
        )
        for band in range(BANDS)
    ]
    return RowsModel(
        owner,
        Column(translate("ShopCredit", "Member"), _member),
        *bands,
        Column(
            translate("ShopCredit", "Overdue"),
            _overdue,
            _SUM_WIDTH,
            Align.RIGHT,
            until_width=_BANDS_FROM_WIDTH,
        ),
        Column(translate("ShopCredit", "Owed"), _owed, _SUM_WIDTH, Align.RIGHT),
    )


def history_model(owner: QObject) -> RowsModel[CreditLine]:
    """Make an empty list of movements."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("ShopCredit", "Day"), lambda of: date_text(of.day), _DAY_WIDTH),
        Column(translate("ShopCredit", "What"), _what),
        Column(translate("ShopCredit", "Amount"), _amount, _SUM_WIDTH, Align.RIGHT),
    )


def band_words(band: int) -> str:
    """Say how long something has been due."""
    translate = QCoreApplication.translate
    if not band:
        return translate("ShopCredit", "Not due")
    first = number_text(LATEST_OF_BAND[band - 1] + 1)
    if band == BANDS - 1:
        return translate("ShopCredit", "> {days} days").format(
            days=number_text(LATEST_OF_BAND[band - 1])
        )
    words = translate("ShopCredit", "{first}-{last} days")
    return words.format(first=first, last=number_text(LATEST_OF_BAND[band]))


def movement_words(line: CreditLine) -> str:
    """Say what moved."""
    translate = QCoreApplication.translate
    if line.movement is CreditMovement.REPAYMENT and line.source is CreditSource.VOLUNTARY:
        return translate("ShopCredit", "Paid from savings")
    if line.movement is CreditMovement.REPAYMENT and line.source is CreditSource.SETTLEMENT:
        return translate("ShopCredit", "Paid by the settlement")
    if line.movement is CreditMovement.FEE and line.amount < 0:
        return translate("ShopCredit", "Fee taken back")
    said: dict[CreditMovement, Callable[[], str]] = {
        CreditMovement.OPENING: lambda: translate("ShopCredit", "Old debt"),
        CreditMovement.PURCHASE: lambda: translate("ShopCredit", "Purchase"),
        CreditMovement.RETURN: lambda: translate("ShopCredit", "Goods came back"),
        CreditMovement.REPAYMENT: lambda: translate("ShopCredit", "Paid"),
        CreditMovement.REVERSAL: lambda: translate("ShopCredit", "Payment taken back"),
        CreditMovement.FEE: lambda: translate("ShopCredit", "Fee"),
        CreditMovement.SETTLEMENT: lambda: translate("ShopCredit", "Left by the settlement"),
    }
    return said[line.movement]()


def _member(of: Debtor) -> Cell:
    return Cell(of.full_name, " · ".join(filter(None, (of.number, of.hamlet, of.employer))))


def _band(band: int, of: Debtor) -> Cell:
    amount = of.bands[band]
    is_late = band == BANDS - 1
    return Cell(rupiah_text(amount) if amount else "", ink=Colour.BAD if is_late else Colour.TEXT)


def _overdue(of: Debtor) -> Cell:
    return Cell(rupiah_text(of.overdue) if of.overdue else "", ink=Colour.BAD)


def _owed(of: Debtor) -> Cell:
    return Cell(rupiah_text(of.owed), is_bold=True)


def _what(of: CreditLine) -> Cell:
    words = movement_words(of)
    if of.is_taken_back:
        words = QCoreApplication.translate("ShopCredit", "{what}, taken back").format(what=words)
    return Cell(words, " · ".join(filter(None, (of.number, of.payer, of.note))))


def _amount(of: CreditLine) -> Cell:
    words = QCoreApplication.translate("ShopCredit", "owed {balance}")
    balance = words.format(balance=rupiah_text(of.balance))
    return Cell(rupiah_text(of.amount), balance, is_bold=True)
