"""A question in the place of the strip: the clerk answers it without leaving the page."""

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from ui.reading import Unreadable
from ui.selling.questions import Choice, Question, Reading, words_for_typed
from ui.selling.wording import words_at_till
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import LEFT, RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row

_CHOICES_MAX = 2
_CHOICES_WIDTH_MIN = 1_000
"""Of the window: in a narrower one ready reasons are typed."""
_HEIGHT, _ICON_WIDTH = 36, 44
_TEXT_FIELD, _TEXT_FIELD_BESIDE = 300, 190
_FIELD, _SLIM_FIELD, _TINY_FIELD = 150, 120, 96


class EntryBar(Card):
    """Asks one question at a time; a refused answer stays in the field with the reason above it."""

    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("tint", (14, 4, 8, 4))
        self._question: Question | None = None
        self._room = DESIGN_ROOM
        self._title = ElidedLabel(role="strong")
        self._words = ElidedLabel()
        self.field = Field(self.tr("Answer"))
        self.field.refuses_scans = True
        self.field.setAlignment(RIGHT)
        self._figure = Label(role="big", align=RIGHT)
        self.choices = [
            Button("", kind="small_choice", height=_HEIGHT, takes_focus=False, is_checkable=True)
            for _ in range(_CHOICES_MAX)
        ]
        self.accept_button = Button(
            self.tr("Enter it"), "Enter", "check", "on_tint", height=_HEIGHT, takes_focus=False
        )
        self.leave_button = Button(
            self.tr("Leave"), "Esc", "x", "on_tint", height=_HEIGHT, takes_focus=False
        )
        self.accept_icon = _icon_button("check", self.tr("Enter it"))
        self.leave_icon = _icon_button("x", self.tr("Leave"))
        self._lay_out()
        self.field.textChanged.connect(self._read)
        self.field.speak_in(self, self._say)
        for button in (self.accept_button, self.accept_icon):
            button.clicked.connect(self.accept)
        for button in (self.leave_button, self.leave_icon):
            button.clicked.connect(self.dismiss)
        for number, button in enumerate(self.choices):
            button.clicked.connect((self._take_first, self._take_second)[number])

    @property
    def question(self) -> Question | None:
        """What is asked just now."""
        return self._question

    def ask(self, question: Question) -> None:
        """Ask; a question before it is forgotten."""
        self._question = question
        self._title.setText(question.title)
        self.field.setAccessibleName(question.title)
        self.field.setText(question.start)
        self.field.selectAll()
        self._read(question.start)
        self._fit_field()
        self.opened.emit()
        self.field.setFocus()

    @Slot()
    def accept(self) -> None:
        """Act on what was typed, or say why that cannot be."""
        question = self._question
        if question is None:
            return
        typed = self.field.text()
        try:
            question.answer(typed)
        except Unreadable as unreadable:
            self._say(words_for_typed(unreadable, typed), is_wrong=True)
        except Refusal as refusal:
            self._say(words_at_till(refusal).title, is_wrong=True)
        else:
            if self._question is question:  # The answer may have led to another question.
                self.dismiss()

    def answer_with(self, text: str) -> None:
        """Answer with ready words."""
        self.field.setText(text)
        self.accept()

    @Slot()
    def dismiss(self) -> None:
        """Ask nothing any more."""
        if self._question is not None:
            self._question = None
            self.closed.emit()

    def words(self) -> str:
        """Return what is said about the answer so far."""
        return self._words.text()

    def figure(self) -> str:
        """Return the amount that the answer comes to."""
        return self._figure.text()

    def fit(self, room: Room) -> None:
        """Leave out words where there is little room."""
        self._room = room
        self._fit_field()

    def _lay_out(self) -> None:
        self.add(
            row(
                (column(None, self._title, self._words, None, gap=0), 1),
                *self.choices,
                self.field,
                self._figure,
                self.accept_button,
                self.leave_button,
                self.accept_icon,
                self.leave_icon,
                gap=8,
            )
        )
        self.accept_icon.hide()
        self.leave_icon.hide()

    def _fit_field(self) -> None:
        room, question = self._room, self._question
        is_text = question is not None and question.is_text
        has_choices = question is not None and bool(question.choices)
        width = _FIELD
        if is_text:
            width = _TEXT_FIELD_BESIDE if has_choices else _TEXT_FIELD
        if room.is_slim:
            width = 2 * _SLIM_FIELD if is_text and not has_choices else _SLIM_FIELD
        if room.is_tiny:
            width = _SLIM_FIELD if is_text else _TINY_FIELD
        fix_size(self.field, width=width)
        self.field.setAlignment(LEFT if is_text else RIGHT)
        has_words = not room.is_slim and not (is_text and has_choices)
        for button in (self.accept_button, self.leave_button):
            button.setVisible(has_words)
        for button in (self.accept_icon, self.leave_icon):
            button.setVisible(not has_words)
        self._figure.setVisible(not is_text and not room.is_tiny)
        has_room = not room.is_tiny and not (is_text and room.width < _CHOICES_WIDTH_MIN)
        self._show_choices(question.choices if question and has_room else ())

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        for number, button in enumerate(self.choices):
            button.setVisible(number < len(choices))
            if number < len(choices):
                button.set_words(choices[number].words)
                button.setChecked(choices[number].is_on)

    @Slot(str)
    def _read(self, typed: str) -> None:
        reading = self._question.read(typed) if self._question else Reading()
        self._say(reading.words, reading.is_wrong)
        self._figure.setText(reading.figure)

    @Slot(str, bool)
    def _say(self, words: str, is_wrong: bool) -> None:  # noqa: FBT001  A slot for a signal's bool.
        self._words.setText(words)
        self._words.setVisible(bool(words))  # Alone, the title stands in the middle.
        self._words.set_tone(Tone.BAD if is_wrong else None)
        self.field.set_wrong(is_wrong)

    @Slot()
    def _take_first(self) -> None:
        self._take(0)

    @Slot()
    def _take_second(self) -> None:
        self._take(1)

    def _take(self, number: int) -> None:
        if self._question is not None:
            self._question.choices[number].act()


def _icon_button(icon_name: str, name: str) -> Button:
    button = Button("", "", icon_name, "on_tint", height=_HEIGHT, takes_focus=False)
    button.setText("")  # The gap before a word needs room too.
    button.setAccessibleName(name)
    button.setToolTip(name)
    fix_size(button, width=_ICON_WIDTH)
    return button
