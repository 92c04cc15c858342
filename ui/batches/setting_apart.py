"""Carrying a batch to quarantine by one key: it is not sold until somebody decides about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from coop.errors import Refusal
from coop.places.move_goods import MoveDone, MoveDraft, MoveLine, move_goods
from coop.selling.with_slip import with_slip
from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import ExpiringRow
from documents.transfer_slip import print_transfer_slip
from ui.operations import Operations
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.places import QUARANTINE
from values.trouble import Trouble


class SettingApart(QObject):
    """Pressed twice, the batch is carried once; the slip says from where it was taken."""

    said = Signal(str)
    refused = Signal(object)
    """`Words` about why it stays where it is."""

    def __init__(
        self, owner: QObject, operations: Operations, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__(owner)
        self._operations, self._words = operations, words
        self._fact_id = FactId(new_uuid())
        self._name = ""

    def carry(self, of: ExpiringRow, settings: ShopSettings) -> None:
        """Carry all that is left of a batch."""
        self._name = of.name
        line = MoveLine(item_id=of.item_id, quantity=of.quantity, batch=of.batch)
        draft = MoveDraft(from_place=of.place_id, to_place=QUARANTINE, lines=(line,))
        act = with_slip(move_goods, print_transfer_slip, settings)
        answer = self._operations.write(self._fact_id, act, draft=draft, settings=settings)
        answer.then(self._on_done).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_done(self, done: MoveDone | None) -> None:
        if done is not None:  # Else a second press found it recorded.
            self._fact_id = FactId(new_uuid())
            words = self.tr("{name} lies in {place} now: slip {number}.")
            said = words.format(name=self._name, place=done.to_name, number=done.number)
            self.said.emit(said)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.refused.emit(self._words(refusal))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self.refused.emit(words_for_trouble(trouble))
