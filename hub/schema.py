"""The revisions of the hub's tables. They only go forward.

A new database is made whole, as `hub.tables` says. An older one is brought up step by step: each
step says what changed from one revision to the next, and is never edited again.
"""

import time
from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection, func, insert, inspect, select

from hub.columns import METADATA
from hub.storage import Storage
from hub.tables import schema_revision
from values.trouble import Trouble

STEPS: Final[tuple[Callable[[Connection], None], ...]] = ()
"""Step n (from 1) makes revision n + 1 out of revision n."""
REVISION: Final = 1 + len(STEPS)

_ADVISORY_LOCK: Final = 0x6C756D62756E67  # "lumbung": two processes must not start the hub at once.
_KEPT_FOR_GOOD: Final = ("fact", "evidence")

_SQLITE_GUARD: Final = """
CREATE TRIGGER {table}_refuses_{word} BEFORE {word} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END
"""
_POSTGRESQL_REFUSAL: Final = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '%% is never changed', TG_TABLE_NAME
   USING ERRCODE = 'integrity_constraint_violation'; END $$
"""
_POSTGRESQL_GUARD: Final = """
CREATE TRIGGER {table}_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
"""


class SchemaTooNew(Trouble):
    """A newer hub wrote this database; this one must be updated first."""


def bring_up_to_date(storage: Storage) -> None:
    """Make the tables, or bring them to this program's revision, in one transaction.

    Raises:
        SchemaTooNew: a newer hub was here.
        StorageTrouble: the database cannot be used.
    """
    storage.write(_bring_up_to_date)


def revision_of(connection: Connection) -> int:
    """Return the revision of the tables; 0 if there are none."""
    if not inspect(connection).has_table(schema_revision.name):
        return 0
    return connection.execute(select(func.max(schema_revision.c.revision))).scalar_one() or 0


def wait_for_others_to_start(connection: Connection) -> None:
    """Let one process at a time make what a database lacks; SQLite's write lock does as much."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))


def _bring_up_to_date(connection: Connection) -> None:
    wait_for_others_to_start(connection)
    found = revision_of(connection)
    if found > REVISION:
        raise SchemaTooNew(found, REVISION)
    if found == REVISION:
        return
    if found == 0:
        METADATA.create_all(connection)
        _guard_what_is_kept(connection)
    else:
        for step in STEPS[found - 1 :]:
            step(connection)
    now = time.time_ns() // 1_000
    connection.execute(insert(schema_revision).values(revision=REVISION, applied_at=now))


def _guard_what_is_kept(connection: Connection) -> None:
    """Have the database itself refuse to change a fact, whoever asks."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(_POSTGRESQL_REFUSAL)
        for table in _KEPT_FOR_GOOD:
            connection.exec_driver_sql(_POSTGRESQL_GUARD.format(table=table))
        return
    for table in _KEPT_FOR_GOOD:
        for word in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(_SQLITE_GUARD.format(table=table, word=word))
