"""The page of buying: the desk with its list, its forms and its keys, on the rail."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.buying.buying_desk import BuyingDesk
from ui.buying.orders_door import OrdersDoor
from ui.buying.surroundings import Surroundings
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import add_parts
from ui.widgets.page import Page


class BuyingPage(Page):
    """Reads only while it is seen."""

    def __init__(
        self, given: Surroundings, orders_of: Callable[[Surroundings], OrdersDoor] | None = None
    ) -> None:
        super().__init__()
        self.desk = BuyingDesk(given, orders_of)
        add_parts(self.body, (self.desk, 1))
        self.desk.turned.connect(self.keys_changed)
        self.desk.said.connect(self.toast_wanted)
        self.desk.page_wanted.connect(self.page_wanted)
        given.operations.committed.connect(self._read_if_seen)
        self.desk.begin()

    @override
    def title(self) -> str:
        return self.desk.title()

    @override
    def keys(self) -> Sequence[Key]:
        keys = self.desk.keys()
        return keys[:-1] if self.desk.is_at_home() else keys  # There is nowhere to go back to.

    @override
    def focus_target(self) -> QWidget:
        return self.desk.focus_target()

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.desk.fit(room)

    @override
    def scan(self, code: str) -> bool:
        return self.desk.scan(code)

    @override
    def arrive(self, subject: object) -> None:
        """Show orders that another page made."""
        if subject is not None:
            self.desk.arrive(subject)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self.desk.use_settings(settings)

    @Slot()
    def _read_if_seen(self) -> None:
        if self.isVisible():
            self.desk.read_again()
