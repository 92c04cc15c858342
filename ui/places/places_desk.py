"""The desk for places (tempat): what lies where, and what was carried."""

from collections.abc import Callable
from datetime import date

from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from documents.place_lists import places_list
from ui.operations import Operations
from ui.places.goods_view import GoodsView
from ui.places.transfers_view import TransfersView
from ui.widgets.desk_with_history import DeskWithHistory
from ui.widgets.list_saver import ListSaver
from ui.wording import Words


class PlacesDesk(DeskWithHistory):
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
        self.history = TransfersView(operations, settings, words)
        self.hold_both(self.goods, self.history)
        saver = ListSaver(self, operations, settings, today)
        self.offer_list(saver, places_list, self.tr("what lies where"))

    @override
    def history_words(self) -> tuple[str, str]:
        purpose = self.tr("Show what was carried, to print its slip or take it back")
        return self.tr("Carried"), purpose
