"""The step between a nota and its foot: what it says beside the order that the goods came for."""

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.buying.receipt_draft import ReceiptDraft
from coop.ordering.order_book import order_book
from coop.ordering.order_differences import OrderDifference, order_differences
from ui.buying.buying_words import amount_in_packs, part_words
from ui.formatting import rupiah_text
from ui.theme.colours import Colour
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.quantity import Quantity

_COMES_WIDTH, _OPEN_WIDTH = 124, 96


class Comparison(NamedTuple):
    """A nota beside its order."""

    number: str
    differences: list[OrderDifference]
    is_waiting: bool
    """Whether the order still waits, and for goods of this supplier."""

    @property
    def is_as_ordered(self) -> bool:
        """Whether the nota says what was ordered, at the prices that were agreed."""
        return self.is_waiting and all(of.is_as_ordered for of in self.differences)


def comparison(session: Any, draft: ReceiptDraft) -> Comparison | None:
    """Compare a nota with its order; None where there is no such order."""
    book = order_book(session, draft.order_id) if draft.order_id else None
    if book is None:
        return None
    head = book.head
    is_waiting = head.state.is_waiting and head.supplier_id == draft.supplier_id
    return Comparison(head.number, order_differences(book, draft.lines), is_waiting)


class OrderStep(FormCard):
    """Shows every item: what was ordered, what came before, what comes now, what stays open."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.about = Heading(""), Label(role="muted", wraps=True)
        self.rows = differences_model(self)
        name = self.tr("The nota beside the order")
        self.table = RowsTable(self.rows, name, row_height=TWO_LINES)
        self.part_button = Button(self.tr("Not for this order"), "F7", "undo-2")
        self.back_button = Button(self.tr("Back"), "Esc")
        self.go_on_button = Button(self.tr("Go on"), "F10", "chevron-right", "primary")
        self.lay_out(
            (self.heading, self.about, rule()),
            column((self.table, 1)),
            (row(self.part_button, None), row(self.back_button, (self.go_on_button, 1))),
        )

    def show_comparison(self, found: Comparison) -> None:
        """Show a nota beside its order."""
        words = self.tr("Beside order {number}")
        self.heading.setText(words.format(number=found.number))
        differing = sum(not of.is_as_ordered for of in found.differences)
        said = self.tr("{count} goods are not as they were ordered.").format(count=differing)
        waits = self.tr("The order does not wait for these goods: F7 takes the nota off it.")
        self.about.setText(said if found.is_waiting else waits)
        self.rows.show(found.differences)

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)


def differences_model(owner: QObject) -> RowsModel[OrderDifference]:
    """Make an empty table of what a nota says beside its order."""
    translate = QCoreApplication.translate
    right = Align.RIGHT
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "Comes"), _comes, _COMES_WIDTH, right),
        Column(translate("Buying", "Open"), _open, _OPEN_WIDTH, right),
    )


def _goods(of: OrderDifference) -> Cell:
    translate = QCoreApplication.translate
    ink = Colour.TEXT if of.is_as_ordered else Colour.WARN
    if not of.ordered:
        return Cell(of.name, translate("Buying", "not ordered"), ink=ink)
    if of.gap is None or not of.gap.dearer:
        return Cell(of.name, ink=ink)
    words = translate("Buying", "{agreed} became {price}")
    agreed, price = rupiah_text(of.gap.agreed), rupiah_text(of.gap.invoiced)
    return Cell(of.name, words.format(agreed=agreed, price=price), ink=ink)


def _comes(of: OrderDifference) -> Cell:
    before = QCoreApplication.translate("Buying", "{count} came before")
    came = before.format(count=_amount(of, of.before)) if of.before else ""
    words = part_words(of.now, of.ordered, (of.ratio, of.unit, of.base_unit))
    return Cell(words, came, is_bold=True)


def _open(of: OrderDifference) -> Cell:
    if of.beyond:
        more = QCoreApplication.translate("Buying", "{count} more")
        return Cell("0", more.format(count=_amount(of, of.beyond)), ink=Colour.WARN)
    return Cell(_amount(of, of.open), ink=Colour.WARN) if of.open else Cell("0")


def _amount(of: OrderDifference, base: Quantity) -> str:
    return amount_in_packs(base, of.ratio, of.unit, of.base_unit)
