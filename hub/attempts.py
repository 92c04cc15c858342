"""Slowing down whoever guesses: failures are counted by source and window of time.

The count lies in the database, so that it holds for all workers of the hub together. Of a source
(an address, a user's name) a keyed hash is kept, which nobody can turn back, and only until the
window has passed.
"""

import hmac
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, select

from hub.opened_hub import Hub
from hub.rows_in_bulk import add_or_merge
from hub.tables import attempt

MICROSECONDS: Final = 1_000_000
_ONE_MORE: Final = "(purpose, source, window_no) DO UPDATE SET failures = attempt.failures + 1"


class Allowance(NamedTuple):
    """How often something may fail."""

    purpose: str
    failures: int
    seconds: int


ENROLMENTS: Final = Allowance("enrol", 30, 60)
"""lumbung/1, section 14."""
LOGINS_OF_A_USER: Final = Allowance("login-user", 10, 900)
"""A forgetful officer needs four or five; a guesser a million."""
LOGINS_OF_A_SOURCE: Final = Allowance("login-source", 30, 900)
"""An office behind one address has several forgetful officers."""


def seconds_to_wait(hub: Hub, allowance: Allowance, source: str) -> int:
    """Return how long `source` has to wait, 0 if it may try."""
    window, left = _window(hub, allowance)
    asked = select(attempt.c.failures).where(
        attempt.c.purpose == allowance.purpose,
        attempt.c.source == _hash(hub, source),
        attempt.c.window_no == window,
    )
    with hub.storage.reading() as connection:
        failures = connection.execute(asked).scalar() or 0
    return left if failures >= allowance.failures else 0


def note_failure(hub: Hub, allowance: Allowance, source: str) -> None:
    """Count a failure, and forget those of windows gone by."""
    window, _ = _window(hub, allowance)

    def work(connection: Connection) -> None:
        connection.execute(
            delete(attempt).where(
                attempt.c.purpose == allowance.purpose, attempt.c.window_no < window
            )
        )
        add_or_merge(
            connection, attempt, [(allowance.purpose, _hash(hub, source), window, 1)], _ONE_MORE
        )

    hub.storage.write(work)


def _window(hub: Hub, allowance: Allowance) -> tuple[int, int]:
    """Return the number of the present window, and the seconds until the next."""
    now = hub.clock() // MICROSECONDS
    return now // allowance.seconds, allowance.seconds - now % allowance.seconds


def _hash(hub: Hub, source: str) -> bytes:
    key = hub.identity.keys[-1].sign_private
    return hmac.digest(key, b"lumbung hub attempt\0" + source.encode(), "sha256")[:16]
