"""The key that saves the list in front of one; why it was not saved stands in its place."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.shop_settings import ShopSettings
from documents.report_list import ReportList, write_report
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.keys import Key
from ui.widgets.list_export import KINDS
from ui.widgets.note import Note
from ui.widgets.reading_export import ReadingExport
from ui.wording import Words

Listed = Callable[[Any, date, ShopSettings], ReportList]
"""Reads the list, as of a day."""


class ListSaver(Note):
    """Hidden until something is in the way; whoever shows the list lays it out."""

    said = Signal(str)

    def __init__(
        self,
        opener: QWidget,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._today, self._settings = today, settings
        self.hide()
        self.export = ReadingExport(opener, operations)
        self.export.said.connect(self._on_saved)
        self.export.refused.connect(self._on_refused)

    def key(self, listed: Listed, name: str) -> Key:
        """Return the key that saves a list; `name` is offered, with today's day."""
        purpose = self.tr("Save the list")
        return Key("Ctrl+S", self.tr("List"), lambda: self.save(listed, name), help=purpose)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write the name over lists as the cooperative has chosen anew."""
        self._settings = settings

    def save(self, listed: Listed, name: str) -> None:
        """Ask where, then read the list and write it."""
        self.hide()
        today, settings = self._today(), self._settings

        def read(session: Any, path: Path) -> None:
            write_report(path, listed(session, today, settings))

        self.export.begin_reading(read, f"{name} {today:%Y-%m-%d}", KINDS)

    @Slot(str)
    def _on_saved(self, words: str) -> None:
        self.hide()
        self.said.emit(words)

    @Slot(object)
    def _on_refused(self, words: Words) -> None:
        self.say(Tone.WARN, words.title, words.advice)
