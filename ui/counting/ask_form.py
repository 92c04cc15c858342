"""One question before something is recorded: a name or a reason, or only whether it is meant."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from coop.errors import Refusal
from ui.operations import Operations
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import is_enter
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words
from values.identity import FactId


class Question(NamedTuple):
    """What is asked, and what is done with the answer."""

    title: str
    text: str
    button: str
    act: Callable[..., Any]
    """The use case; it gets the count's id and, where something is typed, that by `argument`."""
    label: str = ""
    """Over the field; nothing where nothing is typed."""
    argument: str = ""


class AskForm(ActForm):
    """F10 does it, and Enter behind the answer; Esc goes back and nothing was done."""

    answered = Signal(object)
    """What the use case returned."""

    def __init__(self, operations: Operations, words: Callable[[Refusal], Words]) -> None:
        super().__init__("", words)
        self._operations = operations
        self._question: Question | None = None
        self._count_id: FactId | None = None
        self.heading = Heading("")
        self.text = Label("", wraps=True)
        self.answer = LabelledField("", Field(""))
        self.lay_out(
            (self.heading, rule()),
            column(self.text, self.answer, None, gap=12),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def ask(self, count_id: FactId, question: Question) -> None:
        """Ask, and put the cursor where the answer goes."""
        self._count_id, self._question = count_id, question
        self.begin_anew()
        self.heading.setText(question.title)
        self.text.setText(question.text)
        self.save_button.set_words(question.button)
        self.answer.name.setText(question.label)
        self.answer.field.setAccessibleName(question.label)
        self.answer.setVisible(bool(question.argument))
        self.answer.field.clear()
        (self.answer.field if question.argument else self.save_button).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and QApplication.focusWidget() is self.answer.field:
            self.save()
            return
        super().keyPressEvent(event)

    @Slot()
    def save(self) -> None:
        """Do it, once."""
        if self._question is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        typed = {}
        if self._question.argument:
            typed = {self._question.argument: self.answer.field.text()}
        answer = self._operations.write(
            self.fact_id, self._question.act, count_id=self._count_id, **typed
        )
        answer.then(self._on_done).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, done: object) -> None:
        self.answered.emit(done)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(refusal)
        is_typed = self._question is not None and bool(self._question.argument)
        (self.answer.field if is_typed else self.save_button).setFocus()
        self.answer.field.selectAll()
