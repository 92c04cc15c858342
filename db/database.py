"""Opening the encrypted database, and the one way to write to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlcipher3 import dbapi2

from db.keyed_hash import give_keyed_hash
from db.migrate import bring_up_to_date
from db.session import Session
from db.trouble import DatabaseDamaged, SqliteTooOld, disk_trouble_named
from values.sealer import Sealer

SQLITE_OLDEST = (3, 51, 3)
"""The first with the cure for the WAL-reset race, which could tear a file that two threads use."""
BUSY_TIMEOUT_MILLISECONDS = 5_000
"""A virus scanner holds a file for a second or two; a second program holds it for good."""
KEY_BYTES = 32

_QUIET = "PRAGMA cipher_log_level = NONE"
"""Or SQLCipher writes about a wrong key on the terminal; the driver raises what we have to know."""
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # A receipt given out must survive a power cut.
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}",
)


@dataclass(frozen=True, slots=True)
class Database:
    """One database file, opened twice: to write and read, and to read long reports beside it."""

    path: Path
    _writing: Engine
    _reading: Engine
    _sealer: Sealer

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Commit what the block wrote: all of it or, if it raises, none of it.

        Nothing else in the program commits. The write lock is taken before the first read, so a
        balance read in the block still holds when the block writes.

        Raises:
            DatabaseTrouble: the disk was in the way; nothing was written.
        """
        with (
            disk_trouble_named(),
            self._writing.execution_options(writes=True).begin() as connection,
        ):
            yield Session(connection, self._sealer)

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """Read, on a connection of those that also write.

        Raises:
            DatabaseTrouble: the disk was in the way.
        """
        with disk_trouble_named(), self._writing.connect() as connection:
            yield Session(connection)

    @contextmanager
    def report(self) -> Iterator[Session]:
        """Read for as long as it takes, on a connection that cannot write and holds nobody up.

        Raises:
            DatabaseTrouble: the disk was in the way.
        """
        with disk_trouble_named(), self._reading.connect() as connection:
            yield Session(connection)

    def check_file(self) -> None:
        """Have SQLite read the file through, on the reports' connection.

        Raises:
            DatabaseDamaged: it does not hold together.
            DatabaseTrouble: it could not be read.
        """
        with self.report() as session:
            found = session.execute(text("PRAGMA quick_check(1)")).scalar_one()
        if found != "ok":
            raise DatabaseDamaged(found)

    def close(self) -> None:
        """Close every connection."""
        self._reading.dispose()
        self._writing.dispose()


def open_database(path: Path, key: bytes, sealer: Sealer) -> Database:
    """Open the file at `path` with its 32-byte key, creating it if absent.

    Raises:
        SqliteTooOld: this SQLite is known to damage files.
        DatabaseTooNew: a newer program wrote the file.
        DatabaseTrouble: it cannot be opened; it is left as it is.
    """
    if dbapi2.sqlite_version_info < SQLITE_OLDEST:
        raise SqliteTooOld(dbapi2.sqlite_version)
    assert len(key) == KEY_BYTES
    writing = _open_engine(path, key, _PRAGMAS)
    database = Database(
        path, writing, _open_engine(path, key, (*_PRAGMAS, "PRAGMA query_only = ON")), sealer
    )
    try:
        with disk_trouble_named():
            bring_up_to_date(writing)
    except BaseException:
        database.close()
        raise
    return database


def _open_engine(path: Path, key: bytes, pragmas: tuple[str, ...]) -> Engine:
    # Not a text: a folder may be called `Toko #1?`.
    # And no parameters in the text of errors: they hold what people are called.
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, module=dbapi2, hide_parameters=True)

    @event.listens_for(engine, "connect", insert=True)  # The key must come before all else.
    def configure(connection: SqliteConnection, _record: object) -> None:
        connection.isolation_level = None  # BEGIN is ours: the driver delays it to the first write.
        for pragma in (_QUIET, f"PRAGMA key = \"x'{key.hex()}'\"", *pragmas):
            connection.execute(pragma)
        give_keyed_hash(connection, key)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
