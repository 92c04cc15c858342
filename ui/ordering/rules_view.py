"""What is always kept of which item (stok minimum), and the form of one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.goods.price_list import PackOnSale
from coop.goods.scanned_item import ScannedItem, scanned_item
from coop.ordering.order_rules import ListedRule, RuleOfItem, order_rules, rule_of_item
from coop.shop_settings import ShopSettings
from ui.buying.buying_words import contents_words
from ui.buying.surroundings import Surroundings
from ui.formatting import quantity_text
from ui.ordering.rule_form import RuleForm
from ui.theme.colours import Colour
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.item_finder import ItemFinder
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.identity import ItemId

_COUNT_WIDTH = 140


class RulesView(QWidget):
    """The list at the left, with a field for other items; at the right the chosen one."""

    left = Signal()
    turned = Signal()
    said = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._operations, self._today = given.operations, given.today
        self._scale_rules = given.scale_rules
        self._settings = given.settings
        self.finder = ItemFinder(given.operations, given.today, self.tr("Another item"))
        self.rows = rules_model(self)
        self.table = RowsTable(self.rows, self.tr("What is kept"), row_height=TWO_LINES)
        self.empty = EmptyState(
            self.tr("Nothing is kept on purpose yet: type the name of an item above.")
        )
        self.form = RuleForm(given)
        hint = self.tr("Choose an item of the list with Enter, or type the name of another.")
        self.start = Card().add(Label(hint, "muted", wraps=True), None)
        self.listed, self.sides = QStackedWidget(), QStackedWidget()
        for stack, parts in (
            (self.listed, (self.table, self.empty)),
            (self.sides, (self.start, self.form)),
        ):
            for part in parts:
                stack.addWidget(part)
        listing, half = Card(margins=(1, 1, 1, 1), gap=0), QWidget()
        half.setLayout(column(self.finder, (listing.add((self.listed, 1)), 1), gap=8))
        self.halves = ListAndDetail(half, self.sides)
        self.setLayout(column((self.halves, 1)))
        self._item = given.operations.latest(self).then(self._open)
        self._connect()

    def begin(self) -> None:
        """Show the list."""
        self.finder.begin()
        self._show_list()
        self.read_again()

    def read_again(self) -> None:
        """Read the list."""
        self._operations.ask(order_rules).then(self._show)

    def use_settings(self, settings: ShopSettings) -> None:
        """Read the scale's labels as the shop has chosen anew."""
        self._settings = settings

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the form."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        another = Key("F2", self.tr("Another item"), self.finder.setFocus)
        if self._is_typing():
            return (Key("F10", self.tr("Save"), self.form.save), another, back)
        return (another, Key("Enter", self.tr("Change")), back)

    def focus_target(self) -> QWidget:
        """Return the field of the form, else the list or what adds to it."""
        if self._is_typing():
            return self.form.point
        return self.table if self.rows.rows else self.finder

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.halves.fit(room)

    def scan(self, code: str) -> bool:
        """Open the item that was scanned."""
        rules = self._scale_rules(self._settings)
        self._operations.ask(scanned_item, code, self._today(), rules).then(self._on_scanned)
        return True

    @Slot()
    def go_back(self) -> None:
        """Go back to the list, and from there to the orders."""
        if self._is_typing():
            self._show_list()
            self.focus_target().setFocus()
        else:
            self.left.emit()

    def _connect(self) -> None:
        self.finder.taken.connect(self._on_taken)
        self.table.opened.connect(self._on_opened)
        self.table.doubleClicked.connect(self._on_clicked)
        self.form.left.connect(self.go_back)
        self.form.done.connect(self._on_done)

    def _is_typing(self) -> bool:
        return self.sides.currentWidget() is self.form

    def _show_list(self) -> None:
        self.sides.setCurrentWidget(self.start)
        self.halves.open_list()
        self.turned.emit()

    def _ask_for(self, item_id: ItemId) -> None:
        self._item.ask(rule_of_item, item_id)

    @Slot(object)
    def _show(self, rules: list[ListedRule]) -> None:
        chosen: ListedRule | None = self.table.current_row()
        has_focus = self.table.hasFocus() or self.finder.hasFocus()
        self.rows.show(rules)
        self.listed.setCurrentWidget(self.table if rules else self.empty)
        ids = [of.item_id for of in rules]
        is_known = chosen is not None and chosen.item_id in ids
        self.table.choose(ids.index(chosen.item_id) if is_known and chosen is not None else 0)
        if has_focus and not self._is_typing():
            self.focus_target().setFocus()

    @Slot(object)
    def _on_taken(self, pack: PackOnSale) -> None:
        self._ask_for(pack.item_id)

    @Slot(object)
    def _on_scanned(self, item: ScannedItem | None) -> None:
        if item is not None:
            self._ask_for(item.on_sale.item_id)

    @Slot(object)
    def _on_opened(self, rule: ListedRule) -> None:
        self._ask_for(rule.item_id)

    @Slot()
    def _on_clicked(self) -> None:
        rule: ListedRule | None = self.table.current_row()
        if rule is not None:
            self._ask_for(rule.item_id)

    @Slot(object)
    def _open(self, item: RuleOfItem | None) -> None:
        if item is not None:
            self.form.begin(item)
            self.sides.setCurrentWidget(self.form)
            self.halves.open_detail()
            self.form.point.setFocus()
            self.turned.emit()

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self._show_list()
        self.finder.setFocus()


def rules_model(owner: QObject) -> RowsModel[ListedRule]:
    """Make an empty list of what is kept."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Ordering", "Item"), _item),
        Column(translate("Ordering", "In stock"), _in_stock, _COUNT_WIDTH, Align.RIGHT),
        Column(translate("Ordering", "Always there"), _kept, _COUNT_WIDTH, Align.RIGHT),
    )


def _item(of: ListedRule) -> Cell:
    if not of.pack:
        return Cell(of.name)
    words = QCoreApplication.translate("Ordering", "ordered in {pack}")
    return Cell(of.name, words.format(pack=contents_words(of.unit, of.ratio, of.base_unit)))


def _in_stock(of: ListedRule) -> Cell:
    ink = Colour.BAD if of.on_hand < of.point else Colour.TEXT
    return Cell(quantity_text(of.on_hand, of.base_unit), ink=ink)


def _kept(of: ListedRule) -> Cell:
    return Cell(quantity_text(of.point, of.base_unit) if of.point else "", is_bold=True)
