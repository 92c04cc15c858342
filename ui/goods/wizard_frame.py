"""The frame of a wizard: steps at the left, one question at a time, Back and On at fixed places."""

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ui.theme.colours import Colour, Tone
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.form_card import press_focused
from ui.widgets.labels import IconLabel, Label, dress
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note

_RAIL_WIDTH = 190


class WizardRail(Card):
    """A dark list of steps: what is done, where one is, what comes."""

    def __init__(self, *steps: str) -> None:
        super().__init__("dark", (16, 18, 16, 18), 14)
        self.setObjectName("rail")  # Of the same green as that of the window.
        self._icons = [IconLabel("circle", Colour.RAIL_TEXT, 18) for _ in steps]
        self._words = [Label(f"{number}. {words}") for number, words in enumerate(steps, start=1)]
        for icon, words in zip(self._icons, self._words, strict=True):
            dress(words, ink="on_dark")
            self.add(row(icon, (words, 1), gap=10))
        self.add(None)
        fix_size(self, width=_RAIL_WIDTH)

    def show_step(self, current: int) -> None:
        """Show where one is."""
        for place, icon in enumerate(self._icons):
            name = "circle-check" if place < current else "circle"
            icon.show_icon("circle-dot" if place == current else name, Colour.RAIL_MARK)
            self._words[place].set_role("strong" if place == current else "")


class WizardFrame(QWidget):
    """Lays the steps out; what a step asks and when it is answered is the wizard's own."""

    def __init__(self, names: Sequence[str], steps: Sequence[QWidget]) -> None:
        super().__init__()
        self.rail = WizardRail(*names)
        self.heading = Label(role="title")
        self.explanation = Label(role="muted", wraps=True)
        self.steps = QStackedWidget()
        for step in steps:
            self.steps.addWidget(step)
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc", "chevron-left")
        self.on_button = Button(self.tr("On"), "F10", "chevron-right", "primary")
        heads = column(self.heading, self.explanation, gap=2)
        feet = row(self.back_button, None, self.on_button)
        right = column(heads, (self.steps, 1), self.note, feet, gap=12)
        self.setLayout(row(self.rail, (right, 1), gap=20))

    def step(self) -> int:
        """Return the step in front."""
        return self.steps.currentIndex()

    def show_step(self, step: int, heading: str, explanation: str) -> None:
        """Bring a step to the front, and say what it asks."""
        self.note.hide()
        self.steps.setCurrentIndex(step)
        self.rail.show_step(step)
        self.heading.setText(heading)
        self.explanation.setText(explanation)

    def name_on(self, words: str, *, is_ready: bool) -> None:
        """Say what the button On does here, and whether it may be pressed yet."""
        self.on_button.set_words(words)
        self.on_button.setEnabled(is_ready)

    def say(self, tone: Tone, title: str, text: str) -> None:
        """Say what is in the way."""
        self.note.say(tone, title, text)

    def fit(self, room: Room) -> None:
        """Leave the rail and the explanation out where there is no room."""
        self.rail.setVisible(not room.is_slim)
        self.explanation.setVisible(not room.is_low)
        self.heading.setVisible(not room.is_flat)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)
