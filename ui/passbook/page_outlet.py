"""How a page leaves the program: through the system's print dialog, or as a PDF."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ui.operations import Operations
from ui.passbook.sheet_printer import Sheet, SheetPrinter, drawn_sheet, is_printed
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words


class PageOutlet(QObject):
    """One page at a time; whoever asks last is answered."""

    went_out = Signal(str)
    """It is on its way to paper; how, in one sentence."""
    failed = Signal(object)
    """What is in the way, as `Words`."""

    def __init__(self, owner: QWidget, operations: Operations, printer: SheetPrinter) -> None:
        super().__init__(owner)
        self._owner, self._operations, self._printer = owner, operations, printer
        self._pdf = b""
        self._chosen: QPrinter | None = None

    def print_out(self, pdf: bytes) -> None:
        """Ask which printer is to have it, and send it there."""
        if not self._printer.is_there():
            title = self.tr("No printer is set up on this computer.")
            advice = self.tr("Save the page as a PDF (F8), and print it elsewhere at 100 %.")
            self.failed.emit(Words(title, advice))
            return
        self._pdf = pdf
        self._printer.choose(self._owner, self._draw)

    def choose_file(self, pdf: bytes, name: str) -> None:
        """Ask where it is to be saved; `name` is offered."""
        self._pdf = pdf
        ask_for_pdf(self._owner, name, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save it there."""
        if (trouble := saved_pdf(path, self._pdf)) is not None:
            self.failed.emit(trouble)
            return
        words = self.tr("It is saved as {name}. Print it at 100 %.")
        self.went_out.emit(words.format(name=path.name))

    def _draw(self, printer: QPrinter) -> None:
        self._chosen = printer
        answer = self._operations.report(drawn_sheet, self._pdf, printer.resolution())
        answer.then(self._send)

    @Slot(object)
    def _send(self, sheet: Sheet) -> None:
        assert self._chosen is not None
        if is_printed(self._chosen, sheet):
            self.went_out.emit(self.tr("It was sent to the printer."))
            return
        title = self.tr("The printer did not take the page.")
        self.failed.emit(Words(title, self.tr("Is it switched on and free? Then print again.")))
