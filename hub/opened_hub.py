"""A hub that is open for work: its database, its identity and its clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Final

from hub.hub_identity import HubIdentity, known_or_new_identity
from hub.schema import bring_up_to_date
from hub.storage import Storage, open_storage
from values.instant import instant_at

HOURS_OF_WIB: Final = timedelta(hours=7)
"""The hub's own day is that of western Indonesia (WIB), which knows no summer time."""

Clock = Callable[[], int]
"""Returns microseconds since 1970."""


@dataclass(frozen=True, slots=True)
class Hub:
    """What every request and every command works with."""

    storage: Storage
    identity: HubIdentity
    clock: Clock

    def today(self) -> date:
        """Return the hub's own day."""
        return day_of(self.clock())

    def close(self) -> None:
        """Close the database."""
        self.storage.close()


def day_of(microseconds: int) -> date:
    """Return the day in western Indonesia at that moment."""
    return (instant_at(microseconds) + HOURS_OF_WIB).date()


def microseconds_now() -> int:
    """Return what this computer's clock says."""
    return time.time_ns() // 1_000


def open_hub(address: str, clock: Clock = microseconds_now) -> Hub:
    """Open the database at `address`, bring its tables up to date, and learn who we are.

    Raises:
        StorageTrouble: the database cannot be used.
        SchemaTooNew: a newer hub wrote it.
    """
    storage = open_storage(address)
    try:
        bring_up_to_date(storage)
        identity = storage.write(partial(known_or_new_identity, now=clock()))
    except BaseException:
        storage.close()
        raise
    return Hub(storage, identity, clock)
