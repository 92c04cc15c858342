"""The card of every form on this page: Enter in a field goes on to the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from typing_extensions import override

from coop.errors import Refusal
from ui.members.wording import words_about_members
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.form_card import FormCard
from ui.widgets.keys import Key
from ui.widgets.note import Note
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MemberForm(FormCard):
    """A form with a note for refusals, a button that goes back and one that saves once.

    Whoever derives lays out, makes `save` and tells with `done`.
    """

    done = Signal(str)
    """Something was recorded, in words for the toast."""
    left = Signal()

    def __init__(self, save_words: str, icon_name: str) -> None:
        super().__init__()
        self.note = Note()
        self.note.hide()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(save_words, "F10", icon_name, "primary")
        self.leave_button.clicked.connect(self.left)
        self.fact_id = FactId(new_uuid())

    def begin_slip(self) -> None:
        """Begin anew: another fact, no note, everything enabled."""
        self.fact_id = FactId(new_uuid())
        self.note.hide()
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed twice while something is written."""
        self.save_button.setEnabled(not is_busy)

    @Slot(object)
    def explain(self, refusal: Refusal, *actions: Button) -> None:
        """Say in place what a rule refused."""
        self.say(Tone.BAD, words_about_members(refusal), *actions)

    @Slot(object)
    def explain_trouble(self, trouble: Trouble) -> None:
        """Say in place what is in the way."""
        self.say(Tone.WARN, words_for_trouble(trouble))

    def say(self, tone: Tone, words: Words, *actions: Button) -> None:
        """Say something above the buttons, and let the form be used again."""
        self.set_busy(is_busy=False)
        self.note.say(tone, words.title, words.advice, actions=actions)

    def act_words(self) -> str:
        """Say beside F10 what it does; without an amount, for the key bar follows no typing."""
        return self.save_button.accessibleName()

    def focus_part(self) -> QWidget:
        """Return the part that has the focus when the form opens."""
        return self.save_button

    def own_keys(self) -> Sequence[Key]:
        """Return the keys that only this form has."""
        return ()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in _ENTER and not event.isAutoRepeat()
        if is_enter and not isinstance(QApplication.focusWidget(), QPushButton):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
