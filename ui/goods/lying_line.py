"""Where the goods of the panel lie, where some lie elsewhere than in the shop."""

from PySide6.QtCore import Slot

from coop.goods.price_list import LyingThere
from coop.stock.places import where_it_lies
from ui.operations import Operations
from ui.widgets.labels import Label
from ui.widgets.lying_words import lying_words
from values.identity import ItemId


class LyingLine(Label):
    """Takes no room while everything lies in the shop."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(role="small_strong", wraps=True)
        self._unit = ""
        self._reading = operations.latest(self).then(self._show)
        self.hide()

    def show_item(self, item_id: ItemId, unit: str) -> None:
        """Say where an item lies."""
        self._unit = unit
        self._reading.ask(where_it_lies, item_id)

    @Slot(object)
    def _show(self, lying: tuple[LyingThere, ...]) -> None:
        self.setText(lying_words(lying, self._unit))
        self.setVisible(len(lying) > 1)
