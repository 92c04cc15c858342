"""The printer that the shop has set up."""

from pathlib import Path

import pytest

from coop.shop_settings import PrinterKind, ShopSettings
from desktop_app.printing.chosen_printer import chosen_printer, chosen_roll
from desktop_app.printing.cups import CupsPrinter
from desktop_app.printing.device_file import DeviceFile
from desktop_app.printing.job_files import JobFiles
from desktop_app.printing.network_printer import NetworkPrinter
from desktop_app.printing.transport import Transport
from desktop_app.printing.windows_spooler import WindowsSpooler
from documents.escpos import ROLL_58, ROLL_80


@pytest.mark.parametrize(
    ("kind", "address", "transport"),
    [
        (PrinterKind.NETWORK, "192.168.1.87", NetworkPrinter("192.168.1.87", 9100)),
        (PrinterKind.NETWORK, " kasir.lan:9101 ", NetworkPrinter("kasir.lan", 9101)),
        (PrinterKind.NETWORK, "kasir.lan:", NetworkPrinter("kasir.lan", 9100)),
        (PrinterKind.NETWORK, "[fe80::1]:9101", NetworkPrinter("fe80::1", 9101)),
        (PrinterKind.NETWORK, "fe80::1", NetworkPrinter("fe80::1", 9100)),
        (PrinterKind.DEVICE_FILE, "/dev/usb/lp0", DeviceFile(Path("/dev/usb/lp0"))),
        (PrinterKind.WINDOWS, "POS-58", WindowsSpooler("POS-58")),
        (PrinterKind.CUPS, "struk", CupsPrinter("struk")),
        (PrinterKind.FILE, "struk", JobFiles(Path("struk"))),
    ],
)
def test_each_kind_has_its_way(kind: PrinterKind, address: str, transport: Transport) -> None:
    settings = ShopSettings(printer_kind=kind, printer_address=address)

    chosen = chosen_printer(settings)

    assert chosen is not None
    assert chosen.transport == transport


def test_a_shop_without_a_printer_has_none() -> None:
    assert chosen_printer(ShopSettings()) is None


def test_the_roll_follows_the_columns() -> None:
    assert chosen_roll(ShopSettings(paper_columns=32)) is ROLL_58
    assert chosen_roll(ShopSettings(paper_columns=48)) is ROLL_80
