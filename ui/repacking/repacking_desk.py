"""Repacking (kemas ulang): the recipes, and what was done by them."""

from collections.abc import Callable
from datetime import date

from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from documents.recipe_lists import recipes_list
from ui.operations import Operations
from ui.repacking.recipes_view import RecipesView
from ui.repacking.repacks_view import RepacksView
from ui.widgets.desk_with_history import DeskWithHistory
from ui.widgets.list_saver import ListSaver
from ui.wording import Words


class RepackingDesk(DeskWithHistory):
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
        self.history = RepacksView(operations, settings, words)
        self.hold_both(self.recipes, self.history)
        saver = ListSaver(self, operations, settings, today)
        self.offer_list(saver, recipes_list, self.tr("recipes"))

    @override
    def history_words(self) -> tuple[str, str]:
        return self.tr("Done so far"), self.tr("Show what was repacked, to look at it or undo it")
