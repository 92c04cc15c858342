"""Saving the papers of a count: read anew, asked where to, and said how it went."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.counting.variance import variance
from coop.errors import Refusal
from coop.lists.list_writing import write_file
from coop.shop_settings import ShopSettings
from documents.count_report_pdf import write_count_report
from ui.counting.counting_reading import blind_sheet
from ui.counting.wording import words_about_counts, words_about_trouble
from ui.operations import Answer, Operations
from ui.theme.colours import Tone
from ui.widgets.list_export import ListExport, Write
from ui.wording import Words
from values.counting import Counter
from values.identity import FactId
from values.trouble import Trouble


class CountFiles(QObject):
    """What is saved is the count as it stands when it is asked for."""

    told = Signal(object, object)
    """A tone, and what happened in words."""

    def __init__(self, owner: QWidget, operations: Operations, settings: ShopSettings) -> None:
        super().__init__(owner)
        self._operations, self._settings = operations, settings
        self.export = ListExport(owner, operations)
        self.export.said.connect(self._say_saved)
        self.export.refused.connect(self._say_not_saved)
        self._writing: Callable[[Any], Write] | None = None
        self._offered: tuple[str, str] = ("", "")

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    def save_sheet(self, count_id: FactId, counter: Counter) -> None:
        """Ask where the blind sheet of a counter is to be saved; there is only the paper of it."""
        self._writing = lambda pdf: partial(write_file, written=pdf)
        self._offered = (self.tr("count sheet"), "")
        self._read(self._operations.report(blind_sheet, count_id, counter, self._settings))

    def save_report(self, count_id: FactId, kind: str) -> None:
        """Ask where the report is to be saved: as a paper, or as a list."""
        settings = self._settings
        self._writing = lambda report: partial(write_count_report, report=report, settings=settings)
        self._offered = (self.tr("count report"), kind)
        self._read(self._operations.report(variance, count_id))

    def _read(self, answer: Answer[Any]) -> None:
        answer.then(self._ask_where).if_refused(self._explain).if_trouble(self._explain_trouble)

    @Slot(object)
    def _ask_where(self, read: object) -> None:
        assert self._writing is not None
        name, kind = self._offered
        if kind:
            self.export.begin(self._writing(read), name, kind)
        else:
            self.export.begin(self._writing(read), name, kinds=("pdf",))

    @Slot(str)
    def _say_saved(self, words: str) -> None:
        self.told.emit(Tone.OK, Words(words))

    @Slot(object)
    def _say_not_saved(self, words: Words) -> None:
        self.told.emit(Tone.WARN, words)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.told.emit(Tone.BAD, words_about_counts(refusal))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self.told.emit(Tone.WARN, words_about_trouble(trouble))
