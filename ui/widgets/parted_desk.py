"""A desk of several parts, of which one at a time has the page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.theme.room import Room
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk


class PartedDesk(OfficeDesk):
    """Whoever derives takes its parts in (`hold`), and brings one to the front (`bring`)."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = QStackedWidget()
        self.page = column((self.parts, 1))
        self.setLayout(self.page)

    def hold(self, *parts: DeskPart) -> None:
        """Take the parts in, once; the first is in front."""
        self._held = parts
        for part in parts:
            self.parts.addWidget(part)
            part.turned.connect(self.turned)
            part.said.connect(self.said)

    def front(self) -> DeskPart:
        """Return the part that has the page."""
        current = self.parts.currentWidget()
        return next(part for part in self._held if part is current)

    def bring(self, part: DeskPart) -> None:
        """Give a part the page, and the focus to what it wants."""
        self.parts.setCurrentWidget(part)
        part.focus_target().setFocus()
        self.turned.emit()

    @override
    def read_again(self) -> None:
        self.front().read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        for part in self._held:
            part.use_settings(settings)

    @override
    def title(self) -> str:
        return self.front().title()

    @override
    def keys(self) -> Sequence[Key]:
        return self.front().keys()

    @override
    def focus_target(self) -> QWidget:
        return self.front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        for part in self._held:
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        return self.front().scan(code)
