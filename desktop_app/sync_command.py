"""`lumbung sync --once`: deliver what waits, for scripts, also while a window is open."""

import sys

from PySide6.QtCore import QCoreApplication

from desktop_app.books import open_books
from desktop_app.clock import Clock
from desktop_app.manner import surroundings_of
from desktop_app.paths import DataFolder
from desktop_app.settings import read_settings
from sync.client.sync_once import sync_once
from ui.sync_status.standing_words import standing_words

NOT_DELIVERED = 1
"""Exit status: something still waits, or there is no hub to deliver to."""


def deliver_once(folder: DataFolder) -> int:
    """Deliver until nothing waits or something fails, and say how it stands; 0 if all arrived."""
    database = open_books(folder)
    try:
        clock = Clock(read_settings(folder.settings).zone)
        status = sync_once(surroundings_of(database, clock))
    finally:
        database.close()
    sentence = QCoreApplication.translate(
        "Command", "Sent: {sent}. Not sent yet: {waiting}. Held by the hub: {held}."
    )
    print(sentence.format(sent=status.sent, waiting=status.waiting, held=status.held))  # noqa: T201
    is_done = status.is_enrolled and not status.waiting and not status.problem
    if is_done:
        return 0
    said = standing_words(status, clock.now())
    print(f"{said.title}. {said.text}", file=sys.stderr)  # noqa: T201
    if status.problem:
        print(f"({status.problem})", file=sys.stderr)  # noqa: T201  For whoever mends it.
    return NOT_DELIVERED
