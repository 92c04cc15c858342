"""Ways to put the world in the way of a database."""

import ctypes
import os
import resource
import signal
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text
from sqlcipher3 import dbapi2

from coop.fact_log import head_of
from coop.take_note import take_note
from db.database import Database, open_database
from tests.builders import A_KEY, TILL_1, Mirror, a_stamp

_CAPABILITY_VERSION = 0x20080522
_MAY_IGNORE_PERMISSIONS = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, of linux/capability.h.


def opened(path: Path, key: bytes = A_KEY) -> Database:
    return open_database(path, key, Mirror())


def another_program(path: Path) -> dbapi2.Connection:
    """Open the file as a backup program or a second till would, on a connection of its own."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{A_KEY.hex()}'\"")
    return connection


def without_patience(database: Database) -> None:
    """Give up on a lock at once, where a clerk would wait for seconds."""
    with database.snapshot() as session:
        session.execute(text("PRAGMA busy_timeout = 0"))


@contextmanager
def no_more_pages(database: Database) -> Iterator[None]:
    """Let the file not grow, as on a full disk."""
    with database.snapshot() as session:
        session.execute(text("PRAGMA max_page_count = 1"))  # Means: no more than there are.
    yield
    with database.snapshot() as session:
        session.execute(text("PRAGMA max_page_count = 1073741823"))


@contextmanager
def writes_fail_beyond(size: int) -> Iterator[None]:
    """Make the disk answer with an error to whatever is written behind `size` bytes of a file."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def as_an_ordinary_user() -> Iterator[None]:
    """Let permissions hold for this thread, even where the tests run as root."""
    libc = ctypes.CDLL(None)
    header = ctypes.create_string_buffer(struct.pack("Ii", _CAPABILITY_VERSION, 0))
    rights = ctypes.create_string_buffer(24)
    assert libc.capget(header, rights) == 0
    effective, *others = struct.unpack("6I", rights.raw)
    less = struct.pack("6I", effective & ~_MAY_IGNORE_PERMISSIONS, *others)
    assert libc.capset(header, less) == 0
    try:
        yield
    finally:
        assert libc.capset(header, rights) == 0


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """Forbid writing to a file or into a folder."""
    mode = path.stat().st_mode
    path.chmod(mode & ~0o222)
    try:
        with as_an_ordinary_user():
            yield
    finally:
        path.chmod(mode)


def flipped(path: Path, at: int) -> None:
    """Flip one bit of a file, as an old disk does."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))
        os.fsync(file.fileno())


def with_notes(path: Path, count: int = 1) -> Path:
    database = opened(path)
    write_notes(database, *["Dibuka"] * count)
    database.close()
    return path


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write_notes(database: Database, *texts: str) -> None:
    with database.transaction() as session:
        for text_of_note in texts:
            take_note(session, a_stamp(), text=text_of_note)


def notes_in(database: Database) -> int:
    with database.snapshot() as session:
        return head_of(session, TILL_1).seq


def notes_at(path: Path) -> int:
    database = opened(path)
    count = notes_in(database)
    database.close()
    return count
