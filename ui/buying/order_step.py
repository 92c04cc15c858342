"""The step between a nota and its foot: what it says beside the orders its goods came for."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject

from coop.buying.order_standing import OrderHead
from coop.ordering.nota_beside_orders import NotaBesideOrders
from coop.ordering.order_differences import OrderDifference
from ui.buying.buying_words import amount_in_packs, part_words
from ui.formatting import date_text, rupiah_text
from ui.theme.colours import Colour
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.identity import FactId
from values.quantity import Quantity

_COMES_WIDTH, _OPEN_WIDTH = 124, 96
StepRow = OrderHead | OrderDifference


class OrderStep(FormCard):
    """Shows every item: what was ordered, what came before, what comes now, what stays open."""

    def __init__(self) -> None:
        super().__init__()
        self.found: NotaBesideOrders | None = None
        self.heading, self.about = Heading(""), Label(role="muted", wraps=True)
        self.rows = differences_model(self)
        name = self.tr("The nota beside its orders")
        self.table = RowsTable(self.rows, name, row_height=TWO_LINES)
        self.part_button = Button(self.tr("Not for this order"), "F7", "undo-2")
        self.all_button = Button(self.tr("For all orders"), "F6")
        self.back_button = Button(self.tr("Back"), "Esc")
        self.go_on_button = Button(self.tr("Go on"), "F10", "chevron-right", "primary")
        self.lay_out(
            (self.heading, self.about, rule()),
            column((self.table, 1)),
            (
                row(self.part_button, None),
                row(self.all_button, None),
                row(self.back_button, (self.go_on_button, 1)),
            ),
        )

    def show_beside(self, found: NotaBesideOrders, *, has_parted: bool) -> None:
        """Show a nota beside its orders; `has_parted`: somebody said that it is not for others."""
        self.found = found
        self.heading.setText(self._title(found))
        self.about.setText("\n".join(self._said(found)))
        self.all_button.setVisible(has_parted)
        self.rows.show(list(_rows_of(found)))

    def order_of_row(self) -> FactId | None:
        """Return the order of the chosen row; with one order, that one."""
        if self.found is not None and len(self.found.books) == 1:
            return self.found.orders[0]
        chosen = self.table.current_row()
        return None if chosen is None else chosen.order_id

    def _title(self, found: NotaBesideOrders) -> str:
        if len(found.books) > 1:
            return self.tr("Beside {count} orders").format(count=len(found.books))
        return self.tr("Beside order {number}").format(number=found.books[0].head.number)

    def _said(self, found: NotaBesideOrders) -> Iterator[str]:
        if found.is_new:
            yield self.tr("Orders wait for goods of this nota: F10 notes that they have come.")
        if not found.is_waiting:
            yield self.tr("An order does not wait for these goods: F7 takes the nota off it.")
            return
        differing = sum(not of.is_as_ordered for of in found.differences)
        said = self.tr("{count} goods are not as they were ordered.").format(count=differing)
        yield said if differing else self.tr("All of it is as it was ordered.")

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)


def _rows_of(found: NotaBesideOrders) -> Iterator[StepRow]:
    """Write each order above its goods where there are several, and what nobody ordered last."""
    if len(found.books) == 1:
        yield from found.differences
        return
    for book in found.books:
        yield book.head
        own = book.head.order_id
        yield from (of for of in found.differences if of.order_id == own and of.ordered)
    yield from (of for of in found.differences if not of.ordered)


def differences_model(owner: QObject) -> RowsModel[StepRow]:
    """Make an empty table of what a nota says beside its order."""
    translate = QCoreApplication.translate
    right = Align.RIGHT
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "Comes"), _comes, _COMES_WIDTH, right),
        Column(translate("Buying", "Open"), _open, _OPEN_WIDTH, right),
    )


def _goods(of: StepRow) -> Cell:
    if isinstance(of, OrderHead):
        order = QCoreApplication.translate("Buying", "Order")
        if of.state.is_waiting:
            return Cell(order, date_text(of.ordered_on), is_bold=True)
        over = QCoreApplication.translate("Buying", "waits no more")
        return Cell(order, over, ink=Colour.WARN, is_bold=True)
    return Cell(of.name, _otherwise(of), ink=Colour.TEXT if of.is_as_ordered else Colour.WARN)


def _otherwise(of: OrderDifference) -> str:
    translate = QCoreApplication.translate
    if not of.ordered:
        return translate("Buying", "not ordered")
    if of.gap is None or not of.gap.dearer:
        return ""
    words = translate("Buying", "{agreed} became {price}")
    agreed, price = rupiah_text(of.gap.agreed), rupiah_text(of.gap.invoiced)
    return words.format(agreed=agreed, price=price)


def _comes(of: StepRow) -> Cell:
    if isinstance(of, OrderHead):  # Of its number, the day stands beside it.
        register, _, number = of.number.split("-")
        return Cell(f"{register}-{number}", is_bold=True)
    before = QCoreApplication.translate("Buying", "{count} came before")
    came = before.format(count=_amount(of, of.before)) if of.before else ""
    words = part_words(of.now, of.ordered, (of.ratio, of.unit, of.base_unit))
    return Cell(words, came, is_bold=True)


def _open(of: StepRow) -> Cell:
    if isinstance(of, OrderHead):
        return Cell()
    if of.beyond:
        more = QCoreApplication.translate("Buying", "{count} more")
        return Cell("0", more.format(count=_amount(of, of.beyond)), ink=Colour.WARN)
    return Cell(_amount(of, of.open), ink=Colour.WARN) if of.open else Cell("0")


def _amount(of: OrderDifference, base: Quantity) -> str:
    return amount_in_packs(base, of.ratio, of.unit, of.base_unit)
