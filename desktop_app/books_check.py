"""Checking the books of a folder, and writing them again from their log."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

from coop.rebuild import copy_working_tables, rebuild, verify_log
from db.database import Database, open_database
from desktop_app.books import open_books
from desktop_app.cooperative_key import CooperativeKeys
from desktop_app.database_key import database_key
from desktop_app.paths import DataFolder
from desktop_app.rows_differ import RowsDiffer


class BooksChecked(NamedTuple):
    """What a check of the books found in order."""

    facts: int


def verify_books(folder: DataFolder) -> BooksChecked:
    """Check the file, the chain, and every row against a fresh replay of the log.

    Raises:
        DatabaseDamaged: the file does not hold together.
        LogDamaged: the log does not.
        RowsDiffer: some rows do not follow from the log.
    """
    with ExitStack() as stack:
        kept = open_books(folder)
        stack.callback(kept.close)
        kept.check_file()
        with kept.report() as session:
            facts = verify_log(session)
        fresh = stack.enter_context(_scratch(folder))
        with kept.report() as session, fresh.transaction() as copy:
            different = rebuild(session, copy)
    if different:
        raise RowsDiffer(", ".join(different))
    return BooksChecked(facts)


def rebuild_books(folder: DataFolder, now: datetime) -> Path:
    """Write the books again from their log; the old file stays beside them under a dated name.

    Call only while no window is open on them.

    Raises:
        LogDamaged: the log does not hold together, and nothing was changed.
    """
    path = folder.database.with_suffix(".rebuilt")
    _remove(path)
    with ExitStack() as stack:
        kept = open_books(folder)
        stack.callback(kept.close)
        fresh = _open_beside(folder, path)
        stack.callback(fresh.close)
        with kept.report() as session, fresh.transaction() as copy:
            rebuild(session, copy)
            copy_working_tables(session, copy)
    old = folder.database.with_name(f"lumbung-{now:%Y%m%d-%H%M%S}.old.db")
    copyfile(folder.database, old)  # Not moved: at no moment may there be no books.
    path.replace(folder.database)
    return old


@contextmanager
def _scratch(folder: DataFolder) -> Iterator[Database]:
    """Give an empty database beside the books, gone afterwards."""
    path = folder.database.with_suffix(".check")
    _remove(path)
    database = _open_beside(folder, path)
    try:
        yield database
    finally:
        database.close()
        _remove(path)


def _open_beside(folder: DataFolder, path: Path) -> Database:
    keys = CooperativeKeys(folder.cooperative_key)
    return open_database(path, database_key(folder.key, folder.database), keys)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()
