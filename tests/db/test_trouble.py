"""Whatever the disk may do: named, nothing lost, nothing half written, nothing deleted."""

from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from db import database as database_module
from db.database import SQLITE_OLDEST, Database
from db.trouble import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseReadOnly,
    DiskFailing,
    DiskFull,
    NotOurDatabase,
    SqliteTooOld,
)
from tests.db.builders import (
    another_program,
    files_in,
    flipped,
    no_more_pages,
    notes_at,
    notes_in,
    opened,
    read_only,
    with_notes,
    without_patience,
    write_notes,
    writes_fail_beyond,
)

PAGE_BYTES = 4096
ANOTHER_KEY = bytes(range(32))
A_LONG_STORY = "x" * 50_000


def test_another_key_opens_nothing_and_changes_nothing(tmp_path: Path) -> None:
    path = with_notes(tmp_path / "coop.db")
    before = path.read_bytes()

    with pytest.raises(NotOurDatabase):
        opened(path, ANOTHER_KEY)
    assert path.read_bytes() == before
    assert files_in(tmp_path) == ["coop.db"]


@pytest.mark.parametrize(
    "content",
    [
        b"hello",
        bytes(8192),
        b"SQLite format 3\0" + bytes(4080),
        Random(1).randbytes(3 * PAGE_BYTES),
    ],
    ids=["a text", "zeros", "an open database", "noise"],
)
def test_what_is_no_database_of_ours_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "coop.db"
    path.write_bytes(content)

    with pytest.raises(NotOurDatabase):
        opened(path)
    assert path.read_bytes() == content


def test_half_a_file_does_not_open_and_is_left_as_it_is(tmp_path: Path) -> None:
    path = with_notes(tmp_path / "coop.db")
    half = path.read_bytes()[: path.stat().st_size // 2 // PAGE_BYTES * PAGE_BYTES]
    path.write_bytes(half)

    with pytest.raises(DatabaseDamaged):
        opened(path)
    assert path.read_bytes() == half


def test_one_flipped_bit_anywhere_is_found(tmp_path: Path) -> None:
    path = with_notes(tmp_path / "coop.db", count=10)
    pages = path.stat().st_size // PAGE_BYTES

    for page in range(1, pages):
        flipped(path, page * PAGE_BYTES + 100)
        with pytest.raises(DatabaseDamaged):
            check(path)
        flipped(path, page * PAGE_BYTES + 100)
    check(path)


def check(path: Path) -> None:
    database = opened(path)
    try:
        database.check_file()
    finally:
        database.close()


def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    path = with_notes(tmp_path / "coop.db")

    with read_only(tmp_path), pytest.raises(DatabaseReadOnly):
        opened(path)
    assert notes_at(path) == 1


def test_a_file_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    path = with_notes(tmp_path / "coop.db")

    with read_only(path), pytest.raises(DatabaseReadOnly):
        with_notes(path)
    assert notes_at(path) == 1


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatabaseReadOnly):
        opened(tmp_path / "gone" / "coop.db")


def test_a_folder_may_bear_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "Toko 100% #1 apa?mode=ro&x=1"
    folder.mkdir()

    with_notes(folder / "coop.db")

    assert files_in(folder) == ["coop.db"]


def test_a_full_disk_loses_nothing_and_room_lets_it_go_on(database: Database) -> None:
    with no_more_pages(database), pytest.raises(DiskFull):
        write_notes(database, "Dibuka", A_LONG_STORY)

    assert notes_in(database) == 0
    write_notes(database, A_LONG_STORY)
    assert notes_in(database) == 1


def test_a_disk_that_errs_loses_nothing_and_may_recover(database: Database) -> None:
    with writes_fail_beyond(2 * PAGE_BYTES), pytest.raises(DiskFailing):
        write_notes(database, A_LONG_STORY)

    assert notes_in(database) == 0
    write_notes(database, A_LONG_STORY)
    assert notes_in(database) == 1


def test_a_file_held_by_another_program_is_busy_and_free_again_later(database: Database) -> None:
    without_patience(database)
    other = another_program(database.path)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(DatabaseBusy):
        write_notes(database, "Dibuka")
    other.execute("ROLLBACK")
    write_notes(database, "Dibuka")
    assert notes_in(database) == 1
    other.close()


def test_a_file_held_for_good_does_not_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = with_notes(tmp_path / "coop.db")
    at_once = (*database_module._PRAGMAS[:2], "PRAGMA busy_timeout = 0")
    monkeypatch.setattr(database_module, "_PRAGMAS", ("PRAGMA busy_timeout = 0", *at_once))
    other = another_program(path)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    other.execute("DELETE FROM cart")

    with pytest.raises(DatabaseBusy):
        opened(path)
    other.close()
    assert notes_at(path) == 1


def test_an_sqlite_that_may_tear_the_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))

    with pytest.raises(SqliteTooOld):
        opened(tmp_path / "coop.db")
    assert files_in(tmp_path) == []


def test_this_sqlite_is_new_enough() -> None:
    assert dbapi2.sqlite_version_info >= SQLITE_OLDEST
