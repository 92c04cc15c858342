"""What expires, and what went, as Qt tables."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.stock.expiring_goods import ExpiringRow
from coop.stock.losses import LossRow
from ui.formatting import date_text, number_text, quantity_text, rupiah_text
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.adjustment_reason import AdjustmentReason

SOON_DAYS = 7
_DAY_WIDTH, _QUANTITY_WIDTH, _SUM_WIDTH = 150, 130, 120


def expiring_model(owner: QObject) -> RowsModel[ExpiringRow]:
    """Make an empty list of what expires."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Batches", "Goods"), _goods),
        Column(translate("Batches", "Good until"), _until, _DAY_WIDTH),
        Column(translate("Batches", "Left"), _left, _QUANTITY_WIDTH, Align.RIGHT),
        Column(translate("Batches", "Value"), _value, _SUM_WIDTH, Align.RIGHT),
    )


def losses_model(owner: QObject) -> RowsModel[LossRow]:
    """Make an empty list of what went."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Batches", "Day"), lambda of: Cell(date_text(of.day), of.number), 170),
        Column(translate("Batches", "Goods"), _gone),
        Column(translate("Batches", "Why"), _why),
        Column(translate("Batches", "Quantity"), _quantity, _QUANTITY_WIDTH, Align.RIGHT),
        Column(
            translate("Batches", "Value"),
            lambda of: Cell(rupiah_text(of.value), is_bold=True),
            _SUM_WIDTH,
            Align.RIGHT,
        ),
    )


def reason_name(reason: AdjustmentReason) -> str:
    """Name a reason for which goods go."""
    translate = QCoreApplication.translate
    return {
        AdjustmentReason.DAMAGED: translate("Batches", "Damaged"),
        AdjustmentReason.EXPIRED: translate("Batches", "Expired"),
        AdjustmentReason.LOST: translate("Batches", "Lost"),
        AdjustmentReason.OWN_USE: translate("Batches", "Own use"),
        AdjustmentReason.SAMPLE: translate("Batches", "Sample"),
        AdjustmentReason.DONATION: translate("Batches", "Donation"),
    }[reason]


def count_words(of: LossRow) -> str:
    """Name the count that missed the goods; nothing where it was none."""
    if of.count_label is None:
        return ""
    words = QCoreApplication.translate("Batches", "Found in the count: {label}")
    return words.format(label=of.count_label)


def days_words(days: int) -> str:
    """Say how long goods are still good, or since when they are not."""
    translate = QCoreApplication.translate
    if days < 0:
        return translate("Batches", "expired {days} days ago").format(days=number_text(-days))
    if not days:
        return translate("Batches", "the last day is today")
    return translate("Batches", "{days} days left").format(days=number_text(days))


def _goods(of: ExpiringRow) -> Cell:
    return Cell(of.name, " · ".join(filter(None, (of.place, of.code))))


def _until(of: ExpiringRow) -> Cell:
    ink = Colour.BAD if of.days < 0 else Colour.WARN if of.days <= SOON_DAYS else Colour.TEXT
    return Cell(date_text(of.expires_on), days_words(of.days), ink=ink)


def _left(of: ExpiringRow) -> Cell:
    return Cell(quantity_text(of.quantity, of.unit))


def _value(of: ExpiringRow) -> Cell:
    return Cell(rupiah_text(of.value), is_bold=True)


def _gone(of: LossRow) -> Cell:
    day = date_text(of.expires_on) if of.expires_on else ""
    return Cell(of.name, " · ".join(filter(None, (of.place, day, of.code))))


def _why(of: LossRow) -> Cell:
    return Cell(reason_name(of.reason), " · ".join(filter(None, (count_words(of), of.note))))


def _quantity(of: LossRow) -> Cell:
    return Cell(quantity_text(of.quantity, of.unit))
