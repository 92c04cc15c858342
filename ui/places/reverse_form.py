"""Taking a transfer back, with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from coop.places.move_goods import MoveDone
from coop.places.refusals import REASON_LETTERS_MAX
from coop.places.reverse_move import reverse_move
from coop.places.transfer_book import TransferEntry
from coop.selling.with_slip import with_slip
from coop.shop_settings import ShopSettings
from documents.transfer_slip import print_transfer_slip
from ui.operations import Operations
from ui.places.places_rows import way_words
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words


class ReverseForm(ActForm):
    """The transfer, and why it is taken back."""

    done = Signal(str)

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Take it back"))
        self._operations, self._settings = operations, settings
        self._entry: TransferEntry | None = None
        self.act = Label(role="strong", wraps=True)
        self.why = LabelledField(self.tr("Reason"), Field(self.tr("Reason")))
        self.why.field.setMaxLength(REASON_LETTERS_MAX)
        about = self.tr("In the book the goods lie again where they lay before.")
        self.lay_out(
            (Heading(self.tr("Take it back")), self.act, rule()),
            column(self.why, Label(about, "small", wraps=True), None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self, entry: TransferEntry) -> None:
        """Begin with a transfer."""
        self._entry = entry
        self.begin_anew()
        self.act.setText(f"{entry.number} · {way_words(entry)}")
        self.why.field.clear()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Undo the transfer, and print the slip of that."""
        if self._entry is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        reverse = with_slip(reverse_move, print_transfer_slip, self._settings)
        answer = self._operations.write(
            self.fact_id,
            partial(reverse, fact_id=self._entry.fact_id),  # `write` has a `fact_id` of its own.
            reason=self.why.field.text(),
            settings=self._settings,
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: MoveDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("Taken back, slip {number}.")
        self.done.emit(words.format(number=done.number))
