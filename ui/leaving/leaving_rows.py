"""Settlements that wait, members that are found, and the lines of a sheet, as Qt tables."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.facts.settlement import NamedClaim
from coop.savings.settlement import SettlementSheet
from ui.formatting import date_text, long_month_text, rupiah_text
from ui.leaving.leaving_reading import Waiting
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.membership import MemberStatus
from values.money import Rupiah
from values.savings import ClaimKind, DebtKind, SavingsKind


class SheetLine(NamedTuple):
    """One line of what is netted; what is owed is negative."""

    words: str
    note: str
    amount: Rupiah


def ending_words(status: MemberStatus) -> str:
    """Say how a membership ends."""
    translate = QCoreApplication.translate
    return {
        MemberStatus.LEFT: translate("Leaving", "Leaves"),
        MemberStatus.DECEASED: translate("Leaving", "Has died"),
        MemberStatus.DISMISSED: translate("Leaving", "Dismissed"),
    }[status]


def claim_words(kind: ClaimKind) -> str:
    """Name what lies between a member and the cooperative beside the books."""
    translate = QCoreApplication.translate
    return {
        ClaimKind.SURPLUS: translate("Leaving", "Share of surplus"),
        ClaimKind.LOAN: translate("Leaving", "Loan"),
        ClaimKind.TO_MEMBER: translate("Leaving", "Other, owed to the member"),
        ClaimKind.OF_MEMBER: translate("Leaving", "Other, owed by the member"),
    }[kind]


def sheet_lines(sheet: SettlementSheet) -> Iterator[SheetLine]:
    """Return everything that is netted, in the order in which it is added up."""
    translate = QCoreApplication.translate
    accounts = {
        SavingsKind.PRINCIPAL: translate("Leaving", "Principal savings"),
        SavingsKind.MANDATORY: translate("Leaving", "Mandatory savings"),
        SavingsKind.VOLUNTARY: translate("Leaving", "Voluntary savings"),
        SavingsKind.TERM: translate("Leaving", "Term deposit"),
    }
    for account in sheet.accounts:
        yield SheetLine(accounts[account.savings], account.number, account.balance)
    for month, line in sheet.interest:
        words = translate("Leaving", "Interest not credited yet")
        yield SheetLine(words, long_month_text(month), Rupiah(line.gross - line.tax))
    if sheet.surplus:
        yield SheetLine(translate("Leaving", "Share of surplus"), "", sheet.surplus)
    yield from (_named(of) for of in sheet.claims if not of.kind.is_owed_by_member)
    debts = {
        DebtKind.SHOP_CREDIT: translate("Leaving", "Shop credit"),
        DebtKind.LOAN: translate("Leaving", "Loan"),
    }
    for debt in sheet.debts:
        yield SheetLine(debts[debt.kind], "", Rupiah(-debt.owed))
    yield from (_named(of) for of in sheet.claims if of.kind.is_owed_by_member)


def _named(claim: NamedClaim) -> SheetLine:
    words = ": ".join(filter(None, (claim_words(claim.kind), claim.what)))
    amount = Rupiah(-claim.amount if claim.kind.is_owed_by_member else claim.amount)
    return SheetLine(words, " · ".join(filter(None, (claim.paper, claim.said_by))), amount)


def sheet_model(owner: QObject) -> RowsModel[SheetLine]:
    """Make an empty sheet."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Leaving", "What is netted"), _line),
        Column(translate("Leaving", "Amount"), _amount, 140, Align.RIGHT),
    )


def waiting_model(owner: QObject) -> RowsModel[Waiting]:
    """Make an empty list of settlements that wait."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Leaving", "Name"), lambda of: Cell(of.full_name, of.number)),
        Column(translate("Leaving", "Ends"), _ends, 150),
        Column(translate("Leaving", "Prepared"), _prepared, 190),
        Column(translate("Leaving", "Amount"), _net, 130, Align.RIGHT),
    )


def _line(of: SheetLine) -> Cell:
    return Cell(of.words, of.note)


def _amount(of: SheetLine) -> Cell:
    ink = Colour.BAD if of.amount < 0 else Colour.TEXT
    return Cell(rupiah_text(of.amount), ink=ink, is_bold=True)


def _ends(of: Waiting) -> Cell:
    return Cell(ending_words(of.proposal.ends_as), date_text(of.proposal.ends_on))


def _prepared(of: Waiting) -> Cell:
    return Cell(of.proposal.prepared_by, date_text(of.proposal.prepared_on))


def _net(of: Waiting) -> Cell:
    ink = Colour.BAD if of.proposal.net < 0 else Colour.TEXT
    return Cell(rupiah_text(of.proposal.net), ink=ink, is_bold=True)
