"""One item: how much is left, its packs with prices and codes, and its stock card."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.goods.item_card import ItemCard
from coop.goods.item_rules import BASE
from ui.formatting import quantity_text, rupiah_text
from ui.goods.goods_rows import GoodsRow, state_of
from ui.goods.item_models import packs_model, prices_model, shown_packs, shown_prices
from ui.goods.listing_words import listing_words
from ui.goods.lying_line import LyingLine
from ui.goods.stock_card_view import StockCardView
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.letters import px
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, TurningBox, column, row, rule, scrolled
from ui.widgets.note import Note
from ui.widgets.pill import Pill
from ui.widgets.rows_model import RowsModel
from ui.widgets.rows_table import ONE_LINE, RowsTable
from values.identity import ItemId
from values.quantity import ONE, Quantity

_PACK_HEIGHT = 44
_SIDES = 16
_FIGURES_GAP = 20


class ItemPanel(Card):
    """Shows an item; its buttons are the page's to answer."""

    view_turned = Signal()
    record_wanted = Signal(object)
    """The id of the record that this one was merged with."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__(margins=(_SIDES, 12, _SIDES, 12), gap=6)
        self._today = today
        self._row: GoodsRow | None = None
        self._card: ItemCard | None = None
        self._other: ItemId | None = None
        self.name = ElidedLabel(role="title")
        self.about = ElidedLabel()
        self.state = Pill()
        self.on_hand = Label(role="total_small")
        self.in_packs = Label(role="big")
        self.price = Label(role="big")
        self.lying = LyingLine(operations)
        self.note = Note()
        self.has_card = False
        self.packs = packs_model(self)
        self.packs_table = _still(self.packs, self.tr("Packs"), row_height=_PACK_HEIGHT)
        self.prices = prices_model(self)
        self.prices_table = _still(self.prices, self.tr("Price history"), has_heading=False)
        self.card_view = StockCardView(operations)
        self.views = QStackedWidget()
        self.edit_button = Button(self.tr("Change"), "Enter", "pencil")
        self.price_button = Button(self.tr("Prices"), "Shift+F6", "tag")
        self.adjust_button = Button(self.tr("Damaged, lost"), "F6", "minus")
        self.card_button = Button(self.tr("Stock card"), "F9", "clipboard-list")
        self._lay_out()

    def show_item(self, listed: GoodsRow, card: ItemCard) -> None:
        """Show an item as it is now."""
        self._row, self._card = listed, card
        state = state_of(listed)
        self.name.setText(card.item.name)
        self.about.setText(self._about(card))
        self.state.show_state(state.words, state.tone, state.icon)
        base_unit = card.item.base_unit
        self.on_hand.setText(quantity_text(card.on_hand, base_unit))
        self.on_hand.set_tone(Tone.BAD if card.on_hand < 0 else None)
        spoken = self.tr("Stock now {quantity}")
        self.on_hand.setAccessibleName(spoken.format(quantity=self.on_hand.text()))
        self.in_packs.setText(_in_packs(card))
        self.lying.show_item(card.item.item_id, base_unit)
        price = next(each.price for each in card.packs if each.pack.number == BASE)
        no_price = self.tr("none yet")
        self.price.setText(no_price if price is None else f"{rupiah_text(price)}/{base_unit}")
        self._fit_figures()
        self.packs.show(shown_packs(card, self._today()))
        self.packs_table.fit_to_rows(len(self.packs.rows))
        self.prices.show(shown_prices(card))
        self.prices_table.fit_to_rows(len(self.prices.rows))
        self.prices_heading.setVisible(bool(self.prices.rows))
        self._say_listing(card)
        if self.has_card:
            self.card_view.show_item(card.item.item_id)

    def item_card(self) -> ItemCard | None:
        """Return the item shown."""
        return self._card

    @Slot()
    def open_other(self) -> None:
        """Ask for the record that this one was merged with, if there is one."""
        if self._other is not None:
            self.record_wanted.emit(self._other)

    @Slot()
    def turn_view(self) -> None:
        """Show the stock card, or the packs again."""
        self.has_card = not self.has_card
        self.views.setCurrentIndex(1 if self.has_card else 0)
        self.card_button.set_words(self.other_view())
        if self.has_card and self._card is not None:
            self.card_view.show_item(self._card.item.item_id)
        self.view_turned.emit()

    def other_view(self) -> str:
        """Return what `turn_view` would show, in the words of its button."""
        return self.tr("Packs") if self.has_card else self.tr("Stock card")

    def focus_part(self) -> QWidget:
        """Return the part whose arrow keys scroll."""
        return self.card_view if self.has_card else self.packs_view

    def set_alone(self, *, is_alone: bool) -> None:
        """Put all buttons in one row where the panel has the whole page."""
        self._buttons.turn(is_below=not is_alone)

    def fit(self, room: Room) -> None:
        """Show figures smaller, and leave out what has a key, where the window is low."""
        self.on_hand.set_role("figure" if room.is_short else "total_small")
        self._buttons.setVisible(not room.is_tiny)
        self.about.setVisible(not room.is_flat)
        self.card_view.fit(room)

    def measure(self) -> None:
        """Take sizes in pixels again."""
        self._fit_figures()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figures()

    def _fit_figures(self) -> None:
        """Leave out the figures that do not fit beside the stock: none is ever cut."""
        free = self.contentsRect().width() - px(2 * _SIDES) - _width_of(self.on_hand)
        parts = ((self.in_packs_part, self.in_packs), (self.price_part, self.price))
        for part, figure in parts:
            needed = _width_of(figure) + px(2 * _FIGURES_GAP)
            fits = bool(figure.text()) and needed <= free
            part.setVisible(fits)
            free -= needed if fits else 0

    def _say_listing(self, card: ItemCard) -> None:
        """Say why the item is not on the list."""
        self._other = None
        words = listing_words(card)
        if words is None:
            self.note.hide()
            return
        others = [each.item_id for each in card.merged]
        if card.listing is not None and card.listing.kept_id is not None:
            others = [card.listing.kept_id]
        actions = []
        if others:
            self._other = others[0]
            which = self.tr("Old card") if card.merged else self.tr("New card")
            button = Button(which, "Shift+F9", "", "on_tint")
            button.clicked.connect(self.open_other)
            actions.append(button)
        self.note.say(Tone.INFO, words.title, words.advice, actions=actions)

    def _lay_out(self) -> None:
        self.note.hide()
        self.prices_heading = Label(self.tr("Price history"), "small_strong")
        packs = QWidget()
        packs.setLayout(
            column(self.packs_table, self.prices_heading, self.prices_table, None, gap=6)
        )
        self.packs_view = scrolled(packs, ground="card")
        self.packs_view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Its arrow keys scroll.
        self.packs_view.setAccessibleName(self.tr("Packs and prices"))
        self.views.addWidget(self.packs_view)
        self.views.addWidget(self.card_view)
        self.in_packs_part = QWidget()
        that_is = Label(self.tr("That is"), "small")
        self.in_packs_part.setLayout(column(that_is, None, self.in_packs, gap=0))
        self.price_part = QWidget()
        price = Label(self.tr("Price"), "small")
        self.price_part.setLayout(column(price, None, self.price, gap=0))
        figures = row(
            column(Label(self.tr("Stock now"), "small"), self.on_hand, gap=0),
            _FIGURES_GAP,
            self.in_packs_part,
            _FIGURES_GAP,
            self.price_part,
            None,
        )
        self._buttons = self._button_rows()
        heads = column(self.name, self.about, gap=0)
        self.add(
            row((heads, 1), self.state),
            figures,
            self.lying,
            self.note,
            rule(),
            (self.views, 1),
            self._buttons,
        )

    def _button_rows(self) -> TurningBox:
        halves = []
        for pair in ((self.edit_button, self.price_button), (self.adjust_button, self.card_button)):
            half = QWidget()
            half.setLayout(row(*((button, 1) for button in pair)))
            halves.append(half)
        box = TurningBox(*((half, 1) for half in halves), gap=8)
        box.turn(is_below=True)
        return box

    def _about(self, card: ItemCard) -> str:
        item = card.item
        sold = self.tr("weighed by the {unit}") if item.is_weighed else self.tr("by the {unit}")
        return " · ".join(filter(None, (item.category, sold.format(unit=item.base_unit))))


def _still(
    model: RowsModel[Any], name: str, *, row_height: int = ONE_LINE, has_heading: bool = True
) -> RowsTable:
    """Make a table that is only read, and scrolled with what is around it."""
    return RowsTable(
        model,
        name,
        row_height=row_height,
        has_heading=has_heading,
        takes_focus=False,
        is_choosable=False,
    )


def _width_of(figure: Label) -> int:
    figure.ensurePolished()
    return figure.sizeHint().width()


def _in_packs(card: ItemCard) -> str:
    """Write the stock in the largest pack and the rest: `2 dus 5 pcs`, if one is full."""
    packs = [each.pack for each in card.packs if each.pack.is_sold and each.pack.ratio > ONE]
    largest = max(packs, key=lambda pack: pack.ratio, default=None)
    if largest is None or card.on_hand < largest.ratio:
        return ""
    whole, rest = divmod(card.on_hand, largest.ratio)
    words = quantity_text(Quantity(whole * ONE), largest.unit)
    if rest:
        words += f" {quantity_text(Quantity(rest), card.item.base_unit)}"
    return words
