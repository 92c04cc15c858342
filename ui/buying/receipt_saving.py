"""Letting a nota come in, once: a second press while the first is under way does nothing."""

from PySide6.QtCore import QObject, Signal, Slot

from coop.buying.nota_checks import NotaTwice
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.record_receipt import ReceiptDone, record_receipt
from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.buying.surroundings import Surroundings
from values.trouble import Trouble


class ReceiptSaving(QObject):
    """Knows whether somebody has seen that the nota may be in the books already."""

    done = Signal(object)
    """The `ReceiptDone`, or None where it had come in before."""
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(self, owner: QObject, given: Surroundings) -> None:
        super().__init__(owner)
        self._operations, self._settings = given.operations, given.settings
        self._is_saving = self._is_another_nota = False

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    def begin_anew(self) -> None:
        """Begin another nota."""
        self._is_saving = self._is_another_nota = False

    def note_change(self) -> None:
        """Look again whether the nota is in the books: it is another one now."""
        self._is_another_nota = False

    def save(self, draft: ReceiptDraft) -> None:
        """Let the goods come in; the second press after `NotaTwice` means it."""
        if self._is_saving:
            return
        self._is_saving = True
        self._operations.write(
            draft.draft_id,
            record_receipt,
            draft=draft,
            settings=self._settings,
            is_another_nota=self._is_another_nota,
        ).then(self._on_done).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_done(self, done: ReceiptDone | None) -> None:
        self._is_saving = False
        self.done.emit(done)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._is_saving = False
        self._is_another_nota = isinstance(refusal, NotaTwice)
        self.refused.emit(refusal)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._is_saving = False
        self.troubled.emit(trouble)
