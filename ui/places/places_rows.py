"""The tables of places, and the words in them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from coop.places.goods_in_place import GoodsThere
from coop.places.transfer_book import TransferEntry, TransferLine
from ui.formatting import date_text, quantity_text, rupiah_text, short_date_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_DAY_WIDTH = 92
_QUANTITY_WIDTH = 110
_UNTIL_WIDTH = 116
_MONEY_WIDTH = 108
_STATE_WIDTH = 112


def goods_model(owner: QObject) -> RowsModel[GoodsThere]:
    """List what lies in a place."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Places", "Goods"), lambda of: Cell(of.name, of.category)),
        Column(translate("Places", "Good until"), _until, _UNTIL_WIDTH, from_width=1_100),
        Column(translate("Places", "There"), _quantity, _QUANTITY_WIDTH, Align.RIGHT),
        Column(translate("Places", "Value"), _value, _MONEY_WIDTH, Align.RIGHT, from_width=1_100),
    )


def book_model(owner: QObject) -> RowsModel[TransferEntry]:
    """List what was carried."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Places", "Day"), _day, _DAY_WIDTH),
        Column(translate("Places", "Carried"), _carried),
        Column("", _state, _STATE_WIDTH, Align.RIGHT),
    )


def lines_model(owner: QObject) -> RowsModel[TransferLine]:
    """List the goods of one transfer."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Places", "Goods"), lambda of: Cell(of.name, batch_words(of))),
        Column(
            translate("Places", "Quantity"),
            lambda of: Cell(quantity_text(of.quantity, of.unit), is_bold=True),
            _QUANTITY_WIDTH,
            Align.RIGHT,
        ),
    )


def way_words(entry: TransferEntry) -> str:
    """Say from where to where."""
    return f"{entry.from_name} → {entry.to_name}"


def batch_words(line: TransferLine) -> str:
    """Say until when goods are good; nothing where nobody knows."""
    return "" if line.expires_on is None else until_words(line.expires_on, line.code)


def until_words(expires_on: date, code: str) -> str:
    """Name a batch by its last day, and its code where it has one."""
    words = QCoreApplication.translate("Places", "good until {day}")
    return " · ".join(filter(None, (words.format(day=date_text(expires_on)), code)))


def _until(of: GoodsThere) -> Cell:
    return Cell(date_text(of.first_expires) if of.first_expires else "", ink=Colour.MUTED)


def _quantity(of: GoodsThere) -> Cell:
    ink = Colour.BAD if of.quantity < 0 else Colour.TEXT
    return Cell(quantity_text(of.quantity, of.unit), is_bold=True, ink=ink)


def _value(of: GoodsThere) -> Cell:
    return Cell(rupiah_text(of.value))


def _day(entry: TransferEntry) -> Cell:
    return Cell(short_date_text(entry.day), ink=Colour.MUTED)


def _carried(entry: TransferEntry) -> Cell:
    goods = entry.first_name
    if entry.items > 1:
        words = QCoreApplication.translate("Places", "{name} and {count} more")
        goods = words.format(name=goods, count=entry.items - 1)
    return Cell(way_words(entry), goods)


def _state(entry: TransferEntry) -> Cell:
    translate = QCoreApplication.translate
    if entry.is_reversed:
        return Cell(translate("Places", "taken back"), pill=Tone.WARN)
    if entry.is_reversal:
        return Cell(translate("Places", "correction"), pill=Tone.INFO)
    return Cell()
