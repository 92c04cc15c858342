"""Choosing a place where goods lie."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from coop.stock.places import KnownPlace
from ui.theme.letters import at_least
from values.identity import PlaceId
from values.places import SHOP

_HEIGHT = 40


class PlaceBox(QComboBox):
    """The places in use; whoever chooses by hand is heard in `picked`."""

    picked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._places: list[KnownPlace] = []
        self.setAccessibleName(name)
        at_least(self, height=_HEIGHT)
        self.activated.connect(self._on_activated)

    def show_places(self, places: Iterable[KnownPlace]) -> None:
        """Offer these places; the one that was chosen stays so where it is among them."""
        chosen = self.place_id()
        self._places = [place for place in places if place.is_active]
        self.clear()
        self.addItems([place.name for place in self._places])
        self.set_place(chosen)

    def place(self) -> KnownPlace | None:
        """Return the chosen place; None while they have not been read."""
        at = self.currentIndex()
        return self._places[at] if 0 <= at < len(self._places) else None

    def place_id(self) -> PlaceId:
        """Return which place is chosen."""
        place = self.place()
        return place.place_id if place else SHOP

    def set_place(self, place_id: PlaceId) -> None:
        """Choose a place; where it is not offered, the first."""
        ids = [place.place_id for place in self._places]
        if ids:
            self.setCurrentIndex(ids.index(place_id) if place_id in ids else 0)

    def choose_next(self) -> None:
        """Choose the next place, behind the last one the first."""
        if self._places:
            self.setCurrentIndex((self.currentIndex() + 1) % len(self._places))
            self.picked.emit()

    def _on_activated(self, _at: int) -> None:
        self.picked.emit()
