"""Goods on consignment (titip jual): whoever leaves goods with the shop, and what they get."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from documents.consignor_lists import consignors_list
from ui.consignment.owners_view import OwnersView
from ui.consignment.surroundings import Surroundings
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.list_saver import ListSaver
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words


class ConsignmentDesk(OfficeDesk):
    """The owners, and the forms beside them."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._settings = settings
        self.owners = OwnersView(Surroundings(operations, self._settings_now, today, words))
        self.saver = ListSaver(self, operations, settings, today)
        self.setLayout(column((self.owners, 1), self.saver))
        self.owners.left.connect(self.left)
        self.owners.turned.connect(self.turned)
        for part in (self.owners, self.saver):
            part.said.connect(self.said)

    @override
    def begin(self) -> None:
        self.owners.begin()

    @override
    def read_again(self) -> None:
        self.owners.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.saver.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Goods on consignment")

    @override
    def keys(self) -> Sequence[Key]:
        keys = self.owners.keys()
        if not self.owners.is_at_home():
            return keys
        save = self.saver.key(consignors_list, self.tr("owners of goods on consignment"))
        return (*keys[:-1], save, keys[-1])

    @override
    def focus_target(self) -> QWidget:
        return self.owners.focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.owners.fit(room)

    def _settings_now(self) -> ShopSettings:
        return self._settings
