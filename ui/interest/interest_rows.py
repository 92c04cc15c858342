"""Months and members of the posting of interest, as Qt tables."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.savings.interest_calendar import InterestMonth
from ui.formatting import long_month_text, number_text, rupiah_text
from ui.interest.interest_reading import InterestRow
from ui.theme.colours import Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah

_WIDE_FROM = 1_000
_RIGHT = Align.RIGHT


def months_model(owner: QObject) -> RowsModel[InterestMonth]:
    """Make an empty list of months."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Interest", "Month"), _month),
        Column(translate("Interest", "Status"), _state, 190),
        Column(translate("Interest", "Members"), _members, 90, Align.RIGHT, from_width=_WIDE_FROM),
        Column(translate("Interest", "Interest"), _gross_of_month, 130, Align.RIGHT),
        Column(translate("Interest", "Tax"), _tax_of_month, 110, Align.RIGHT),
    )


def members_model(owner: QObject) -> RowsModel[InterestRow]:
    """Make an empty list of members."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Interest", "No."), lambda of: of.number, 110),
        Column(translate("Interest", "Name"), _name),
        Column(translate("Interest", "Interest"), lambda of: rupiah_text(of.gross), 120, _RIGHT),
        Column(translate("Interest", "Tax"), _tax, 110, _RIGHT),
        Column(translate("Interest", "Received"), _net, 120, _RIGHT),
    )


def _month(of: InterestMonth) -> Cell:
    return Cell(long_month_text(of.month), of.number)


def _state(of: InterestMonth) -> Cell:
    translate = QCoreApplication.translate
    if of.fact_id:
        return Cell(translate("Interest", "Posted"), pill=Tone.OK, icon="check")
    if of.is_passed:
        return Cell(translate("Interest", "Passed over"), pill=Tone.CALM, icon="minus")
    return Cell(translate("Interest", "Not posted"), pill=Tone.WARN, icon="clock-3")


def _members(of: InterestMonth) -> str:
    return number_text(of.members) if of.members else ""


def _gross_of_month(of: InterestMonth) -> Cell:
    return Cell(_amount(of.gross), is_bold=True)


def _tax_of_month(of: InterestMonth) -> str:
    return _amount(of.tax)


def _name(of: InterestRow) -> str:
    return of.full_name or QCoreApplication.translate("Interest", "name not on this computer yet")


def _tax(of: InterestRow) -> str:
    return _amount(of.tax)


def _net(of: InterestRow) -> Cell:
    return Cell(rupiah_text(of.net), is_bold=True)


def _amount(amount: Rupiah) -> str:
    return rupiah_text(amount) if amount else ""
