"""What is said about months of mandatory savings."""

from PySide6.QtCore import QCoreApplication

from coop.savings.mandatory_grid import MonthCell, MonthState
from ui.formatting import rupiah_text
from ui.members.member_reading import MemberCard
from ui.members.member_words import month_name, month_text
from values.money import Rupiah
from values.month import Month, later_month


def month_sentence(cell: MonthCell) -> str:
    """Say how one month stands."""
    left = Rupiah(max(0, cell.due - cell.paid))
    translate = QCoreApplication.translate
    words = {
        MonthState.PAID: translate("Members", "{month}: paid, {paid}."),
        MonthState.PART: translate("Members", "{month}: {paid} paid, {left} still to pay."),
        MonthState.UNPAID: translate("Members", "{month}: {left} still to pay."),
        MonthState.OPEN: translate("Members", "{month}: not due yet, {left}."),
        MonthState.NONE: translate("Members", "{month}: nothing is asked."),
    }
    return words[cell.state].format(
        month=month_text(cell.month), paid=rupiah_text(cell.paid), left=rupiah_text(left)
    )


def months_sentence(card: MemberCard) -> str:
    """Say in one line how much is owed and since when, or up to when all is paid."""
    translate = QCoreApplication.translate
    if card.has_ended:
        return ""
    if card.unpaid:
        words = translate("Members", "{amount} owed since {month}")
        month = _month(card, card.unpaid[0])
        return words.format(amount=rupiah_text(card.owed), month=month)
    paid = [cell.month for of in card.years for cell in of.cells if cell.paid]
    if not paid:
        return ""
    last = later_month(next(iter(card.dues)), -1) if card.dues else max(paid)
    return translate("Members", "Paid up to {month}").format(month=_month(card, last))


def _month(card: MemberCard, month: Month) -> str:
    """Name a month, with its year where it is not this one."""
    is_this_year = month // 100 == card.today.year
    return month_name(month % 100) if is_this_year else month_text(month)
