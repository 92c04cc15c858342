"""The sheet of an order: as a message, on the roll, and as a PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coop.buying.order_standing import OrderHead
from coop.shop_settings import ShopSettings
from documents.order_sheet import print_order_sheet
from ui.buying.surroundings import Surroundings
from ui.ordering.ordering_reading import message_of, pdf_of
from ui.widgets.saving import ask_for_pdf, saved_pdf


class OrderPapers(QObject):
    """Writes the sheet as somebody wants it, and says what came of it."""

    said = Signal(str)
    refused = Signal(object)
    """`Words` about why nothing was written."""

    def __init__(self, opener: QWidget, given: Surroundings) -> None:
        super().__init__(opener)
        self._opener, self._operations = opener, given.operations
        self._settings = given.settings
        self._number = ""

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    def copy(self, order: OrderHead) -> None:
        """Put an order on the clipboard, to be sent by whatever people use."""
        self._operations.ask(message_of, order.order_id, self._settings).then(self._on_message)

    def print_out(self, order: OrderHead) -> None:
        """Print the sheet of an order on the roll."""
        self._operations.print_out(print_order_sheet, order.order_id, self._settings)
        self.said.emit(self.tr("The sheet waits for the printer."))

    def save_pdf(self, order: OrderHead) -> None:
        """Ask where the sheet of an order is saved as a PDF."""
        self._number = order.number
        self._operations.ask(pdf_of, order.order_id, self._settings).then(self._ask_where)

    def save_at(self, pdf: bytes, path: Path) -> None:
        """Save a PDF."""
        trouble = saved_pdf(path, pdf)
        if trouble is not None:
            self.refused.emit(trouble)
        else:
            self.said.emit(self.tr("Saved as {name}.").format(name=path.name))

    @Slot(str)
    def _on_message(self, message: str) -> None:
        if message:
            QGuiApplication.clipboard().setText(message)
            self.said.emit(self.tr("The order is copied: paste it into WhatsApp."))

    @Slot(object)
    def _ask_where(self, pdf: bytes | None) -> None:
        if pdf is not None:
            ask_for_pdf(self._opener, f"Pesanan {self._number}.pdf", partial(self.save_at, pdf))
