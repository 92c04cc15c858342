"""Counts, the items of one, and its differences, as Qt tables."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from coop.counting.cycle_plan import PlannedItem
from coop.counting.entry_sheet import SheetItem
from coop.counting.variance import VarianceLine
from coop.goods.search_items import FoundItem
from ui.counting.count_words import (
    batch_change_words,
    choice_words,
    counted_words,
    difference_words,
    state_words,
)
from ui.counting.counting_reading import ListedCount
from ui.formatting import (
    date_text,
    number_text,
    percent_text,
    quantity_text,
    rupiah_text,
    time_text,
)
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.counting import CountChoice, DifferenceReason

_WIDE, _MIDDLE = 1_100, 800


def counts_model(owner: QObject) -> RowsModel[ListedCount]:
    """Make an empty list of counts."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Counting", "Count"), _count),
        Column(translate("Counting", "Who counts"), _people, 240, from_width=_WIDE),
        Column(translate("Counting", "Since"), lambda of: date_text(of.head.opened_on), 120),
        Column(translate("Counting", "Counted"), _progress, 200),
        Column(translate("Counting", "State"), _state, 150),
    )


def plan_model(owner: QObject, today: Callable[[], date]) -> RowsModel[PlannedItem]:
    """Make an empty list of goods and when each is to be counted."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Counting", "Item"), lambda of: Cell(of.name, of.category)),
        Column(translate("Counting", "Class"), lambda of: of.sales_class.name, 64),
        Column(translate("Counting", "Sold for"), _sold_for, 150, Align.RIGHT),
        Column(translate("Counting", "Counted last"), _counted_last, 150, from_width=_MIDDLE),
        Column(translate("Counting", "Due"), lambda of: _due(of, today()), 170),
    )


def items_model(owner: QObject) -> RowsModel[SheetItem]:
    """Make an empty list of the items to count."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Counting", "Item"), lambda of: Cell(of.name, of.category)),
        Column(translate("Counting", "Counted"), _counted, 200, Align.RIGHT),
        Column(translate("Counting", "At"), _counted_at, 70, Align.RIGHT),
    )


def differences_model(owner: QObject) -> RowsModel[VarianceLine]:
    """Make an empty list of differences."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Counting", "Item"), _differing),
        Column(
            translate("Counting", "Counted"),
            lambda of: quantity_text(of.counted),
            92,
            Align.RIGHT,
            from_width=_WIDE,
        ),
        Column(
            translate("Counting", "Book"),
            lambda of: quantity_text(of.book),
            92,
            Align.RIGHT,
            from_width=_WIDE,
        ),
        Column(translate("Counting", "Difference"), _difference, 100, Align.RIGHT),
        Column(translate("Counting", "Value"), _value, 110, Align.RIGHT),
        Column(translate("Counting", "Reason"), _reason, 150),
    )


def found_items_model(owner: QObject) -> RowsModel[FoundItem]:
    """Make an empty list of goods that a search found; it does not say what the book has."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Counting", "Item"), lambda of: Cell(of.on_sale.name, of.category)),
        Column(translate("Counting", "Unit"), lambda of: of.on_sale.base_unit, 110),
    )


def chosen_items_model(owner: QObject) -> RowsModel[FoundItem]:
    """Make an empty list of goods chosen one by one."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Counting", "Chosen goods"), lambda of: Cell(of.on_sale.name)),
    )


def _sold_for(of: PlannedItem) -> Cell:
    return Cell(rupiah_text(of.sold_for), percent_text(of.share) if of.sold_for else "")


def _counted_last(of: PlannedItem) -> str:
    if of.last_counted is None:
        return QCoreApplication.translate("Counting", "never")
    return date_text(of.last_counted)


def _due(of: PlannedItem, today: date) -> Cell:
    days = (of.due_on - today).days
    translate = QCoreApplication.translate
    if of.last_counted is None:
        return Cell(translate("Counting", "now"), ink=Colour.WARN)
    if days > 0:
        said = translate("Counting", "in {days} days").format(days=number_text(days))
        return Cell(date_text(of.due_on), said)
    late = translate("Counting", "{days} days late").format(days=number_text(-days))
    today_words = translate("Counting", "today")
    return Cell(date_text(of.due_on), late if days else today_words, ink=Colour.WARN)


def _count(of: ListedCount) -> Cell:
    head = of.head
    is_category = head.choice is CountChoice.CATEGORY and head.category
    goods = head.category if is_category else choice_words(head.choice)
    return Cell(head.label, " · ".join(filter(None, (of.place, goods))))


def _people(of: ListedCount) -> Cell:
    return Cell(", ".join(of.head.people), of.head.approved_by)


def _progress(of: ListedCount) -> Cell:
    translate = QCoreApplication.translate
    whole = number_text(of.head.items)
    if of.progress is None:
        return Cell(translate("Counting", "{count} items").format(count=whole))
    words = translate("Counting", "{count} of {whole}")
    first = words.format(count=number_text(of.progress.by_first), whole=whole)
    if not of.head.is_double:
        return Cell(first)
    second = words.format(count=number_text(of.progress.by_second), whole=whole)
    return Cell(first, second)


def _state(of: ListedCount) -> Cell:
    words, tone = state_words(of.head.state)
    return Cell(words, pill=tone)


def _counted(of: SheetItem) -> Cell:
    if of.typed is not None:
        return Cell(QCoreApplication.translate("Counting", "not saved yet"), ink=Colour.WARN)
    if of.own is None:
        return Cell(QCoreApplication.translate("Counting", "not yet"), ink=Colour.MUTED)
    typed = counted_words(of.own.packs, of.packs, of.base_unit)
    whole = quantity_text(of.own.counted, of.base_unit)
    return Cell(whole, "" if typed == whole else typed, is_bold=True)


def _counted_at(of: SheetItem) -> Cell:
    return Cell(time_text(of.own.counted_at)) if of.own else Cell()


def _difference(of: VarianceLine) -> Cell:
    sign = "+" if of.difference > 0 else ""
    ink = Colour.BAD if of.difference < 0 else Colour.TEXT
    return Cell(f"{sign}{quantity_text(of.difference)}", of.base_unit, ink=ink, is_bold=True)


def _value(of: VarianceLine) -> Cell:
    if of.reason is DifferenceReason.COUNT_AGAIN:
        return Cell("")
    return Cell(rupiah_text(of.value), ink=Colour.BAD if of.value < 0 else Colour.TEXT)


def _differing(of: VarianceLine) -> Cell:
    """Name the item, and what differs of its last days where it was counted by them."""
    dates = [batch_change_words(batch) for batch in of.differing_batches]
    return Cell(of.name, " · ".join(dates) or of.category)


def _reason(of: VarianceLine) -> Cell:
    if of.reason is None and not of.is_unexplained:
        return Cell(QCoreApplication.translate("Counting", "only dates"), ink=Colour.MUTED)
    if of.reason is None:
        return Cell(QCoreApplication.translate("Counting", "no reason yet"), ink=Colour.MUTED)
    return Cell(difference_words(of.reason), of.note)
