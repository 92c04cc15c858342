"""What is withheld from whom, as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.formatting import rupiah_text
from ui.shop_credit.payroll_reading import PayrollRow
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_WIDTH = 116


def payroll_model(owner: QObject) -> RowsModel[PayrollRow]:
    """Make an empty list."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("ShopCredit", "Member"), lambda of: Cell(of.full_name, of.number)),
        Column(
            translate("ShopCredit", "Owed"), lambda of: rupiah_text(of.owed), _WIDTH, Align.RIGHT
        ),
        Column(translate("ShopCredit", "Withheld"), _amount, _WIDTH, Align.RIGHT),
    )


def _amount(of: PayrollRow) -> Cell:
    if not of.amount:
        return Cell("-", ink=Colour.MUTED)
    ink = Colour.BAD if of.amount > of.owed else Colour.TEXT
    return Cell(rupiah_text(of.amount), ink=ink, is_bold=True)
