"""A fact as it lies in the hub's table."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from sqlalchemy import Connection, Row, bindparam, select

from hub.tables import fact

ASKED_AT_ONCE: Final = 500
"""Ids in one question: as fast as a thousand, and planned only once."""


class StoredFact(NamedTuple):
    """One row of the fact table, its columns in the table's order."""

    cooperative_id: bytes
    stream_id: bytes
    seq: int
    position: int
    fact_id: bytes
    kind: str
    version: int
    recorded_at: int
    business_date: int
    actor_id: bytes
    flags: int
    body: bytes
    link: bytes

    @property
    def said(self) -> tuple[object, ...]:
        """What the author said: the same in every copy of the fact."""
        return self[5:12]


_WITH_IDS: Final = (
    select(fact)
    .where(
        fact.c.cooperative_id == bindparam("cooperative_id"),
        fact.c.fact_id.in_(bindparam("fact_ids", expanding=True)),
    )
    .order_by(fact.c.position)
)


def stored_fact(row: Row[tuple[object, ...]]) -> StoredFact:
    """Read a row of the fact table."""
    return StoredFact._make(row)


def first_copies(
    connection: Connection, cooperative_id: bytes, fact_ids: Iterable[bytes]
) -> dict[bytes, StoredFact]:
    """Return, of those of `fact_ids` that are stored, the copy that was stored first."""
    found: dict[bytes, StoredFact] = {}
    asked = list(fact_ids)
    for start in range(0, len(asked), ASKED_AT_ONCE):
        rows = connection.execute(
            _WITH_IDS,
            {"cooperative_id": cooperative_id, "fact_ids": asked[start : start + ASKED_AT_ONCE]},
        )
        for row in rows:
            copy = stored_fact(row)
            found.setdefault(copy.fact_id, copy)
    return found
