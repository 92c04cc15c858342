"""Parts that stand in one place, of which one is seen at a time."""

from collections.abc import Iterator
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.shop_settings import ShopSettings
from ui.theme.room import Room

Part = TypeVar("Part", bound=QWidget)


@runtime_checkable
class Fitted(Protocol):
    """A part that is laid out for the room there is."""

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""


@runtime_checkable
class OfShop(Protocol):
    """A part that goes by what the shop has chosen."""

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""


class LateParts(QStackedWidget):
    """Takes parts in as they are opened: each widget costs 12 kB once it is made, seen or not.

    A late part is a `cached_property` of its owner that returns `added(...)`. Naming it builds it,
    so whether it is in front is asked by its class: `isinstance(parts.currentWidget(), PayForm)`.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._room: Room | None = None
        for part in parts:
            self.addWidget(part)

    def added(self, part: Part) -> Part:
        """Take a part in, and lay it out for the room there is."""
        if self._room is not None and isinstance(part, Fitted):
            part.fit(self._room)
        self.addWidget(part)
        return part

    def fit(self, room: Room) -> None:
        """Lay out what is built for that much room, and what comes later too."""
        self._room = room
        for part in self._built():
            if isinstance(part, Fitted):
                part.fit(room)

    def use_settings(self, settings: ShopSettings) -> None:
        """Have what is built go on as the cooperative has chosen anew."""
        for part in self._built():
            if isinstance(part, OfShop):
                part.use_settings(settings)

    def _built(self) -> Iterator[QWidget]:
        for place in range(self.count()):
            part = self.widget(place)
            assert part is not None
            yield part
