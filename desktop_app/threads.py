"""What other threads have to say, brought to the window's thread through queued signals."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sync.client.delivery_status import DeliveryStatus
from values.printer_status import PrinterStatus


class Messages(QObject):
    """Carries immutable values from the delivery and printing threads to the main thread.

    `tell_delivery` and `tell_printer` may be called from any thread; the signals fire in this one.
    """

    delivery = Signal(object)
    printer = Signal(object)
    _delivery_told = Signal(object)
    _printer_told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        self._delivery_told.connect(self._on_delivery, queued)
        self._printer_told.connect(self._on_printer, queued)

    def tell_delivery(self, status: DeliveryStatus) -> None:
        """Pass on how delivery stands."""
        self._delivery_told.emit(status)

    def tell_printer(self, status: PrinterStatus) -> None:
        """Pass on how the printer is."""
        self._printer_told.emit(status)

    def fall_silent(self) -> None:
        """Tell nothing more, not even what is on its way: nobody is left to hear it."""
        self.blockSignals(True)  # noqa: FBT003  As Qt has it.

    @Slot(object)
    def _on_delivery(self, status: DeliveryStatus) -> None:
        self.delivery.emit(status)

    @Slot(object)
    def _on_printer(self, status: PrinterStatus) -> None:
        self.printer.emit(status)
