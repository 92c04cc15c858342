"""Repacking (kemas ulang): the recipes, and what was done by them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.repacking.history_view import HistoryView
from ui.repacking.recipes_view import RecipesView
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words


class RepackingDesk(OfficeDesk):
    """The recipes; F4 shows what was repacked in their place."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self.recipes = RecipesView(operations, settings, today, words)
        self.history = HistoryView(operations, settings, words)
        self.parts = QStackedWidget()
        for part in (self.recipes, self.history):
            self.parts.addWidget(part)
            part.turned.connect(self.turned)
            part.said.connect(self.said)
        self.setLayout(column((self.parts, 1)))
        self.recipes.left.connect(self.left)
        self.history.left.connect(self._show_recipes)

    @override
    def begin(self) -> None:
        self._show_recipes()

    @override
    def read_again(self) -> None:
        self._front().read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.recipes.use_settings(settings)
        self.history.use_settings(settings)

    @override
    def title(self) -> str:
        if self._front() is self.history:
            return self.tr("What was repacked")
        return self.tr("Repacking")

    @override
    def keys(self) -> Sequence[Key]:
        keys = self._front().keys()
        if self._front() is self.recipes and self.recipes.is_at_home():
            words = self.tr("Show what was repacked, to look at it or take it back")
            done = Key("F4", self.tr("Done so far"), self._show_history, help=words)
            return (*keys[:-1], done, keys[-1])
        return keys

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.recipes.fit(room)
        self.history.fit(room)

    def _front(self) -> RecipesView | HistoryView:
        front = self.parts.currentWidget()
        assert isinstance(front, RecipesView | HistoryView)
        return front

    @Slot()
    def _show_history(self) -> None:
        self.parts.setCurrentWidget(self.history)
        self.history.begin()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def _show_recipes(self) -> None:
        self.parts.setCurrentWidget(self.recipes)
        self.recipes.begin()
