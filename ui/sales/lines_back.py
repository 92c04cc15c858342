"""What comes back of a sale, line by line, while it is being written down."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.facts.selling import Tender
from coop.selling.refunds import PaidLine, part_of
from coop.selling.sold import LineSold, SaleSold, refund_for, ways_back
from ui.formatting import quantity_text, rupiah_text
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity


class LineBack(NamedTuple):
    """A line of the sale, and how much of it comes back now."""

    line: LineSold
    back: Quantity

    @property
    def is_too_much(self) -> bool:
        """Whether more is asked for than can come back."""
        return self.back > self.line.returnable

    @property
    def value(self) -> Rupiah:
        """What was paid for that much, before the sale's own discount and rounding."""
        if self.is_too_much:
            return ZERO
        return part_of(PaidLine(self.line.quantity, self.line.amount), self.back)


class RefundShown(NamedTuple):
    """What would be paid back, and by which ways."""

    total: Rupiah
    ways: tuple[Tender, ...]


def lines_back(sale: SaleSold, back: Mapping[int, Quantity]) -> list[LineBack]:
    """List the lines of which anything can still come back."""
    return [
        LineBack(line, back.get(line.line, NOTHING)) for line in sale.lines if line.returnable > 0
    ]


def refund_shown(
    sale: SaleSold, back: Mapping[int, Quantity], cash_rounding: int
) -> RefundShown | None:
    """Reckon what would be paid back; None while more is asked for than can come back."""
    if any(line.is_too_much for line in lines_back(sale, back)):
        return None
    total = refund_for(sale, {number: n for number, n in back.items() if n}, cash_rounding)
    return RefundShown(total, ways_back(sale, total))


def lines_back_model(owner: QObject) -> RowsModel[LineBack]:
    """Make an empty table of lines that may come back."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Sales", "Item"), _item),
        Column(translate("Sales", "Comes back"), _back, 104, Align.RIGHT),
        Column(translate("Sales", "Value"), _value, 96, Align.RIGHT),
    )


def _item(row: LineBack) -> Cell:
    translate = QCoreApplication.translate
    line = row.line
    sold = quantity_text(line.quantity, line.unit)
    if not line.returned:
        return Cell(line.name, translate("Sales", "sold {quantity}").format(quantity=sold))
    sentence = translate("Sales", "sold {quantity}, {back} came back")
    return Cell(line.name, sentence.format(quantity=sold, back=quantity_text(line.returned)))


def _back(row: LineBack) -> Cell:
    if not row.back:
        return Cell()
    ink = Colour.BAD if row.is_too_much else Colour.TEXT
    return Cell(quantity_text(row.back, row.line.unit), ink=ink, is_bold=True)


def _value(row: LineBack) -> Cell:
    return Cell(rupiah_text(row.value) if row.value else "", is_bold=True)
