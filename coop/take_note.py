"""Keep a sentence in the log that changes nothing, for whoever reads it later."""

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.notes import NoteTaken
from db.session import Session
from values.stamp import Stamp


@use_case
def take_note(session: Session, stamp: Stamp, *, text: str) -> None:
    """Record that the program noted `text`."""
    record(session, stamp, NoteTaken(text=text))


@applies(NoteTaken)
def _rows(_stamp: Stamp, _fact: NoteTaken) -> Rows:
    return ()
