"""The window for a person to try: a cooperative that is ready to sell, and its hub beside it."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coop.shop_settings import ShopSettings
from desktop_app.demo.clerk import Clerk
from desktop_app.demo.day_clock import DayClock
from desktop_app.demo.office import enrol, send_everything
from desktop_app.demo.pictures import Album
from desktop_app.demo.running_till import RunningTill
from desktop_app.demo.stockroom import import_goods
from desktop_app.demo.village import (
    CATALOGUE,
    NAME,
    OFFICER,
    PASSWORD,
    Village,
    found_village,
    write_shop_settings,
)
from desktop_app.log_files import keep_log
from desktop_app.paths import DataFolder
from desktop_app.startup import run_window

_GREETING = """\
The till of {cooperative} opens now; the voucher is used and the hub has the catalogue.
Try, with the keyboard alone:
  089680700134 Enter      a code, typed or scanned     5*  before a scan: five of it
  gula                    a name: arrows, Enter        F10 to pay, F1 for every key
The hub's own pages: {hub}   name: {officer}   password: {password}
Paper comes out in {paper}, the books lie in {books}.
Close the window to end."""


def show_window(folder: Path) -> int:
    """Get the cooperative ready out of sight, then show the till until it is closed."""
    village = found_village(folder)
    try:
        hub_address = f"http://127.0.0.1:{village.hub.port}"
        write_shop_settings(village, hub_address)
        print("Getting the cooperative ready ...", flush=True)
        _prepare(village, folder)
        print(_greeting(village, hub_address), flush=True)
        return run_window(str(village.books.root))
    finally:
        village.hub.stop()


def open_shop(application: QApplication, books: DataFolder, pictures: Path, voucher: str) -> None:
    """Do on the window what is done before the first buyer, at the time that it is."""
    keep_log(books.logs)
    clock = DayClock(datetime.now(ShopSettings().zone))
    clerk = Clerk(RunningTill(application, books, clock), clock, Album(pictures))
    clerk.running.start()
    try:
        import_goods(clerk, CATALOGUE)
        enrol(clerk, voucher)
        send_everything(clerk)
    finally:
        clerk.running.close()


def _prepare(village: Village, folder: Path) -> None:
    """Have it done in a process of its own: one process has a screen or has none."""
    subprocess.run(
        [
            *(sys.executable, "-m", "desktop_app.demo.preparing"),
            *(str(village.books.root), str(folder / "pictures"), village.voucher),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )


def _greeting(village: Village, hub_address: str) -> str:
    return _GREETING.format(
        cooperative=NAME,
        hub=hub_address,
        officer=OFFICER,
        password=PASSWORD,
        paper=village.jobs,
        books=village.books.root,
    )
