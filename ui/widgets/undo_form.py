"""Taking an act back, with a reason."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Slot

from coop.errors import Refusal
from ui.operations import Answer
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words
from values.identity import FactId


class Undoing(NamedTuple):
    """How acts of one kind are taken back."""

    about: str
    """What happens to what they did, in one sentence."""
    letters_max: int
    """How long the reason may be."""
    write: Callable[[FactId, FactId, str], Answer[Any]]
    """Take it back: the id of the new fact, that of the act, and the reason."""
    words_of: Callable[[Any], str]
    """Say what came of it."""


class UndoForm(ActForm):
    """The act, and why it is taken back."""

    def __init__(self, undoing: Undoing, words: Callable[[Refusal], Words]) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Take it back"))
        self._undoing = undoing
        self._act_id: FactId | None = None
        self.act = Label(role="strong", wraps=True)
        self.why = LabelledField(self.tr("Reason"), Field(self.tr("Reason")))
        self.why.field.setMaxLength(undoing.letters_max)
        self.lay_out(
            (Heading(self.tr("Take it back")), self.act, rule()),
            column(self.why, Label(undoing.about, "small", wraps=True), None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self, act_id: FactId, name: str) -> None:
        """Begin with an act."""
        self._act_id = act_id
        self.begin_anew()
        self.act.setText(name)
        self.why.field.clear()

    @Slot()
    def save(self) -> None:
        """Take the act back; a second press does nothing."""
        if self._act_id is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        answer = self._undoing.write(self.fact_id, self._act_id, self.why.field.text())
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: Any) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
        else:
            self.done.emit(self._undoing.words_of(done))
