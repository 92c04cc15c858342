"""One private fact of these books, as it stands in the log: what a key can be tried on."""

from typing import NamedTuple
from uuid import UUID

from coop.facts.envelope import SEALED
from db.rows import driver_connection
from db.session import Session

# By a member's row, for the log has no index of what is sealed: nothing private comes before one.
_NEWEST = f"""SELECT f.body, f.fact_id, f.kind, f.version
    FROM (SELECT fact_id FROM member ORDER BY member_id DESC LIMIT 1) AS m
    JOIN fact AS f ON f.fact_id = m.fact_id WHERE f.flags & {SEALED}"""  # noqa: S608  A number.


class SealedSample(NamedTuple):
    """A sealed body, and the names under which it opens."""

    body: bytes
    fact_id: UUID
    kind: str
    version: int


def sealed_sample(session: Session) -> SealedSample | None:
    """Read a private fact; None where these books have none."""
    row = driver_connection(session).execute(_NEWEST).fetchone()
    if row is None:
        return None
    body, fact_id, kind, version = row
    return SealedSample(body, UUID(bytes=fact_id), kind, version)
