"""Orders, their lines, and lines that are typed, as Qt tables."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from coop.ordering.order_book import LineOrdered, OtherGoods
from coop.ordering.order_draft import OrderDraftLine
from ui.buying.buying_words import amount_in_packs, contents_words, part_words
from ui.formatting import (
    date_text,
    number_text,
    quantity_text,
    rupiah_text,
    short_date_text,
)
from ui.ordering.ordering_reading import OrderEntry
from ui.ordering.ordering_words import (
    STATE_TONES,
    nothing_came_words,
    price_words,
    state_words,
)
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.quantity import ONE

_DAY_WIDTH = 112
_MONEY_WIDTH = 124
_STATE_WIDTH = 190
_COUNT_WIDTH = 150
_PRICE_WIDTH = 110
_STATE_FROM = 620
SeenLine = LineOrdered | OtherGoods | OrderDraftLine


def orders_model(owner: QObject, today: Callable[[], date]) -> RowsModel[OrderEntry]:
    """Make an empty list of orders; those that are late are told apart."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Ordering", "Day"), lambda of: _day(of, today()), _DAY_WIDTH),
        Column(translate("Ordering", "Supplier"), _supplier),
        Column("", _state, _STATE_WIDTH),
    )


def seen_model(owner: QObject) -> RowsModel[SeenLine]:
    """Make an empty table of the lines of one order, and what came of each."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Ordering", "Goods"), _seen),
        Column(translate("Ordering", "Came"), _came, _COUNT_WIDTH, Align.RIGHT),
    )


def typed_model(owner: QObject) -> RowsModel[OrderDraftLine]:
    """Make an empty table of the lines that are typed."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Ordering", "Goods"), _typed),
        Column(translate("Ordering", "Order"), _asked, _COUNT_WIDTH, Align.RIGHT),
        Column(translate("Ordering", "Price"), _price, _PRICE_WIDTH, Align.RIGHT),
        Column(
            translate("Ordering", "Amount"),
            _amount,
            _MONEY_WIDTH,
            Align.RIGHT,
            from_width=_STATE_FROM,
        ),
    )


def _day(of: OrderEntry, today: date) -> Cell:
    if of.listed is None:
        return Cell()
    translate = QCoreApplication.translate
    head, wish = of.listed.head, of.listed.wished_on
    ordered = date_text(head.ordered_on)
    if wish is None:
        return Cell(ordered)
    if head.state.is_waiting and wish < today:
        late = translate("Ordering", "late since {day}")
        return Cell(ordered, late.format(day=short_date_text(wish)), ink=Colour.BAD)
    return Cell(ordered, translate("Ordering", "wanted {day}").format(day=short_date_text(wish)))


def _supplier(of: OrderEntry) -> Cell:
    translate = QCoreApplication.translate
    lines = translate("Ordering", "{count} goods")
    nobody = translate("Ordering", "No supplier yet")
    if of.listed is None:
        count = len(of.draft.lines) if of.draft else 0
        return Cell(of.supplier_name or nobody, lines.format(count=number_text(count)))
    parts = [of.listed.head.number, lines.format(count=number_text(of.listed.lines))]
    if of.listed.total:
        parts.append(rupiah_text(of.listed.total))
    return Cell(of.supplier_name, " · ".join(parts))


def _state(of: OrderEntry) -> Cell:
    if of.listed is None:
        return Cell(QCoreApplication.translate("Ordering", "Not saved yet"), pill=Tone.PLAIN)
    state = of.listed.head.state
    return Cell(state_words(state), pill=STATE_TONES[state])


def _seen(of: SeenLine) -> Cell:
    translate = QCoreApplication.translate
    if isinstance(of, OtherGoods):
        words = translate("Ordering", "not ordered, {amount}")
        return Cell(of.name, words.format(amount=rupiah_text(of.amount)), ink=Colour.WARN)
    contents = contents_words(of.unit, of.ratio, of.base_unit)
    if isinstance(of, OrderDraftLine):
        return Cell(of.name, contents)
    if of.gap is None:
        agreed = f"{contents} · {rupiah_text(of.price)}" if of.price else contents
        return Cell(of.name, agreed)
    if of.gap.agreed and not of.gap.dearer:
        return Cell(of.name, f"{contents} · {rupiah_text(of.price)}")
    said = price_words(of.gap.agreed, of.gap.invoiced)
    return Cell(of.name, said, ink=Colour.WARN if of.gap.dearer else Colour.TEXT)


def _came(of: SeenLine) -> Cell:
    if isinstance(of, OrderDraftLine):
        return Cell(quantity_text(of.quantity, of.unit), is_bold=True)
    if isinstance(of, OtherGoods):
        return Cell(quantity_text(of.came, of.base_unit), is_bold=True)
    return _came_of_line(of)


def _came_of_line(of: LineOrdered) -> Cell:
    translate = QCoreApplication.translate
    if not of.came:
        ordered = amount_in_packs(of.base, of.ratio, of.unit, of.base_unit)
        return Cell(ordered, nothing_came_words(of.state), is_bold=True)
    text = part_words(of.came, of.base, (of.ratio, of.unit, of.base_unit))
    if of.base_beyond:
        more = amount_in_packs(of.base_beyond, of.ratio, of.unit, of.base_unit)
        return Cell(
            text,
            translate("Ordering", "{more} too many").format(more=more),
            Colour.WARN,
            is_bold=True,
        )
    if not of.base_open:
        return Cell(text, translate("Ordering", "all came"), is_bold=True)
    left = amount_in_packs(of.base_open, of.ratio, of.unit, of.base_unit)
    if of.state.is_waiting:
        return Cell(
            text, translate("Ordering", "{left} open").format(left=left), Colour.WARN, is_bold=True
        )
    return Cell(text, translate("Ordering", "{left} cancelled").format(left=left), is_bold=True)


def _typed(line: OrderDraftLine) -> Cell:
    return Cell(line.name, contents_words(line.unit, line.ratio, line.base_unit))


def _asked(line: OrderDraftLine) -> Cell:
    base = "" if line.ratio == ONE else f"= {quantity_text(line.base, line.base_unit)}"
    return Cell(quantity_text(line.quantity, line.unit), base, is_bold=True)


def _price(line: OrderDraftLine) -> Cell:
    if line.price:
        return Cell(rupiah_text(line.price))
    return Cell(QCoreApplication.translate("Ordering", "not agreed"), ink=Colour.MUTED)


def _amount(line: OrderDraftLine) -> Cell:
    return Cell(rupiah_text(line.amount) if line.price else "", is_bold=True)
