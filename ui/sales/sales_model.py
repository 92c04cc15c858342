"""The list of sales as a Qt table."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from coop.selling.sales_list import SaleRow, SaleState
from ui.formatting import date_text, number_text, rupiah_text, time_text
from ui.sales.sale_words import STATE_ICONS, STATE_TONES, methods_words, state_words
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah

_METHODS_FROM_WIDTH = 1_240


def sales_model(owner: QObject, shows_days: Callable[[], bool]) -> RowsModel[SaleRow]:
    """Make an empty table of sales; the day is written where there are several."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Sales", "Time"), lambda row: _time(row, has_day=shows_days()), 96),
        Column(translate("Sales", "Receipt"), _receipt),
        Column(
            translate("Sales", "Paid by"),
            lambda row: Cell(methods_words(row.methods), _buyer(row), ink=Colour.MUTED),
            118,
            from_width=_METHODS_FROM_WIDTH,
        ),
        Column(translate("Sales", "Total"), _total, 110, Align.RIGHT),
        Column(translate("Sales", "State"), _state, 164),
    )


def _time(row: SaleRow, *, has_day: bool) -> Cell:
    day = date_text(row.business_date) if has_day else ""
    return Cell(time_text(row.recorded_at), day, ink=Colour.MUTED)


def _buyer(row: SaleRow) -> str:
    return QCoreApplication.translate("Sales", "member") if row.is_member else ""


def _receipt(row: SaleRow) -> Cell:
    translate = QCoreApplication.translate
    others = row.line_count - 1
    goods = row.first_item
    if others > 0:
        goods = translate("Sales", "{name} and {count} more").format(
            name=row.first_item, count=number_text(others)
        )
    return Cell(row.number, goods)


def _total(row: SaleRow) -> Cell:
    is_void = row.state is SaleState.VOID  # What went back is what it came to.
    less = "" if is_void or not row.refunded else rupiah_text(Rupiah(-row.refunded))
    return Cell(
        rupiah_text(row.total), less, ink=Colour.MUTED if is_void else Colour.TEXT, is_bold=True
    )


def _state(row: SaleRow) -> Cell:
    return Cell(state_words(row.state), pill=STATE_TONES[row.state], icon=STATE_ICONS[row.state])
