"""The lines of a nota, and what an item cost the last times, as Qt tables."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.buying.last_purchases import Purchase
from coop.buying.receipt_draft import DraftLine
from ui.buying.buying_words import contents_words, discount_text
from ui.formatting import MINUS, quantity_text, rupiah_text, short_date_text
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_COUNT_WIDTH = 110
_PRICE_WIDTH = 110
_AMOUNT_WIDTH = 124
_DAY_WIDTH = 80
_UNIT_WIDTH = 72


def lines_model(owner: QObject) -> RowsModel[DraftLine]:
    """Make an empty table of the lines that are typed."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "Came"), _came, _COUNT_WIDTH, Align.RIGHT),
        Column(translate("Buying", "Price"), _price, _PRICE_WIDTH, Align.RIGHT),
        Column(translate("Buying", "Amount"), _amount, _AMOUNT_WIDTH, Align.RIGHT),
    )


def last_model(owner: QObject) -> RowsModel[Purchase]:
    """Make an empty table of the last times an item came."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Day"), lambda of: short_date_text(of.received_on), _DAY_WIDTH),
        Column(translate("Buying", "Supplier"), lambda of: of.supplier_name),
        Column(
            translate("Buying", "Price"),
            lambda of: rupiah_text(of.price),
            _PRICE_WIDTH,
            Align.RIGHT,
        ),
        Column("", lambda of: Cell(of.unit, ink=Colour.MUTED), _UNIT_WIDTH),
    )


def _goods(line: DraftLine) -> Cell:
    return Cell(line.name, contents_words(line.unit, line.ratio, line.base_unit))


def _came(line: DraftLine) -> Cell:
    words = QCoreApplication.translate("Buying", "+ {count} bonus")
    bonus = words.format(count=quantity_text(line.bonus)) if line.bonus else ""
    return Cell(quantity_text(line.quantity, line.unit), bonus, is_bold=True)


def _price(line: DraftLine) -> Cell:
    off = f"{MINUS}{discount_text(line.discount)}" if line.discount_amount else ""
    if line.whole is not None:
        return Cell("", off)
    if not line.price and line.quantity:
        return Cell(QCoreApplication.translate("Buying", "not yet"), ink=Colour.BAD)
    return Cell(rupiah_text(line.price) if line.price else "", off)


def _amount(line: DraftLine) -> Cell:
    return Cell(rupiah_text(line.amount) if line.amount else "", is_bold=True)
