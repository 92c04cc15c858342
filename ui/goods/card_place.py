"""Whose stock cards are saved: of all places together, or of one of them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from coop.stock.places import KnownPlace, known_places
from ui.operations import Operations
from ui.theme.letters import at_least
from ui.widgets.labels import Label
from ui.widgets.layouts import column
from values.identity import PlaceId

_HEIGHT = 40


class CardPlace(QWidget):
    """All places together at first; each that is in use can be chosen."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("In which place"))
        at_least(self.box, height=_HEIGHT)
        self.setLayout(column(Label(self.box.accessibleName(), "muted"), self.box, gap=4))
        self._places = operations.latest(self).then(self._show)

    def begin(self) -> None:
        """Offer all places together, and then what places there are."""
        self._show({})
        self._places.ask(known_places)

    def place(self) -> KnownPlace | None:
        """Return the chosen place; None for all of them together."""
        chosen: KnownPlace | None = self.box.currentData()
        return chosen

    @Slot(object)
    def _show(self, places: dict[PlaceId, KnownPlace]) -> None:
        self.box.clear()
        self.box.addItem(self.tr("All places together"), None)
        for place in places.values():
            if place.is_active:
                self.box.addItem(self.tr("Only {place}").format(place=place.name), place)
