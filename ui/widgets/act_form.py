"""A form that records one act: a note, a button that goes back and one that saves once."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.note import Note
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class ActForm(FormCard):
    """What was typed stays when a rule says no; whoever derives lays out and makes `save`."""

    left = Signal()
    done = Signal(str)
    """It is recorded: what came of it, in one sentence."""

    def __init__(self, save_words: str, words: Callable[[Refusal], Words]) -> None:
        super().__init__(enter_moves_on=True)
        self._words = words
        self.fact_id = FactId(new_uuid())
        self.note = Note()
        self.note.hide()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(save_words, "F10", "check", "primary")
        self.leave_button.clicked.connect(self.left)

    def begin_anew(self) -> None:
        """Begin another act."""
        self.fact_id = FactId(new_uuid())
        self.note.hide()
        self.save_button.setEnabled(True)

    @Slot(object)
    def explain(self, refusal: Refusal) -> None:
        """Say in place what a rule refused."""
        self.say(Tone.BAD, self._words(refusal))

    @Slot(object)
    def explain_trouble(self, trouble: Trouble) -> None:
        """Say in place what is in the way."""
        self.say(Tone.WARN, words_for_trouble(trouble))

    def say(self, tone: Tone, words: Words) -> None:
        """Say something above the buttons, and let the form be used again."""
        self.save_button.setEnabled(True)
        self.note.say(tone, words.title, words.advice)
