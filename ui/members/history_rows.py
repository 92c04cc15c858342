"""Everything that happened to a member, the newest first: steps of the membership and savings."""

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from ui.formatting import date_text, rupiah_text
from ui.members.member_reading import MemberCard
from ui.members.member_words import savings_words, status_words
from ui.members.movement_rows import what_for
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah


class HistoryRow(NamedTuple):
    """One thing that happened."""

    day: date
    recorded_at: datetime | None
    """None for a sale, which stands behind whatever else happened on its day."""
    what: str
    about: str
    """The number of its document, or the reason."""
    amount: Rupiah | None = None


def history_model(owner: QObject) -> RowsModel[HistoryRow]:
    """Make an empty history."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Members", "Date"), lambda row: date_text(row.day), 104),
        Column(translate("Members", "What happened"), lambda row: Cell(row.what, row.about)),
        Column(translate("Members", "Amount"), _amount, 120, Align.RIGHT),
    )


def history_of(card: MemberCard) -> list[HistoryRow]:
    """Return what happened to a member, the newest first."""
    translate = QCoreApplication.translate
    became = translate("Members", "Status: {status}")
    rows = [
        HistoryRow(
            step.effective_on,
            step.recorded_at,
            became.format(status=status_words(step.status)),
            " · ".join(filter(None, (step.reason, step.decided_by))),
        )
        for step in card.steps
    ]
    for account in card.statement.accounts:
        name = savings_words(account.savings)
        for line in account.lines:
            about = " · ".join(filter(None, (line.number, line.payer, line.note)))
            what = f"{name}: {what_for(line)}"
            rows.append(HistoryRow(line.day, line.recorded_at, what, about, line.amount))
    bought = translate("Members", "Bought in the shop")
    partly = translate("Members", "{number} · {amount} paid back")
    for sale in card.purchases:
        back = partly.format(number=sale.number, amount=rupiah_text(sale.returned))
        about = back if sale.returned else sale.number
        rows.append(HistoryRow(sale.business_date, None, bought, about, sale.net))
    return sorted(rows, key=_moment, reverse=True)


def _moment(row: HistoryRow) -> tuple[date, bool, float]:
    at = row.recorded_at
    return row.day, at is not None, at.timestamp() if at else 0.0


def _amount(row: HistoryRow) -> Cell:
    if row.amount is None:
        return Cell("")
    ink = Colour.BAD if row.amount < 0 else Colour.TEXT
    return Cell(rupiah_text(row.amount), ink=ink, is_bold=True)
