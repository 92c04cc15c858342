"""The desk for places (tempat): what lies where, and what was carried."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.places.goods_view import GoodsView
from ui.places.history_view import HistoryView
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words


class PlacesDesk(OfficeDesk):
    """What lies in a place; F4 shows what was carried in its stead."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self.goods = GoodsView(operations, settings, today, words)
        self.history = HistoryView(operations, settings, words)
        self.parts = QStackedWidget()
        for part in (self.goods, self.history):
            self.parts.addWidget(part)
            part.turned.connect(self.turned)
            part.said.connect(self.said)
        self.setLayout(column((self.parts, 1)))
        self.goods.left.connect(self.left)
        self.history.left.connect(self._show_goods)

    @override
    def begin(self) -> None:
        self._show_goods()

    @override
    def read_again(self) -> None:
        self._front().read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.goods.use_settings(settings)
        self.history.use_settings(settings)

    @override
    def title(self) -> str:
        if self._front() is self.history:
            return self.tr("What was carried")
        return self.tr("Places and what lies there")

    @override
    def keys(self) -> Sequence[Key]:
        keys = self._front().keys()
        if self._front() is self.goods and self.goods.is_at_home():
            words = self.tr("Show what was carried, to print its slip or take it back")
            carried = Key("F4", self.tr("Carried"), self._show_history, help=words)
            return (*keys[:-1], carried, keys[-1])
        return keys

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.goods.fit(room)
        self.history.fit(room)

    @override
    def scan(self, code: str) -> bool:
        return self._front() is self.goods and self.goods.scan(code)

    def _front(self) -> GoodsView | HistoryView:
        front = self.parts.currentWidget()
        assert isinstance(front, GoodsView | HistoryView)
        return front

    @Slot()
    def _show_history(self) -> None:
        self._show(self.history)

    @Slot()
    def _show_goods(self) -> None:
        self._show(self.goods)

    def _show(self, part: GoodsView | HistoryView) -> None:
        self.parts.setCurrentWidget(part)
        part.begin()
        self.focus_target().setFocus()
        self.turned.emit()
