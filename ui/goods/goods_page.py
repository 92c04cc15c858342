"""The goods of the shop: find one, see what is left, correct it, price it, record and import."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.goods.barcode import ScaleCodeRules
from coop.goods.item_card import ItemCard, item_card
from coop.shop_settings import ShopSettings
from ui.goods.goods_browser import GoodsBrowser
from ui.goods.import_wizard import ImportWizard
from ui.goods.item_form import ItemForm
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import add_parts
from ui.widgets.page import Page
from values.identity import ItemId

TILL_PAGE = "till"
SALES_PAGE = "sales"
PRICES_DESK = ("office", "prices")
"""The treasurer's page, and which desk of it."""


class GoodsPage(Page):
    """The list with the chosen item; the form of an item and the import take the whole page.

    It reads again after each commit while it is seen, and when it comes to the front.
    """

    item_recorded = Signal(object)
    """The id of an item that was recorded or changed here."""

    def __init__(
        self,
        operations: Operations,
        scale_codes: ScaleCodeRules,
        today: Callable[[], date],
        settings: ShopSettings,
    ) -> None:
        super().__init__()
        self._operations, self._scale_codes, self._today = operations, scale_codes, today
        self._code_of_till = ""
        self.browser = GoodsBrowser(operations, scale_codes, today, settings)
        self.parts = LateParts(self.browser)
        add_parts(self.body, (self.parts, 1))
        self._arrivals = operations.latest(self).then(self._show_arrived)
        self._connect()

    @cached_property
    def form(self) -> ItemForm:
        """The form of an item, built when it is first asked for."""
        form = ItemForm(self._operations, self._scale_codes, self._today)
        form.left.connect(self._leave_form)
        form.done.connect(self._on_recorded)
        form.other_wanted.connect(self._open_other)
        return self.parts.added(form)

    @cached_property
    def wizard(self) -> ImportWizard:
        """The import, built when it is first asked for."""
        wizard = ImportWizard(self._operations, self._scale_codes, self._today)
        wizard.turned.connect(self.keys_changed)
        wizard.left.connect(self._show_browser)
        return self.parts.added(wizard)

    @Slot()
    def new_item(self, code: str = "") -> None:
        """Open the form for a new item, with a code where one was scanned."""
        self.browser.desk.close_form()
        self._show_part(self.form)
        self.form.begin_new(code)
        self.keys_changed.emit()

    @override
    def title(self) -> str:
        return self._front().title()

    @override
    def keys(self) -> Sequence[Key]:
        return self._front().keys()

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.parts.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Take a code for the item in the form, else look for it in the list."""
        return self._front().scan(code)

    @override
    def arrive(self, subject: object) -> None:
        """Take a code that the till does not know, or the id of an item to look at."""
        if isinstance(subject, str):
            self._code_of_till = subject
            self.new_item(subject)
        elif isinstance(subject, UUID):
            self._arrivals.ask(item_card, ItemId(subject), self._today())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.browser.listing.reload()

    def use_scale_codes(self, scale_codes: ScaleCodeRules) -> None:
        """Read labels of the scale as the shop has chosen anew."""
        self._scale_codes = scale_codes
        for part in self._built():
            part.use_scale_codes(scale_codes)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self.browser.desk.use_settings(settings)

    def _connect(self) -> None:
        browser = self.browser
        browser.turned.connect(self.keys_changed)
        browser.said.connect(self.toast_wanted)
        browser.new_wanted.connect(self.new_item)
        browser.change_wanted.connect(self._change)
        browser.import_wanted.connect(self._open_import)
        browser.sale_wanted.connect(self._open_sale)
        browser.prices_wanted.connect(self._open_prices)
        browser.desk.panel.record_wanted.connect(self.arrive)
        self._operations.committed.connect(self._read_if_seen)

    def _built(self) -> list[GoodsBrowser | ItemForm | ImportWizard]:
        parts = [self.parts.widget(place) for place in range(self.parts.count())]
        return [each for each in parts if isinstance(each, GoodsBrowser | ItemForm | ImportWizard)]

    def _front(self) -> GoodsBrowser | ItemForm | ImportWizard:
        return self._built()[self.parts.currentIndex()]

    def _show_part(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        self.keys_changed.emit()

    @Slot()
    def _show_browser(self) -> None:
        self._code_of_till = ""
        self._show_part(self.browser)
        self.browser.focus_target().setFocus()

    @Slot(object)
    def _change(self, card: ItemCard) -> None:
        self._show_part(self.form)
        self.form.begin_change(card)
        self.keys_changed.emit()

    @Slot()
    def _open_import(self) -> None:
        self.browser.desk.close_form()
        self._show_part(self.wizard)
        self.wizard.begin()

    @Slot(object)
    def _open_sale(self, sale_id: object) -> None:
        self.page_wanted.emit(SALES_PAGE, sale_id)

    @Slot()
    def _open_prices(self) -> None:
        self.page_wanted.emit(*PRICES_DESK)

    @Slot()
    def _leave_form(self) -> None:
        """Go back to where the form was opened from."""
        came_from_till = bool(self._code_of_till)
        self._show_browser()
        if came_from_till:
            self.page_wanted.emit(TILL_PAGE, None)

    @Slot(object, str)
    def _on_recorded(self, item_id: ItemId, name: str) -> None:
        code = self._code_of_till
        self._show_browser()
        self.browser.listing.seek(item_id, name)
        self.toast_wanted.emit(self.tr("Saved: {name}.").format(name=name))
        self.item_recorded.emit(item_id)
        if code:
            self.page_wanted.emit(TILL_PAGE, code)

    @Slot(object, str)
    def _open_other(self, item_id: ItemId, name: str) -> None:
        self._show_browser()
        self.browser.listing.seek(item_id, name)

    @Slot(object)
    def _show_arrived(self, card: ItemCard | None) -> None:
        if card is None:
            return
        if card.item.is_active:
            self._open_other(card.item.item_id, card.item.name)
        else:
            self._show_browser()
            self.browser.listing.show_only(card.item.item_id)
        self.browser.halves.open_detail()

    @Slot()
    def _read_if_seen(self) -> None:
        if self.isVisible():
            self.browser.listing.read_again()
