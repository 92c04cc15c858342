"""The right half of the page: one item, and the forms that correct its stock or its prices."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

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
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import Card

GoodsForm = AdjustForm | PriceForm | ArchiveForm | SaveForm | MergeForm
Form = TypeVar("Form", AdjustForm, PriceForm, ArchiveForm, SaveForm, MergeForm)


class GoodsDesk(LateParts):
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
        self._operations, self._today, self._settings = operations, today, settings
        self._listed: GoodsRow | None = None
        self.nothing = Card().add(EmptyState(self.tr("Choose an item to see its stock.")))
        self.panel = ItemPanel(operations, today)
        for part in (self.nothing, self.panel):
            self.addWidget(part)
        self._cards = operations.latest(self).then(self._show_card)
        self.panel.edit_button.clicked.connect(self.edit_wanted)
        self.panel.adjust_button.clicked.connect(self.open_adjust)
        self.panel.price_button.clicked.connect(self.open_prices)
        self.panel.card_button.clicked.connect(self.panel.turn_view)
        self.panel.view_turned.connect(self.turned)

    @cached_property
    def adjust_form(self) -> AdjustForm:
        """Corrects the stock by hand."""
        form = self._form(AdjustForm(self._operations))
        form.place.turned.connect(self.turned)
        return form

    @cached_property
    def price_form(self) -> PriceForm:
        """Changes prices."""
        return self._form(PriceForm(self._operations, self._today))

    @cached_property
    def archive_form(self) -> ArchiveForm:
        """Takes the item off the list, or brings it back."""
        return self._form(ArchiveForm(self._operations))

    @cached_property
    def save_form(self) -> SaveForm:
        """Saves a list as a file."""
        return self._form(SaveForm(self._operations, self._today, self._settings))

    @cached_property
    def merge_form(self) -> MergeForm:
        """Lets two records of one item become one."""
        return self._form(MergeForm(self._operations, self._today))

    @property
    def has_form(self) -> bool:
        """Whether a form is open, so that no other item may come to the front."""
        return isinstance(self.currentWidget(), GoodsForm)

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

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        super().use_settings(settings)

    def title(self) -> str:
        """Return the words for the top bar while a form is open, or nothing."""
        card, front = self.card(), self.currentWidget()
        if isinstance(front, SaveForm):
            return front.heading.text()
        if card is None or not self.has_form:
            return ""
        if isinstance(front, ArchiveForm | MergeForm):
            return front.title()
        is_stock = isinstance(front, AdjustForm)
        words = self.tr("Stock: {name}") if is_stock else self.tr("Prices: {name}")
        return words.format(name=card.item.name)

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        front = self.currentWidget()
        if isinstance(front, AdjustForm):
            return (
                Key("F10", self.tr("Save"), front.save),
                Key("F6", self.tr("Next reason"), front.next_reason),
                *front.place.keys(),
                Key("Esc", self.tr("Back"), self.close_form),
            )
        if isinstance(front, PriceForm):
            return (
                Key("Enter", self.tr("Next pack")),
                Key("Down", self.tr("Pack"), front.pack_down, cap="↑ ↓", repeats=True),
                Key("Up", self.tr("Pack above"), front.pack_up, in_bar=False),
                Key("F10", self.tr("Save"), front.save),
                Key("Esc", self.tr("Back"), self.close_form),
            )
        if isinstance(front, ArchiveForm | SaveForm | MergeForm):
            return (
                Key("F10", front.save_button.text(), front.save),
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

    def _form(self, form: Form) -> Form:
        form.left.connect(self.close_form)
        form.done.connect(self._on_done)
        return self.added(form)

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
