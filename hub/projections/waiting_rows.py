"""The list of facts that have no effect yet: what goes onto it, and what comes off again."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from hub.rows_in_bulk import add_rows
from hub.stored_fact import ASKED_AT_ONCE, StoredFact, stored_fact
from hub.tables import fact, waiting

PARKED: Final = "parked"
HELD: Final = "held"

IS_OF_THE_FACT: Final = (
    (fact.c.cooperative_id == waiting.c.cooperative_id)
    & (fact.c.stream_id == waiting.c.stream_id)
    & (fact.c.seq == waiting.c.seq)
)
_ANY_WAITS_FOR_A_FACT: Final = (
    select(1)
    .select_from(waiting)
    .where(
        waiting.c.cooperative_id == bindparam("cooperative_id"), waiting.c.waits_for.is_not(None)
    )
    .limit(1)
)
_WAITING_FOR: Final = (
    select(fact)
    .join(waiting, IS_OF_THE_FACT)
    .where(
        waiting.c.cooperative_id == bindparam("cooperative_id"),
        waiting.c.waits_for.in_(bindparam("fact_ids", expanding=True)),
    )
    .order_by(waiting.c.position)
)
_TAKE_OFF: Final = delete(waiting).where(
    waiting.c.cooperative_id == bindparam("of_cooperative"),
    waiting.c.stream_id == bindparam("of_stream"),
    waiting.c.seq == bindparam("of_seq"),
)


class Parked(NamedTuple):
    """A fact that has no effect yet, and why."""

    fact: StoredFact
    reason: str
    waits_for: bytes | None = None


def park(
    connection: Connection, cooperative_id: bytes, parked: Iterable[Parked], state: str = PARKED
) -> None:
    """Write down which facts have no effect yet."""
    rows = [
        (cooperative_id, fact.stream_id, fact.seq, fact.position, state, reason, waits_for)
        for fact, reason, waits_for in parked
    ]
    add_rows(connection, waiting, rows)


def take_off(connection: Connection, cooperative_id: bytes, facts: Sequence[StoredFact]) -> None:
    """Take facts off the list, because they are to be counted now."""
    if facts:
        connection.execute(
            _TAKE_OFF,
            [
                {"of_cooperative": cooperative_id, "of_stream": one.stream_id, "of_seq": one.seq}
                for one in facts
            ],
        )


def take_waiting_for(
    connection: Connection, cooperative_id: bytes, fact_ids: Sequence[bytes]
) -> list[StoredFact]:
    """Take off the list, and return, what was parked until one of `fact_ids` is counted."""
    asked = {"cooperative_id": cooperative_id}
    if not fact_ids or connection.execute(_ANY_WAITS_FOR_A_FACT, asked).first() is None:
        return []
    facts: list[StoredFact] = []
    for start in range(0, len(fact_ids), ASKED_AT_ONCE):
        some = fact_ids[start : start + ASKED_AT_ONCE]
        rows = connection.execute(_WAITING_FOR, {**asked, "fact_ids": some})
        facts += map(stored_fact, rows)
    take_off(connection, cooperative_id, facts)
    return facts
