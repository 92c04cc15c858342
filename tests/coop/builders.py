"""Small logs, and empty books."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from coop.fact_log import (
    envelopes_after,
)
from coop.facts.envelope import Envelope
from coop.take_note import take_note
from db.database import Database, open_database
from db.session import Session
from tests.builders import (
    A_KEY,
    TILL_1,
    Mirror,
    a_stamp,
)
from values.identity import StreamId


def some_notes(session: Session, count: int = 3, stream_id: StreamId = TILL_1) -> None:
    for number in range(count):
        take_note(session, a_stamp(stream_id=stream_id), text=f"Catatan {number}")


def log_of(session: Session, stream_id: StreamId = TILL_1) -> list[Envelope]:
    return list(envelopes_after(session, stream_id, 0))


@cache
def _empty_file() -> bytes:
    """Make a new file as the program does: copying one is ten times quicker than making it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        open_database(path, A_KEY, Mirror()).close()
        return path.read_bytes()


def empty_books(path: Path) -> Database:
    """Open empty books of their own, for a test that is given none."""
    path.write_bytes(_empty_file())
    return open_database(path, A_KEY, Mirror())


@contextmanager
def books() -> Iterator[tuple[Database, Database]]:
    """Open two empty databases, for as long as a test that draws many histories needs them."""
    with TemporaryDirectory() as folder:
        one, other = (empty_books(Path(folder) / name) for name in ("one.db", "other.db"))
        yield one, other
        one.close()
        other.close()
