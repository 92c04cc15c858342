"""Saving the papers of a count: asking for the file, writing it, and saying how it went."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.counting.counting_reading import blind_sheet, report_list, report_paper
from ui.counting.wording import words_about_counts, words_about_trouble
from ui.operations import Answer, Operations
from ui.theme.colours import Tone
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words
from values.counting import Counter
from values.identity import FactId
from values.trouble import Trouble


class CountFiles(QObject):
    """One file at a time: while one is made, another is not begun."""

    told = Signal(object, object)
    """A tone, and what happened in words."""

    def __init__(self, owner: QWidget, operations: Operations, settings: ShopSettings) -> None:
        super().__init__(owner)
        self._owner, self._operations, self._settings = owner, operations, settings
        self._begin: Callable[[], Answer[bytes]] | None = None
        self._count_id: FactId | None = None
        self._path: Path | None = None

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    def save_sheet(self, count_id: FactId, counter: Counter) -> None:
        """Ask where the blind sheet of a counter is to be saved."""
        self._begin = lambda: self._operations.report(
            blind_sheet, count_id, counter, self._settings
        )
        ask_for_pdf(self._owner, self.tr("count sheet.pdf"), self.write_pdf)

    def save_report(self, count_id: FactId) -> None:
        """Ask where the report is to be saved as a paper."""
        self._begin = lambda: self._operations.report(report_paper, count_id, self._settings)
        ask_for_pdf(self._owner, self.tr("count report.pdf"), self.write_pdf)

    def save_list(self, count_id: FactId) -> None:
        """Ask where the report is to be saved as a list."""
        self._count_id = count_id
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        title, name = self.tr("Save the differences"), self.tr("count report.xlsx")
        dialog = QFileDialog(self._owner, title, name, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write_list)
        dialog.open()

    def write_pdf(self, path: Path) -> None:
        """Make the PDF that was asked for, and write it there."""
        if self._path is not None or self._begin is None:
            return
        self._path = path
        answer = self._begin()
        answer.then(self._on_pdf).if_refused(self._explain).if_trouble(self._explain_trouble)

    @Slot(str)
    def write_list(self, name: str) -> None:
        """Make the list, and write it there."""
        if self._path is not None or self._count_id is None:
            return
        self._path = Path(name)
        answer = self._operations.report(report_list, self._path, self._count_id)
        answer.then(self._on_list).if_refused(self._explain).if_trouble(self._explain_trouble)

    @Slot(object)
    def _on_pdf(self, pdf: bytes) -> None:
        assert self._path is not None
        path, self._path = self._path, None
        if (trouble := saved_pdf(path, pdf)) is not None:
            self.told.emit(Tone.WARN, trouble)
            return
        self._say_saved(path.name)

    @Slot(object)
    def _on_list(self, name: str) -> None:
        self._path = None
        self._say_saved(name)

    def _say_saved(self, name: str) -> None:
        self.told.emit(Tone.OK, Words(self.tr("Saved as {name}.").format(name=name)))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._path = None
        self.told.emit(Tone.BAD, words_about_counts(refusal))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self._path = None
        self.told.emit(Tone.WARN, words_about_trouble(trouble))
