"""What the disk may do to us, one class for each thing that the user can do about it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from values.trouble import Trouble


class DatabaseTrouble(Trouble):
    """The database file could not be used; nothing was written."""


class DatabaseBusy(DatabaseTrouble):
    """Another program holds the file."""


class DiskFull(DatabaseTrouble):
    """There is no room left for another fact."""


class DatabaseReadOnly(DatabaseTrouble):
    """The file or its folder may not be written."""


class DiskFailing(DatabaseTrouble):
    """The disk answered with an error."""


class DatabaseDamaged(DatabaseTrouble):
    """The file does not hold together."""


class NotOurDatabase(DatabaseTrouble):
    """The file is no database, or its key is another one."""


class DatabaseTooNew(DatabaseTrouble):
    """A newer program wrote this file."""


class SqliteTooOld(DatabaseTrouble):
    """The SQLite of this installation may damage files."""


_BY_CODE: dict[int, type[DatabaseTrouble]] = {
    dbapi2.SQLITE_BUSY: DatabaseBusy,
    dbapi2.SQLITE_LOCKED: DatabaseBusy,
    dbapi2.SQLITE_FULL: DiskFull,
    dbapi2.SQLITE_READONLY: DatabaseReadOnly,
    dbapi2.SQLITE_PERM: DatabaseReadOnly,
    dbapi2.SQLITE_CANTOPEN: DatabaseReadOnly,
    dbapi2.SQLITE_IOERR: DiskFailing,
    dbapi2.SQLITE_CORRUPT: DatabaseDamaged,
    dbapi2.SQLITE_NOTADB: NotOurDatabase,
}
_PRIMARY_CODE = 0xFF  # The low byte of an extended SQLite code.


@contextmanager
def disk_trouble_named() -> Iterator[None]:
    """Turn what SQLite says of the disk into trouble; constraints and syntax stay what they are.

    Raises:
        DatabaseTrouble: one of the classes above.
    """
    try:
        yield
    except DBAPIError as error:
        _raise_trouble(error.orig, error)
        raise
    except dbapi2.Error as error:
        _raise_trouble(error, error)
        raise


def _raise_trouble(said: BaseException | None, cause: Exception) -> None:
    code = getattr(said, "sqlite_errorcode", None)
    trouble = _BY_CODE.get(code & _PRIMARY_CODE) if isinstance(code, int) else None
    if trouble:
        raise trouble(str(said)) from cause
