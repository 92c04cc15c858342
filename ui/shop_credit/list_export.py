"""Saving a list: where to is asked, and what is in the way is said."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.lists.list_writing import FileNotWritten
from documents.credit_list import CreditList, write_credit_list
from ui.operations import Operations
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble


class ListExport(QObject):
    """As PDF, or as a table that a spreadsheet opens."""

    said = Signal(str)
    refused = Signal(object)
    """`Words` about why nothing was written."""

    def __init__(self, opener: QWidget, operations: Operations) -> None:
        super().__init__(opener)
        self._opener, self._operations = opener, operations
        self._listed: CreditList | None = None
        self._path = Path()

    def begin(self, listed: CreditList, name: str) -> None:
        """Ask where a list is to be saved; `name` is offered."""
        self._listed = listed
        kinds = self.tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)")
        chooser = QFileDialog(self._opener, self.tr("Save the list"), f"{name}.pdf", kinds)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.filterSelected.connect(self._on_kind)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._on_file)
        chooser.open()

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        """Let a name without an ending get that of the kind that was chosen."""
        chooser = self.sender()
        assert isinstance(chooser, QFileDialog)
        chooser.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")"))

    @Slot(str)
    def _on_file(self, path: str) -> None:
        listed = self._listed
        assert listed is not None
        self._path = Path(path)
        written = self._operations.check(lambda: write_credit_list(Path(path), listed))
        written.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_written(self, _nothing: None) -> None:
        self.said.emit(self.tr("The list is saved as {name}.").format(name=self._path.name))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        if isinstance(trouble, FileNotWritten):
            translate = QCoreApplication.translate
            words = Words(
                translate("ListExport", "The file could not be written."),
                translate("ListExport", "Choose another folder, or close the file elsewhere."),
            )
        self.refused.emit(words)
