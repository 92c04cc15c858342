"""How many statements it will be, how far they are, and what there is to say about it."""

from PySide6.QtWidgets import QWidget

from ui.batch_statements.batch_run import BatchRun
from ui.batch_statements.batch_words import time_left_words
from ui.batch_statements.progress_line import ProgressLine
from ui.formatting import number_text
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import Card, TurningBox, column, row, rule
from ui.widgets.note import Note
from ui.wording import Words


class StatementsPanel(Card):
    """The right half of the desk, with its buttons."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.count = Label(role="big")
        self.about = Label(role="muted", wraps=True)
        self.line = ProgressLine(self.tr("How far it is"))
        self.note = Note()
        self.note.hide()
        self.start_button = Button(self.tr("Make the statements"), "F10", "printer", "primary")
        self.resume_button = Button(self.tr("Go on"), "F5", "chevron-right", "primary")
        self.drop_button = Button(self.tr("Throw away"), "Shift+F8", "trash-2")
        self.stop_button = Button(self.tr("Stop"), "F8", "pause")
        self.back_button = Button(self.tr("Back"), "Esc")
        self.heading = QWidget()
        self.heading.setLayout(column(Heading(self.tr("Statements")), rule()))
        self.unfinished = TurningBox((self.resume_button, 1), (self.drop_button, 1), gap=8)
        acts = row(self.back_button, (self.start_button, 1), (self.stop_button, 1))
        parts = (self.heading, self.count, self.about, self.line, self.note)
        self.add(*parts, None, self.unfinished, acts)

    def fit(self, room: Room) -> None:
        """Leave out what can be missed where there is little room."""
        for part in (self.heading, self.about):
            part.setVisible(not room.is_flat)
        self.unfinished.turn(is_below=not room.is_flat)

    def say(self, tone: Tone, words: Words) -> None:
        """Say something that stays until something else happens."""
        icon_name = "info" if tone is Tone.CALM else ""  # Nothing here is about the network.
        self.note.say(tone, words.title, words.advice, icon_name=icon_name)

    def show_count(self, count: int) -> None:
        """Say how many it will be."""
        self.count.setText(self.tr("{count} statements").format(count=number_text(count)))
        self.about.setText(self.tr("The till and the other pages can be used meanwhile."))

    def show_run(self, run: BatchRun) -> None:
        """Say how far it is."""
        words = self.tr("{done} of {count}")
        done, count = number_text(run.done), number_text(run.count)
        self.count.setText(words.format(done=done, count=count) if run.count else "…")
        is_joining = bool(run.count) and run.done == run.count
        joining = self.tr("All are written; they are being put together …")
        self.about.setText(joining if is_joining else time_left_words(run.seconds_left()))
        self.line.show_done(run.done, run.count)

    def show_state(self, *, is_running: bool, has_unfinished: bool) -> None:
        """Offer what can be done now."""
        self.line.setVisible(is_running)
        self.stop_button.setVisible(is_running)
        self.start_button.setVisible(not is_running and not has_unfinished)
        self.unfinished.setVisible(has_unfinished and not is_running)
