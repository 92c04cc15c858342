"""Small logs."""

from sqlalchemy.orm import Session

from coop.fact_log import (
    envelopes_after,
)
from coop.facts.envelope import Envelope
from coop.take_note import take_note
from tests.builders import (
    TILL_1,
    a_stamp,
)
from values.identity import StreamId


def some_notes(session: Session, count: int = 3, stream_id: StreamId = TILL_1) -> None:
    for number in range(count):
        take_note(session, a_stamp(stream_id=stream_id), text=f"Catatan {number}")


def log_of(session: Session, stream_id: StreamId = TILL_1) -> list[Envelope]:
    return list(envelopes_after(session, stream_id, 0))
