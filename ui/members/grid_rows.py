"""Mandatory savings of all members as a Qt table: members down, the months of a year across."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from coop.savings.mandatory_grid import GridRow, MonthCell, MonthState
from ui.formatting import rupiah_text
from ui.members.member_words import month_name
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah

MONTHS = 12
_HALF = 6
_MONTH_WIDTH = 76
_SUM_WIDTH = 92
_WHOLE_YEAR_FROM = 1_290
"""Effective width of the window from which twelve months fit beside a name; else half a year."""
_NOTHING = "\N{EN DASH}"


def grid_model(owner: QObject, today: date) -> RowsModel[GridRow]:
    """Make an empty grid; where room is short it shows the half of the year that `today` is in."""
    translate = QCoreApplication.translate
    half_of_today = (today.month - 1) // _HALF
    months = [
        Column(
            month_name(number),
            _month(number),
            _MONTH_WIDTH,
            Align.RIGHT,
            from_width=0 if (number - 1) // _HALF == half_of_today else _WHOLE_YEAR_FROM,
        )
        for number in range(1, MONTHS + 1)
    ]
    name = Column(translate("Members", "Name"), _name)
    paid = Column(translate("Members", "Paid"), _paid, _SUM_WIDTH, Align.RIGHT)
    return RowsModel(owner, name, *months, paid)


def paid_in(of: GridRow) -> Rupiah:
    """Return what was paid for the months of a row."""
    return Rupiah(sum(cell.paid for cell in of.cells))


def owed_in(of: GridRow) -> Rupiah:
    """Return what is late of the months of a row, the present month not among them."""
    late = (c for c in of.cells if c.state in {MonthState.UNPAID, MonthState.PART})
    return Rupiah(sum(max(0, cell.due - cell.paid) for cell in late))


def _name(of: GridRow) -> Cell:
    return Cell(of.full_name, " · ".join(filter(None, (of.number, of.hamlet))))


def _paid(of: GridRow) -> Cell:
    return Cell(rupiah_text(paid_in(of)), is_bold=True)


def _month(number: int) -> Callable[[GridRow], Cell]:
    return lambda of: _cell(of.cells[number - 1])


def _cell(cell: MonthCell) -> Cell:
    """Write what was paid; a word or a sign where nothing was, so that no colour says it alone."""
    translate = QCoreApplication.translate
    match cell.state:
        case MonthState.PAID:
            return Cell(rupiah_text(cell.paid))
        case MonthState.PART:
            part = translate("Members", "part")
            return Cell(rupiah_text(cell.paid), part, ink=Colour.BAD, is_bold=True)
        case MonthState.UNPAID:
            return Cell(translate("Members", "unpaid"), ink=Colour.BAD)
        case MonthState.OPEN:
            return Cell("")
        case MonthState.NONE:
            return Cell(_NOTHING, ink=Colour.MUTED)
