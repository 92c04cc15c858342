"""The printer that the shop has set up."""

from pathlib import Path
from typing import NamedTuple

from coop.shop_settings import PrinterKind, ShopSettings
from desktop_app.printing.cups import CupsPrinter
from desktop_app.printing.device_file import DeviceFile
from desktop_app.printing.job_files import JobFiles
from desktop_app.printing.network_printer import PORT, NetworkPrinter
from desktop_app.printing.transport import Transport
from desktop_app.printing.windows_spooler import WindowsSpooler
from documents.escpos import ROLL_58, ROLL_80, Roll


class ChosenPrinter(NamedTuple):
    """A way to a printer, and the paper in it."""

    transport: Transport
    roll: Roll


def chosen_printer(settings: ShopSettings) -> ChosenPrinter | None:
    """Return the printer of `settings`, or None where the shop prints no receipts."""
    transport = _transport(settings.printer_kind, settings.printer_address.strip())
    return None if transport is None else ChosenPrinter(transport, chosen_roll(settings))


def chosen_roll(settings: ShopSettings) -> Roll:
    """Return the roll that the shop uses, also for a preview without a printer."""
    return ROLL_80 if settings.paper_columns >= ROLL_80.columns else ROLL_58


def _transport(kind: PrinterKind, address: str) -> Transport | None:
    match kind:
        case PrinterKind.NONE:
            return None
        case PrinterKind.NETWORK:
            return _network_printer(address)
        case PrinterKind.DEVICE_FILE:
            return DeviceFile(Path(address))
        case PrinterKind.WINDOWS:
            return WindowsSpooler(address)
        case PrinterKind.CUPS:
            return CupsPrinter(address)
        case PrinterKind.FILE:
            return JobFiles(Path(address))


def _network_printer(address: str) -> NetworkPrinter:
    """Read `host`, `host:port` or `[IPv6]:port`; a port that is none is taken for 9100."""
    host, _colon, port = address.rpartition(":")
    if not host or (":" in host and not host.endswith("]")):
        return NetworkPrinter(address.strip("[]"))
    return NetworkPrinter(host.strip("[]"), int(port) if port.isdecimal() else PORT)
