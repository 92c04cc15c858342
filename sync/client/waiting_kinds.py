"""What waits to be sent, counted by kind, for the page that tells people what leaves."""

from dataclasses import dataclass

from sqlalchemy import text

from db.session import Session

# The streams come first, so that only what waits is read, and not a log of many years.
_COUNTED = text("""
    SELECT fact.kind, count(*)
    FROM device
    JOIN stream ON stream.author_id = device.device_id
    LEFT JOIN stream_delivery ON stream_delivery.stream_id = stream.stream_id
    JOIN fact ON fact.stream_id = stream.stream_id
        AND fact.seq > coalesce(stream_delivery.acked_seq, 0)
    GROUP BY fact.kind
    ORDER BY count(*) DESC, fact.kind
""")


@dataclass(frozen=True, slots=True)
class WaitingKind:
    """How many facts of one kind wait."""

    kind: str
    count: int


def waiting_kinds(session: Session) -> list[WaitingKind]:
    """Count what waits, the most numerous kind first."""
    return [WaitingKind(kind, count) for kind, count in session.execute(_COUNTED)]
