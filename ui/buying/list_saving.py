"""Saving the lists of this page; why one was not saved stands where the list is."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from documents.report_list import ReportList, write_report
from ui.buying.surroundings import Surroundings
from ui.theme.colours import Tone
from ui.widgets.list_export import ListExport
from ui.widgets.note import Note
from ui.wording import Words


class ListSaving(Note):
    """Hidden until something is in the way; whoever shows the list lays it out."""

    said = Signal(str)

    def __init__(self, opener: QWidget, given: Surroundings) -> None:
        super().__init__()
        self._today = given.today
        self.settings = given.settings
        """As the shop has chosen: its name stands over each list."""
        self.hide()
        self.export = ListExport(opener, given.operations)
        self.export.said.connect(self._on_saved)
        self.export.refused.connect(self._on_refused)

    def save(self, listed: ReportList, name: str, kind: str) -> None:
        """Ask where a list is saved; `name` is offered with today's day, and how it ends."""
        named = f"{name} {self._today():%Y-%m-%d}"
        self.export.begin(partial(write_report, listed=listed), named, kind)

    @Slot(str)
    def _on_saved(self, words: str) -> None:
        self.hide()
        self.said.emit(words)

    @Slot(object)
    def _on_refused(self, words: Words) -> None:
        self.say(Tone.WARN, words.title, words.advice)
