"""The right half of the page: one item, and the forms that correct its stock or its prices."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.goods.item_card import ItemCard, item_card
from coop.shop_settings import ShopSettings
from ui.goods.adjust_form import AdjustForm
from ui.goods.archive_form import ArchiveForm
from ui.goods.goods_rows import GoodsRow
from ui.goods.item_panel import ItemPanel
from ui.goods.merge_form import MergeForm
from ui.goods.price_form import PriceForm
from ui.goods.save_form import GoodsShown, SaveForm
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.layouts import Card


class GoodsDesk(QStackedWidget):
    """Shows the chosen item, or the form that is open on it."""

    turned = Signal()
    """A form opened or closed, or another item is shown: other keys count now."""
    said = Signal(str)
    """Good news for the toast."""
    edit_wanted = Signal()

    def __init__(
        self, operations: Operations, today: Callable[[], date], settings: ShopSettings
    ) -> None:
        super().__init__()
        self._today = today
        self._listed: GoodsRow | None = None
        self.nothing = Card().add(EmptyState(self.tr("Choose an item to see its stock.")))
        self.panel = ItemPanel(operations, today)
        self.adjust_form = AdjustForm(operations)
        self.price_form = PriceForm(operations, today)
        self.archive_form = ArchiveForm(operations)
        self.save_form = SaveForm(operations, today, settings)
        self.merge_form = MergeForm(operations, today)
        self._forms = (
            self.adjust_form,
            self.price_form,
            self.archive_form,
            self.save_form,
            self.merge_form,
        )
        for part in (self.nothing, self.panel, *self._forms):
            self.addWidget(part)
        self._cards = operations.latest(self).then(self._show_card)
        self.panel.edit_button.clicked.connect(self.edit_wanted)
        self.panel.adjust_button.clicked.connect(self.open_adjust)
        self.panel.price_button.clicked.connect(self.open_prices)
        self.panel.card_button.clicked.connect(self.panel.turn_view)
        self.panel.view_turned.connect(self.turned)
        for form in self._forms:
            form.left.connect(self.close_form)
            form.done.connect(self._on_done)

    @property
    def has_form(self) -> bool:
        """Whether a form is open, so that no other item may come to the front."""
        return self.currentWidget() in self._forms

    def card(self) -> ItemCard | None:
        """Return the item shown."""
        return self.panel.item_card() if self._listed is not None else None

    @Slot(object)
    def show_listed(self, listed: GoodsRow | None) -> None:
        """Show an item of the list, read whole."""
        self._listed = listed
        if listed is not None:
            self._cards.ask(item_card, listed.on_sale.item_id, self._today())
            return
        self._cards.forget()
        if not self.has_form:
            self._open(self.nothing)

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        for part in (self.panel, *self._forms):
            part.fit(room)

    def title(self) -> str:
        """Return the words for the top bar while a form is open, or nothing."""
        card = self.card()
        if self.currentWidget() is self.save_form:
            return self.save_form.heading.text()
        if card is None or not self.has_form:
            return ""
        for form in (self.archive_form, self.merge_form):
            if self.currentWidget() is form:
                return form.title()
        is_stock = self.currentWidget() is self.adjust_form
        words = self.tr("Stock: {name}") if is_stock else self.tr("Prices: {name}")
        return words.format(name=card.item.name)

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        if self.currentWidget() is self.adjust_form:
            return (
                Key("F10", self.tr("Save"), self.adjust_form.save),
                Key("F6", self.tr("Next reason"), self.adjust_form.next_reason),
                Key("Esc", self.tr("Back"), self.close_form),
            )
        if self.currentWidget() is self.price_form:
            return (
                Key("Enter", self.tr("Next pack")),
                Key("Down", self.tr("Pack"), self.price_form.pack_down, cap="↑ ↓", repeats=True),
                Key("Up", self.tr("Pack above"), self.price_form.pack_up, in_bar=False),
                Key("F10", self.tr("Save"), self.price_form.save),
                Key("Esc", self.tr("Back"), self.close_form),
            )
        for form in (self.archive_form, self.save_form, self.merge_form):
            if self.currentWidget() is form:
                return (
                    Key("F10", form.save_button.text(), form.save),
                    Key("Esc", self.tr("Back"), self.close_form),
                )
        card = self.card()
        if card is None:
            return ()
        archive = self.tr("Archive") if card.item.is_active else self.tr("Bring back")
        if card.listing is not None and card.listing.kept_id is not None:
            archive = self.tr("Carry over")
        return (
            Key(
                "F6", self.tr("Damaged, lost"), self.open_adjust, help=self.tr("Correct the stock")
            ),
            Key("F9", self.panel.other_view(), self.panel.turn_view),
            Key("Shift+F6", self.tr("Prices"), self.open_prices, help=self.tr("Change prices")),
            Key("F8", archive, self.open_archive, help=self.tr("Off the list, or back to it")),
            Key("Shift+F8", self.tr("Recorded twice"), self.open_merge, in_bar=False),
            Key("Shift+F9", self.tr("Its other card"), self.panel.open_other, in_bar=False),
        )

    @Slot()
    def open_adjust(self) -> None:
        """Correct the stock of the item by hand."""
        card = self.card()
        if card is not None and not self.has_form:
            self._open(self.adjust_form)
            self.adjust_form.begin(card)

    @Slot()
    def open_prices(self) -> None:
        """Change the prices of the item."""
        card = self.card()
        if card is not None and not self.has_form:
            self._open(self.price_form)
            self.price_form.begin(card)

    @Slot()
    def open_archive(self) -> None:
        """Take the item off the list, or bring it back."""
        card = self.card()
        if card is None or self.has_form:
            return
        if card.listing is not None and card.listing.kept_id is not None:
            self.open_merge()  # It goes on elsewhere, and so does what is left here.
            return
        self._open(self.archive_form)
        self.archive_form.begin(card)
        self.turned.emit()  # Its title and key name what is done.

    @Slot()
    def open_merge(self) -> None:
        """Let the item and another record of it become one."""
        card = self.card()
        if card is not None and not self.has_form:
            self._open(self.merge_form)
            self.merge_form.begin(card)
            self.turned.emit()  # Its title names the item.

    def open_save(self, shown: GoodsShown) -> None:
        """Save a list of the goods shown, or the card of the item."""
        if not self.has_form:
            self._open(self.save_form)
            self.save_form.begin(self.card(), shown)

    @Slot()
    def close_form(self) -> None:
        """Go back to the item; nothing is recorded."""
        if self.has_form:
            self._open(self.panel if self._listed is not None else self.nothing)

    @Slot(object)
    def _show_card(self, card: ItemCard | None) -> None:
        if card is None or self._listed is None:
            return
        self.panel.show_item(self._listed, card)
        if not self.has_form:
            self.setCurrentWidget(self.panel)
        self.turned.emit()

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.close_form()
        self.said.emit(words)

    def _open(self, part: QWidget) -> None:
        self.setCurrentWidget(part)
        self.turned.emit()
