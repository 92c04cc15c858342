"""In which place goods are that the book is corrected for: asked only where they lie in several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.goods.goods_reading import PlaceOfItem, places_of_item
from ui.operations import Operations
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import column
from ui.widgets.place_box import PlaceBox
from values.identity import ItemId, PlaceId
from values.places import SHOP
from values.quantity import Quantity


class PlaceOfGoods(QWidget):
    """The shop, until somebody chooses another place."""

    turned = Signal()
    """Another place is chosen, or what lies in each is known."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        words = self.tr("In which place")
        self.box = PlaceBox(words)
        self._there: dict[PlaceId, Quantity] = {}
        self._reading = operations.latest(self).then(self._show)
        self.setLayout(column(Label(words, "muted"), self.box, gap=4))
        self.box.picked.connect(self.turned)

    def begin(self, item_id: ItemId) -> None:
        """Ask where an item lies."""
        self._there = {}
        self.hide()
        self.box.show_places(())
        self._reading.ask(places_of_item, item_id)

    def place_id(self) -> PlaceId:
        """Return the chosen place."""
        return self.box.place_id()

    def there(self, otherwise: Quantity) -> Quantity:
        """Return what the book has there; something else until that has been read."""
        return self._there.get(self.place_id(), otherwise)

    def name(self) -> str:
        """Name the chosen place; nothing where it is the shop."""
        place = self.box.place()
        return "" if place is None or place.place_id == SHOP else place.name

    def keys(self) -> Sequence[Key]:
        """Return the key that chooses the next place; none where nobody is asked."""
        if self.isHidden():
            return ()
        return (Key("F7", self.tr("Next place"), self.box.choose_next),)

    @Slot(object)
    def _show(self, places: dict[PlaceId, PlaceOfItem]) -> None:
        self._there = {place_id: of.there for place_id, of in places.items()}
        self.box.show_places(of.place for of in places.values())
        self.box.set_place(SHOP)
        elsewhere = (of.there for place_id, of in places.items() if place_id != SHOP)
        self.setVisible(any(elsewhere))
        self.turned.emit()
