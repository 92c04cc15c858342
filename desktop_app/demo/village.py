"""An invented cooperative in a real kalurahan of Bantul, and the hub that it reports to."""

from dataclasses import dataclass
from pathlib import Path

from coop.shop_settings import PrinterKind, ShopSettings
from desktop_app.demo.hub_process import HubProcess
from desktop_app.paths import DataFolder
from desktop_app.settings import write_settings

NAME = "KDMP Ngudi Makmur Gilangharjo"
REGION = "34.02.06.2003"
"""Gilangharjo, kapanewon Pandak. Source: Kepmendagri 300.2.2-2138/2025."""
CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "catalogue.csv"
OFFICER, PASSWORD = "Sri Lestari", "padi-menguning-di-pandak"


@dataclass(frozen=True, slots=True)
class Village:
    """The cooperative as it stands before its first day."""

    books: DataFolder
    jobs: Path
    """Where the receipt printer, which is a folder, puts its paper."""
    hub: HubProcess
    cooperative_id: str
    voucher: str


def found_village(folder: Path) -> Village:
    """Start a hub, have its administrator add the cooperative, and write the shop's settings.

    The caller stops `hub`.
    """
    hub = HubProcess(f"sqlite:///{folder / 'hub.db'}", folder / "hub.log")
    hub.start()
    cooperative_id = hub.command("cooperative", "add", "--name", NAME, "--region", REGION)
    hub.command("user", "add", OFFICER, typed=PASSWORD + "\n")
    voucher = hub.command("voucher", cooperative_id)
    books = DataFolder(folder / "till")
    books.root.mkdir()
    return Village(books, folder / "printer", hub, cooperative_id, voucher)


def write_shop_settings(village: Village, hub_address: str) -> None:
    """Write what the cooperative's officers would have chosen on the page of settings."""
    settings = ShopSettings(
        shop_name=NAME,
        unit_name="Gerai Sembako",
        address_lines=("Kalurahan Gilangharjo", "Pandak, Bantul 55761"),
        footer_lines=("Matur nuwun", "Belanja di koperasi sendiri"),
        cashier_name="Yuni",
        printer_kind=PrinterKind.FILE,
        printer_address=str(village.jobs),
        print_qr=True,
        hub_address=hub_address,
    )
    write_settings(village.books.settings, settings)
