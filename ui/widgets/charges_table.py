"""What a member still owes, purchase by purchase, as a table."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from coop.credit.open_charges import OpenCharge
from ui.formatting import date_text, number_text, rupiah_text
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_DUE_WIDTH = 140
_LEFT_WIDTH = 110


def charges_model(owner: QObject, today: Callable[[], date]) -> RowsModel[OpenCharge]:
    """Make an empty list; what is overdue on `today` stands out."""
    translate = QCoreApplication.translate

    def due(charge: OpenCharge) -> Cell:
        late = (today() - charge.due_on).days
        if late <= 0:
            return Cell(date_text(charge.due_on))
        words = translate("Charges", "{count} days late")
        return Cell(date_text(charge.due_on), words.format(count=number_text(late)), Colour.BAD)

    return RowsModel(
        owner,
        Column(translate("Charges", "Purchase"), _purchase),
        Column(translate("Charges", "Due"), due, _DUE_WIDTH),
        Column(translate("Charges", "Left"), _left, _LEFT_WIDTH, Align.RIGHT),
    )


def _purchase(charge: OpenCharge) -> Cell:
    unknown = QCoreApplication.translate("Charges", "receipt not here yet")
    return Cell(date_text(charge.business_date), charge.number or unknown)


def _left(charge: OpenCharge) -> Cell:
    is_touched = charge.left != charge.amount
    words = QCoreApplication.translate("Charges", "of {amount}")
    sub = words.format(amount=rupiah_text(charge.amount)) if is_touched else ""
    return Cell(rupiah_text(charge.left), sub, is_bold=True)
