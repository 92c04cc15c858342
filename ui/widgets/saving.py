"""Where a paper is saved as a PDF: asked in one way, and refused in one way."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.wording import Words


def ask_for_pdf(
    owner: QWidget, name: str, chosen: Callable[[Path], object], title: str = ""
) -> None:
    """Ask where a PDF is to be saved, `name` being offered; `chosen` takes the path."""
    words = title or QCoreApplication.translate("Saving", "Save as PDF")
    dialog = QFileDialog(owner, words, name, "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def saved_pdf(path: Path, pdf: bytes) -> Words | None:
    """Write a PDF; return what is in the way, or None."""
    try:
        path.write_bytes(pdf)
    except OSError:
        translate = QCoreApplication.translate
        title = translate("Saving", "The PDF could not be saved there.")
        return Words(title, translate("Saving", "Choose another folder, or free some room."))
    return None
