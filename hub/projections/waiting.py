"""Counting later what had to wait: after an upgrade of the hub, or when an officer says so.

In portions, each in a transaction of its own and in the order of positions, so that tills can go on
pushing meanwhile and a hub that is stopped half-way goes on where it was.
"""

from functools import partial
from typing import Final

from sqlalchemy import ColumnElement, Connection, select

from coop.facts import KINDS
from hub.hub_stream import locked_position
from hub.projections.projecting import project
from hub.projections.reading import (
    BODY_UNREADABLE,
    COUNTING_FAILED,
    FLAG_UNKNOWN,
    KIND_UNKNOWN,
    VERSION_UNKNOWN,
)
from hub.projections.waiting_rows import HELD, IS_OF_THE_FACT, PARKED, take_off
from hub.storage import Storage
from hub.stored_fact import StoredFact, stored_fact
from hub.tables import fact, stream, waiting

FACTS_AT_A_TIME: Final = 500
"""Half a batch: a till that pushes meanwhile waits for less than for another till's batch."""

_MENDED_BY_UPGRADE: Final = (
    *(KIND_UNKNOWN, VERSION_UNKNOWN, FLAG_UNKNOWN),
    *(BODY_UNREADABLE, COUNTING_FAILED),
)


def project_parked_anew(storage: Storage, now: int) -> None:
    """Count whatever this program understands and the one before it did not."""
    is_known = fact.c.kind.in_(KINDS)
    chosen = waiting.c.state == PARKED, waiting.c.reason.in_(_MENDED_BY_UPGRADE), is_known
    with storage.reading() as connection:
        found = connection.execute(
            select(waiting.c.cooperative_id).join(fact, IS_OF_THE_FACT).where(*chosen).distinct()
        )
        cooperatives = found.scalars().all()
    for cooperative_id in cooperatives:
        _project_all(storage, cooperative_id, chosen, now)


def release_held(storage: Storage, cooperative_id: bytes, device_id: bytes, now: int) -> None:
    """Count what a device sent while it was not active."""
    of_the_device = waiting.c.stream_id.in_(
        select(stream.c.stream_id).where(
            stream.c.cooperative_id == cooperative_id, stream.c.author == device_id
        )
    )
    _project_all(storage, cooperative_id, (waiting.c.state == HELD, of_the_device), now)


def _project_all(
    storage: Storage, cooperative_id: bytes, chosen: tuple[ColumnElement[bool], ...], now: int
) -> None:
    after = 0
    while True:
        work = partial(
            _project_some, cooperative_id=cooperative_id, chosen=chosen, after=after, now=now
        )
        last = storage.write(work)
        if last is None:
            return
        after = last


def _project_some(
    connection: Connection,
    *,
    cooperative_id: bytes,
    chosen: tuple[ColumnElement[bool], ...],
    after: int,
    now: int,
) -> int | None:
    """Project the next portion and return its last position, or None at the end."""
    locked_position(connection, cooperative_id)
    rows = connection.execute(
        select(fact)
        .join(waiting, IS_OF_THE_FACT)
        .where(waiting.c.cooperative_id == cooperative_id, waiting.c.position > after, *chosen)
        .order_by(waiting.c.position)
        .limit(FACTS_AT_A_TIME)
    )
    facts: list[StoredFact] = [stored_fact(row) for row in rows]
    if not facts:
        return None
    take_off(connection, cooperative_id, facts)
    project(connection, cooperative_id, facts, now)
    return facts[-1].position
