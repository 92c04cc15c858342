"""A day from the founding of the cooperative to the comparison in the evening."""

import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coop.shop_settings import ShopSettings
from desktop_app.demo.books_of_both import read_hub, read_till
from desktop_app.demo.cable import Cable
from desktop_app.demo.clerk import Clerk
from desktop_app.demo.comparing import compare
from desktop_app.demo.day_clock import DayClock
from desktop_app.demo.events import Event, Scene
from desktop_app.demo.hub_pages import take_hub_pictures
from desktop_app.demo.papers import write_papers
from desktop_app.demo.pictures import Album
from desktop_app.demo.running_till import RunningTill
from desktop_app.demo.summary import Outcome
from desktop_app.demo.tally import Tally
from desktop_app.demo.village import NAME, Village, found_village, write_shop_settings
from desktop_app.log_files import keep_log
from documents.escpos import ROLL_58

LAST_SEEN = "last-seen.png"
"""The window when something did not come up on it."""


def play_day(application: QApplication, folder: Path, day: Sequence[Event]) -> Outcome:
    """Play `day` on the window, and compare everything when it is over.

    Raises:
        NotSeenError: something did not come up on the screen; a picture of it lies in `folder`.
    """
    began = time.monotonic()
    village = found_village(folder)
    try:
        cable = Cable(village.hub.port)
        write_shop_settings(village, cable.address)
        zone = ShopSettings().zone
        clock = DayClock(datetime.now(zone).replace(hour=6, minute=0))
        album, tally = Album(folder / "pictures"), Tally()
        keep_log(village.books.logs)
        clerk = Clerk(RunningTill(application, village.books, clock), clock, album)
        scene = Scene(clerk, cable, tally, village.voucher)
        _live_through(scene, folder, day)
        remarks = take_hub_pictures(village, album)
    finally:
        village.hub.stop()
    return _evening(folder, village, scene, remarks, began)


def _live_through(scene: Scene, folder: Path, day: Sequence[Event]) -> None:
    """Let everything happen while the program runs; on failure take a last picture."""
    clerk = scene.clerk
    clerk.running.start()
    try:
        for event in day:
            clerk.clock.put(event.at)
            event.happen(scene)
    except Exception:
        clerk.window.grab().save(str(folder / LAST_SEEN))
        raise
    finally:
        clerk.running.close()


def _evening(
    folder: Path, village: Village, scene: Scene, remarks: Sequence[str], began: float
) -> Outcome:
    day = scene.clerk.clock.day
    till = read_till(village.books, day)
    hub = read_hub(village.hub.status(), village.cooperative_id)
    papers = write_papers(village.books, village.jobs, folder / "papers", ROLL_58)
    return Outcome(
        cooperative=NAME,
        day=f"{day:%d-%m-%Y}",
        compared=compare(scene.tally, till, hub, len(papers)),
        differences=scene.tally.differences,
        pictures=scene.clerk.album.pictures,
        papers=papers,
        remarks=remarks,
        seconds=time.monotonic() - began,
    )
