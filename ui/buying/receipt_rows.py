"""Receipts, their lines, suppliers and what is owed to them, as Qt tables."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from coop.buying.payables import Payable
from coop.buying.receipt_book import LineReceived, ListedReceipt
from coop.buying.supplier_statement import StatementLine
from coop.buying.suppliers import ListedSupplier
from ui.buying.buying_words import act_words, contents_words, way_words
from ui.formatting import date_text, number_text, quantity_text, rupiah_text, short_date_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.buying import BuyingAct

_DAY_WIDTH = 112
_SHORT_DAY_WIDTH = 80
_MONEY_WIDTH = 124
_STATE_WIDTH = 132
_STATE_FROM = 760


def receipts_model(owner: QObject) -> RowsModel[ListedReceipt]:
    """Make an empty list of receipts."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Day"), lambda of: date_text(of.received_on), _DAY_WIDTH),
        Column(translate("Buying", "Supplier"), _supplier),
        Column(translate("Buying", "Total"), _total, _MONEY_WIDTH, Align.RIGHT),
        Column("", _state, _STATE_WIDTH, from_width=_STATE_FROM),
    )


def received_model(owner: QObject) -> RowsModel[LineReceived]:
    """Make an empty table of the lines of one receipt."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "Amount"), _amount, _MONEY_WIDTH, Align.RIGHT),
    )


def suppliers_model(owner: QObject) -> RowsModel[ListedSupplier]:
    """Make an empty list of suppliers."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Supplier"), _name),
        Column(translate("Buying", "Owed"), _owed_to, _MONEY_WIDTH, Align.RIGHT),
    )


def payables_model(owner: QObject, today: Callable[[], date]) -> RowsModel[Payable]:
    """Make an empty list of what is owed."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Due"), lambda of: date_text(of.due_on), _DAY_WIDTH),
        Column(translate("Buying", "Supplier"), lambda of: Cell(of.supplier_name, _papers(of))),
        Column(
            translate("Buying", "Owed"),
            lambda of: Cell(rupiah_text(of.owed), is_bold=True),
            _MONEY_WIDTH,
            Align.RIGHT,
        ),
        Column("", lambda of: _lateness(of, today()), _STATE_WIDTH, from_width=_STATE_FROM),
    )


def statement_model(owner: QObject) -> RowsModel[StatementLine]:
    """Make an empty account of a supplier."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Day"), lambda of: short_date_text(of.day), _SHORT_DAY_WIDTH),
        Column(translate("Buying", "What"), _what),
        Column(translate("Buying", "Amount"), _change, _MONEY_WIDTH, Align.RIGHT),
    )


def _supplier(of: ListedReceipt) -> Cell:
    nota = QCoreApplication.translate("Buying", "nota {nota}").format(nota=of.nota)
    return Cell(of.supplier_name, " · ".join(filter(None, (of.number, nota if of.nota else ""))))


def _total(of: ListedReceipt) -> Cell:
    words = QCoreApplication.translate("Buying", "{count} lines")
    return Cell(rupiah_text(of.total), words.format(count=number_text(of.lines)), is_bold=True)


def _state(of: ListedReceipt) -> Cell:
    translate = QCoreApplication.translate
    if of.is_reversed:
        return Cell(translate("Buying", "Taken back"), pill=Tone.CALM)
    if of.owed:
        return Cell(translate("Buying", "Not paid yet"), pill=Tone.WARN)
    return Cell(translate("Buying", "Paid"), way_words(of.way) if of.paid else "", pill=Tone.OK)


def _goods(of: LineReceived) -> Cell:
    translate = QCoreApplication.translate
    unit = contents_words(of.unit, of.ratio, of.base_unit)
    parts = [f"{quantity_text(of.quantity)} {unit}"]
    if of.bonus:
        bonus = translate("Buying", "+ {count} bonus").format(count=quantity_text(of.bonus))
        parts.append(bonus)
    if of.base_sent_back:
        back = translate("Buying", "{count} sent back")
        parts.append(back.format(count=quantity_text(of.base_sent_back, of.base_unit)))
    return Cell(of.name, " · ".join(parts))


def _amount(of: LineReceived) -> Cell:
    words = QCoreApplication.translate("Buying", "cost {cost}")
    cost = words.format(cost=rupiah_text(of.cost)) if of.cost != of.amount else ""
    return Cell(rupiah_text(of.amount), cost, is_bold=True)


def _name(of: ListedSupplier) -> Cell:
    away = QCoreApplication.translate("Buying", "put away")
    about = " · ".join(filter(None, (of.phone, of.address)))
    ink = Colour.TEXT if of.is_active else Colour.MUTED
    return Cell(of.name, about, ink=ink, tag="" if of.is_active else away)


def _owed_to(of: ListedSupplier) -> Cell:
    return Cell(rupiah_text(of.owed) if of.owed else "", is_bold=True)


def _papers(of: Payable) -> str:
    nota = QCoreApplication.translate("Buying", "nota {nota}").format(nota=of.nota)
    return " · ".join(filter(None, (of.number, nota if of.nota else "")))


def _lateness(of: Payable, today: date) -> Cell:
    translate = QCoreApplication.translate
    late = of.days_late(today)
    if late > 0:
        words = translate("Buying", "{count} days late")
        return Cell(words.format(count=number_text(late)), pill=Tone.BAD)
    if not late:
        return Cell(translate("Buying", "Due today"), pill=Tone.WARN)
    return Cell(translate("Buying", "in {count} days").format(count=number_text(-late)))


def _what(of: StatementLine) -> Cell:
    nota = QCoreApplication.translate("Buying", "nota {nota}").format(nota=of.nota)
    parts = (of.number, nota if of.nota else "", of.reason)
    is_paid_at_once = of.act is BuyingAct.RECEIPT and of.amount < 0
    words = QCoreApplication.translate("Buying", "Paid at once")
    act = words if is_paid_at_once else act_words(of.act)
    return Cell(act, " · ".join(filter(None, parts)))


def _change(of: StatementLine) -> Cell:
    ink = Colour.TEXT if of.amount > 0 else Colour.OK
    words = QCoreApplication.translate("Buying", "owed {amount}")
    return Cell(rupiah_text(of.amount), words.format(amount=rupiah_text(of.balance)), ink=ink)
