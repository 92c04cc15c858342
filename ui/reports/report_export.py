"""Saving a report: as PDF, or as a table that a spreadsheet opens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.lists.list_writing import FileNotWritten
from documents.report_list import ReportList, write_report
from ui.operations import Operations
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble


class ReportExport(QObject):
    """Asks where to, writes beside the window, and says what came of it."""

    said = Signal(str)
    refused = Signal(object)
    """`Words` about why nothing was written."""

    def __init__(self, opener: QWidget, operations: Operations) -> None:
        super().__init__(opener)
        self._opener, self._operations = opener, operations
        self._make: Callable[[], ReportList] | None = None
        self._name = ""

    def begin(self, make: Callable[[], ReportList], name: str, kind: str) -> None:
        """Ask where the report is to be saved; `name` is offered, `kind` is how a file ends."""
        self._make = make
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "xlsx": self.tr("Excel (*.xlsx)"),
            "csv": self.tr("CSV (*.csv)"),
        }
        ordered = [kinds[kind], *(words for ending, words in kinds.items() if ending != kind)]
        chooser = QFileDialog(
            self._opener, self.tr("Save the report"), f"{name}.{kind}", ";;".join(ordered)
        )
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(kind)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._on_file)
        chooser.open()

    @Slot(str)
    def _on_file(self, chosen: str) -> None:
        assert self._make is not None
        self.write(self._make, Path(chosen))

    def write(self, make: Callable[[], ReportList], path: Path) -> None:
        """Write the report; `said` or `refused` tells what came of it."""
        self._name = path.name
        written = self._operations.check(lambda: write_report(path, make()))
        written.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_written(self, _nothing: None) -> None:
        self.said.emit(self.tr("The report is saved as {name}.").format(name=self._name))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        if isinstance(trouble, FileNotWritten):
            words = Words(
                self.tr("The report could not be saved there."),
                self.tr("Choose another folder, or close the file where it is open."),
            )
        self.refused.emit(words)
