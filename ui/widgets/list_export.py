"""Saving a list as PDF, or as a table that a spreadsheet opens: asked and refused in one way."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.lists.list_writing import FileNotWritten
from documents.report_list import PAPER_ROWS_MAX, TooLongForPaper
from ui.formatting import number_text
from ui.operations import Operations
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble

Write = Callable[[Path], object]
KINDS = ("pdf", "xlsx", "csv")
"""How files end: a paper, a workbook, a plain table."""


class ListExport(QObject):
    """Asks where to, writes beside the window, and says what came of it."""

    said = Signal(str)
    refused = Signal(object)
    """`Words` about why nothing was written."""

    def __init__(self, opener: QWidget, operations: Operations) -> None:
        super().__init__(opener)
        self._opener, self._operations = opener, operations
        self._write: Write | None = None
        self._name = ""

    def begin(
        self, write: Write, name: str, kind: str = "pdf", kinds: Sequence[str] = KINDS
    ) -> None:
        """Ask where it is to be saved; `name` is offered, `kind` is how it ends at first."""
        self._write = write
        named = {
            "pdf": self.tr("PDF (*.pdf)"),
            "xlsx": self.tr("Excel (*.xlsx)"),
            "csv": self.tr("CSV (*.csv)"),
        }
        ordered = [named[kind], *(named[ending] for ending in kinds if ending != kind)]
        chooser = QFileDialog(
            self._opener, self.tr("Save the list"), f"{name}.{kind}", ";;".join(ordered)
        )
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(kind)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filterSelected.connect(self._on_kind)
        chooser.fileSelected.connect(self._on_file)
        chooser.open()

    def write(self, write: Write, path: Path) -> None:
        """Write it; `said` or `refused` tells what came of it."""
        self._name = path.name
        written = self._operations.check(lambda: write(path))
        written.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        """Let a name without an ending get that of the kind that was chosen."""
        chooser = self.sender()
        assert isinstance(chooser, QFileDialog)
        chooser.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")"))

    @Slot(str)
    def _on_file(self, chosen: str) -> None:
        assert self._write is not None
        self.write(self._write, Path(chosen))

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        self.said.emit(self.tr("Saved as {name}.").format(name=self._name))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        if isinstance(trouble, FileNotWritten):
            words = Words(
                self.tr("The file could not be saved there."),
                self.tr("Choose another folder, or close the file where it is open."),
            )
        if isinstance(trouble, TooLongForPaper):
            title = self.tr("As a PDF this list has more than {count} rows.")
            words = Words(
                title.format(count=number_text(PAPER_ROWS_MAX)),
                self.tr("Choose Excel or CSV, or fewer days."),
            )
        self.refused.emit(words)
