"""What somebody has to look at: forks, wrong signatures, refunds above a sale.

An incident is noted once, however often the same thing is met, so a device that tries again adds
nothing.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import Connection

from hub.rows_in_bulk import add_or_merge
from hub.tables import incident

NO_STREAM: Final = bytes(16)
NO_LINK: Final = bytes(32)


class IncidentKind(StrEnum):
    """What can be noticed."""

    FORK = "fork"
    """A device offered another fact for a place that is taken."""
    PARENT_UNKNOWN = "parent-unknown"
    """A stream goes on from a point that is not here."""
    PARENT_DIFFERS = "parent-differs"
    """A stream goes on from a point where other facts stand."""
    BRANCHED = "branched"
    """A stream goes on from a point that was not the end: a restored disk, or a copied one."""
    COPY_DIFFERS = "copy-differs"
    """A fact came again and says something else."""
    BAD_SIGNATURES = "bad-signatures"
    """Messages in a device's name were signed with another key."""
    REFUND_ABOVE_SALE = "refund-above-sale"
    """More was paid back than the sale brought in."""


class Incident(NamedTuple):
    """One thing that was noticed, about a place in a stream or about a device."""

    cooperative_id: bytes
    kind: IncidentKind
    device_id: bytes
    stream_id: bytes = NO_STREAM
    seq: int = 0
    link: bytes = NO_LINK


def note_incident(connection: Connection, noticed: Incident, now: int) -> None:
    """Keep what was noticed, unless it is known already."""
    row = (
        noticed.cooperative_id,
        noticed.kind.value,
        noticed.stream_id,
        noticed.seq,
        noticed.link,
        noticed.device_id,
        now,
        None,
    )
    add_or_merge(connection, incident, [row], "DO NOTHING")
