"""The hub's database, SQLite or PostgreSQL, and one way to write to both.

`Storage.write` runs a function in a transaction and commits it. Nothing else in the hub commits.
On SQLite the write lock is taken first (BEGIN IMMEDIATE), on PostgreSQL the function locks rows;
where the server asks for it, the whole function runs again, so it must touch nothing but the
database.
"""

import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Final, TypeVar

import psycopg
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlcipher3 import dbapi2

from values.trouble import Trouble

SQLITE_OLDEST: Final = (3, 51, 3)
"""The first with the cure for the WAL-reset race, which could tear a file that two threads use."""
BUSY_TIMEOUT_MILLISECONDS: Final = 5_000
"""Another process writes its batch in a fraction of a second; a backup may take some."""
CONNECTIONS_KEPT: Final = 10
CONNECTIONS_MAX: Final = 40
"""As many as the web framework has threads, so that none waits for another's connection."""
CONNECT_TIMEOUT_SECONDS: Final = 10
TRIES_MAX: Final = 8
"""Of one transaction that PostgreSQL refuses for the sake of another; SQLite makes us wait."""
FIRST_PAUSE_SECONDS: Final = 0.005

_AGAIN: Final = frozenset({"40001", "40P01"})  # Serialisation failure, deadlock.
_PRAGMAS: Final = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # A receipt given out must survive a power cut.
)

T = TypeVar("T")


class StorageTrouble(Trouble):
    """The database cannot be used; nothing was written."""


class StorageBusy(StorageTrouble):
    """Others hold the database; the same request will do later."""


@dataclass(frozen=True, slots=True)
class Storage:
    """An open database."""

    engine: Engine
    file: Path | None
    """Where it lies, if it is a file of this computer."""
    _one_writer: AbstractContextManager[object]

    @property
    def is_postgresql(self) -> bool:
        """Say whether PostgreSQL is behind it."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read, all of it as of one moment on SQLite, statement by statement on PostgreSQL.

        Raises:
            StorageTrouble: the database cannot be reached.
        """
        with _trouble_named(), self.engine.connect() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction, again if need be, and return what it returned.

        When this returns, what was written is durable. If `work` raises, nothing is written.

        Raises:
            StorageBusy: the database was not free in time.
            StorageTrouble: it cannot be reached.
        """
        tries = TRIES_MAX if self.is_postgresql else 1
        for attempt in range(1, tries + 1):
            try:
                with _trouble_named():
                    return self._write_once(work)
            except StorageBusy:
                if attempt == tries:
                    raise
                time.sleep(random.uniform(0, FIRST_PAUSE_SECONDS * 2**attempt))  # noqa: S311
        raise AssertionError("the last attempt returns or raises")

    def _write_once(self, work: Callable[[Connection], T]) -> T:
        writing = self.engine.execution_options(writes=True)
        with self._one_writer, writing.connect() as connection, connection.begin():
            return work(connection)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def open_storage(address: str) -> Storage:
    """Open the database at `address`: `sqlite:///file.db` or `postgresql+psycopg://...`.

    A file is created if it is absent; its tables are `hub.schema`'s concern.

    Raises:
        StorageTrouble: the address names no database that the hub can use.
    """
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise StorageTrouble("not a database address") from error
    if url.get_backend_name() == "sqlite":
        return _open_sqlite(url)
    if url.get_backend_name() == "postgresql":
        return Storage(_postgresql_engine(url), None, nullcontext())
    raise StorageTrouble(f"not SQLite and not PostgreSQL: {url.get_backend_name()}")


def _open_sqlite(url: URL) -> Storage:
    if dbapi2.sqlite_version_info < SQLITE_OLDEST:
        raise StorageTrouble(f"this SQLite is known to damage files: {dbapi2.sqlite_version}")
    if not url.database or url.database == ":memory:":
        raise StorageTrouble("the database has to be a file")
    path = Path(url.database).absolute()
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # The hub's keys are in it.
    except OSError as error:
        raise StorageTrouble(f"cannot write {path}: {error.strerror}") from error
    # One thread writes at a time. Others wait for the lock in turn; waiting for the file means
    # asking it now and then, and whoever is unlucky starves.
    return Storage(_sqlite_engine(path), path, threading.Lock())


def _sqlite_engine(path: Path) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        hide_parameters=True,  # They hold what people did; errors are logged.
        pool_size=CONNECTIONS_KEPT,
        max_overflow=CONNECTIONS_MAX - CONNECTIONS_KEPT,
    )

    @event.listens_for(engine, "connect")
    def configure(connection: SqliteConnection, _record: object) -> None:
        connection.isolation_level = None  # BEGIN is ours: the driver delays it to the first write.
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql_engine(url: URL) -> Engine:
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=CONNECTIONS_KEPT,
        max_overflow=CONNECTIONS_MAX - CONNECTIONS_KEPT,
        hide_parameters=True,
        pool_pre_ping=True,  # A server that was restarted must not cost a device its batch.
        isolation_level="READ COMMITTED",  # Rows are locked by name before they are relied upon.
        connect_args={
            "connect_timeout": CONNECT_TIMEOUT_SECONDS,
            "options": "-c synchronous_commit=on -c timezone=UTC",
            "application_name": "lumbung-hub",
        },
    )


@contextmanager
def _trouble_named() -> Iterator[None]:
    """Turn what the database driver says about the world into trouble; a bug stays what it is."""
    try:
        yield
    except DBAPIError as error:
        trouble = _trouble_of(error.orig)
        if trouble is None:
            raise
        raise trouble from error
    except PoolTimeoutError as error:
        raise StorageBusy("every connection is taken") from error
    except psycopg.Error as error:  # What COPY raises does not pass through SQLAlchemy.
        trouble = _trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error


def _trouble_of(error: BaseException | None) -> StorageTrouble | None:
    """Return what the world did to us; None if the error is ours."""
    words = str(error)
    if isinstance(error, psycopg.Error):
        if error.sqlstate in _AGAIN:
            return StorageBusy(words)
        return StorageTrouble(words) if isinstance(error, psycopg.OperationalError) else None
    if isinstance(error, dbapi2.OperationalError):
        return StorageBusy(words) if "database is locked" in words else StorageTrouble(words)
    # The bare class is what SQLite raises for a damaged file and for one that is no database.
    return StorageTrouble(words) if type(error) is dbapi2.DatabaseError else None
