"""What delivery is given from outside: the database, the time, and how this program is called."""

import secrets
from importlib.metadata import PackageNotFoundError, version

from db.database import Database
from desktop_app.clock import Clock
from sync.client.attempts import Surroundings
from sync.client.courier import Manner
from sync.protocol.messages import App
from values.identity import random_uuid


def surroundings_of(database: Database, clock: Clock) -> Surroundings:
    """Return them for one run of the program."""
    manner = Manner(App(name="lumbung", version=_version()), clock.now, random_uuid())
    return Surroundings(database, manner, secrets.SystemRandom().random)


def _version() -> str:
    try:
        return version("lumbung")
    except PackageNotFoundError:  # Run from a folder that was never installed.
        return "0"
