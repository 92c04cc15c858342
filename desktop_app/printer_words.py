"""How the printer is, in words for the key bar."""

from PySide6.QtCore import QCoreApplication

from coop.shop_settings import ShopSettings
from ui.main_window import PrinterState as ShownState
from ui.theme.colours import Tone
from values.printer_status import PrinterState, PrinterStatus

_WIDE_COLUMNS = 48


def printer_words(status: PrinterStatus, settings: ShopSettings) -> ShownState | None:
    """Say how the printer is, and how many receipts wait for it."""
    if status.state is PrinterState.NONE_CHOSEN:
        return None
    translate = QCoreApplication.translate
    width = "80" if settings.paper_columns >= _WIDE_COLUMNS else "58"
    words = {
        PrinterState.READY: translate("Printer", "Printer {width} mm ready"),
        PrinterState.SENDING: translate("Printer", "Printing"),
        PrinterState.OUT_OF_PAPER: translate("Printer", "Out of paper"),
        PrinterState.NOT_CONNECTED: translate("Printer", "Printer not connected"),
        PrinterState.TOO_SLOW: translate("Printer", "Printer does not answer"),
        PrinterState.NOT_ALLOWED: translate("Printer", "Printer may not be used"),
        PrinterState.NOT_ON_THIS_SYSTEM: translate("Printer", "Printer is set up wrongly"),
    }[status.state].format(width=width)
    is_well = status.state in {PrinterState.READY, PrinterState.SENDING}
    if status.unsure:
        waits = translate("Printer", "{words} · {count} to check · Alt+5")
        return ShownState(waits.format(words=words, count=status.unsure), Tone.WARN)
    if status.waiting and not is_well:
        waits = translate("Printer", "{words} · {count} waiting · F9")
        return ShownState(waits.format(words=words, count=status.waiting), Tone.WARN)
    return ShownState(words, Tone.OK if is_well else Tone.WARN)
