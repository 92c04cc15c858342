"""Taking a repack back, with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from coop.repacking.refusals import NOTE_LETTERS_MAX
from coop.repacking.repack_book import RepackEntry
from coop.repacking.reverse_repack import RepackTakenBack, reverse_repack
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.repacking.repacking_rows import entry_name
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words


class ReverseForm(ActForm):
    """The act, and why it is undone."""

    done = Signal(str)

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Take it back"))
        self._operations, self._settings = operations, settings
        self._entry: RepackEntry | None = None
        self.act = Label(role="strong", wraps=True)
        self.why = LabelledField(self.tr("Reason"), Field(self.tr("Reason")))
        self.why.field.setMaxLength(NOTE_LETTERS_MAX)
        about = self.tr("What came out goes, what went in comes back, each at what it had cost.")
        self.lay_out(
            (Heading(self.tr("Take it back")), self.act, rule()),
            column(self.why, Label(about, "small", wraps=True), None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self, entry: RepackEntry) -> None:
        """Begin with an act."""
        self._entry = entry
        self.begin_anew()
        self.act.setText(f"{entry.number} · {entry_name(entry)}")
        self.why.field.clear()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Undo the act."""
        if self._entry is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        answer = self._operations.write(
            self.fact_id,
            # `write` has a `fact_id` of its own.
            partial(reverse_repack, fact_id=self._entry.fact_id),
            reason=self.why.field.text(),
            settings=self._settings,
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: RepackTakenBack | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name} is taken back, number {number}.")
        self.done.emit(words.format(name=done.name, number=done.number))
