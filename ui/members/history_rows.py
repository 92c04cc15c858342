"""What happened to a member as a Qt table: in words, with the number of its document."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.credit.credit_events import CreditEvent
from coop.members.member_changes import FieldChange
from coop.members.member_events import MemberEvent, MemberEventKind
from coop.members.member_texts import MemberField
from coop.savings.savings_events import SavingsEvent
from coop.selling.purchase_events import PurchaseEvent
from ui.formatting import date_text, rupiah_text
from ui.members.member_wording import field_words
from ui.members.member_words import (
    credit_words,
    movement_words,
    said_words,
    savings_words,
    status_words,
)
from ui.members.movement_rows import what_for
from ui.members.timeline import Happening
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah
from values.savings import SavingsAct


def history_model(owner: QObject) -> RowsModel[Happening]:
    """Make an empty history."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Members", "Date"), lambda row: date_text(row.moment.day), 104),
        Column(translate("Members", "What happened"), _what),
        Column(translate("Members", "Amount"), _amount, 120, Align.RIGHT),
    )


def has_document(row: Happening | None) -> bool:
    """Say whether there is a paper of it."""
    return isinstance(row, SavingsEvent | PurchaseEvent | CreditEvent)


def what_happened(row: Happening) -> str:
    """Say what happened, in a few words."""
    translate = QCoreApplication.translate
    if isinstance(row, PurchaseEvent):
        return translate("Members", "Bought in the shop")
    if isinstance(row, SavingsEvent):
        return _about_savings(row)
    if isinstance(row, CreditEvent):
        return credit_words(row.movement, is_less=row.paid > 0)
    return _about_member(row)


def _about_member(row: MemberEvent) -> str:
    translate = QCoreApplication.translate
    if row.change is not None:
        what = field_words(row.change.field)
        return translate("Members", "Register: {what}").format(what=what)
    if row.status is not None:
        return translate("Members", "Status: {status}").format(status=status_words(row.status))
    return {
        MemberEventKind.DATA: translate("Members", "The data in the register were changed"),
        MemberEventKind.PHOTO: translate("Members", "The photo was changed"),
    }[row.kind]


def _about_savings(row: SavingsEvent) -> str:
    translate = QCoreApplication.translate
    if not row.moves:
        unmoved = {
            SavingsAct.TERM_ROLLED_OVER: translate("Members", "Term deposit rolled over"),
            SavingsAct.SETTLEMENT: translate("Members", "Settlement"),
        }
        return unmoved[row.act]
    accounts = ", ".join(dict.fromkeys(savings_words(move.savings) for move in row.moves))
    if len(row.moves) == 1:
        return f"{accounts}: {what_for(row.moves[0])}"
    movements = ", ".join(dict.fromkeys(movement_words(move.movement) for move in row.moves))
    return f"{accounts}: {movements}"


def _what(row: Happening) -> Cell:
    return Cell(what_happened(row), " · ".join(filter(None, _about(row))))


def _about(row: Happening) -> tuple[str, ...]:
    if isinstance(row, SavingsEvent):
        terms = dict.fromkeys(move.term_number for move in row.moves)
        return (row.number, *terms, row.payer, row.note)
    if isinstance(row, PurchaseEvent):
        back = QCoreApplication.translate("Members", "{amount} paid back")
        returned = back.format(amount=rupiah_text(row.returned)) if row.returned else ""
        return (row.number, returned)
    if isinstance(row, CreditEvent):
        return (row.number, row.payer, row.note)
    if row.change is not None:
        return (_changed(row.change), row.decided_by)
    return (row.reason, row.decided_by)


def _changed(change: FieldChange) -> str:
    """Say what stood there before, and what stands there from then on."""
    translate = QCoreApplication.translate
    if change.field is MemberField.CARD:
        return translate("Members", "A new card; the one before is not read any more")
    before, after = said_words(change.before), said_words(change.after)
    return f"{before} \N{RIGHTWARDS ARROW} {after}"


def _amount(row: Happening) -> Cell:
    amount = _worth(row)
    if not amount:
        return Cell("")
    return Cell(rupiah_text(amount), ink=Colour.BAD if amount < 0 else Colour.TEXT, is_bold=True)


def _worth(row: Happening) -> Rupiah | None:
    if isinstance(row, SavingsEvent):
        return row.amount
    if isinstance(row, CreditEvent):
        return row.paid
    return row.net if isinstance(row, PurchaseEvent) else None
