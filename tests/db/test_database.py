"""The encrypted file, and the one transaction."""

from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlcipher3 import dbapi2

from coop.fact_log import FactTooLarge, head_of, verify
from coop.take_note import take_note
from db.database import Database
from db.rows import Addition, write_rows
from db.tables import LoggedFact, StockLevel
from db.trouble import (
    DatabaseReadOnly,
    NotOurDatabase,
)
from tests.builders import TILL_1, a_stamp
from tests.db.builders import (
    another_program,
    notes_in,
    opened,
    with_notes,
    write_notes,
)

PAGE_BYTES = 4096
ANOTHER_KEY = bytes(range(32))
A_LONG_STORY = "x" * 50_000


def test_what_was_written_is_there_after_the_next_start(tmp_path: Path) -> None:
    database = opened(with_notes(tmp_path / "coop.db", count=3))

    assert notes_in(database) == 3
    database.check_file()
    database.close()


def test_the_file_says_nothing_to_who_has_no_key(tmp_path: Path) -> None:
    content = with_notes(tmp_path / "coop.db").read_bytes()

    assert b"Dibuka" not in content
    assert b"SQLite format" not in content
    assert b"CREATE TABLE" not in content


def test_a_wrong_key_is_told_to_the_program_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = with_notes(tmp_path / "coop.db")

    with pytest.raises(NotOurDatabase):
        opened(path, ANOTHER_KEY)

    assert capfd.readouterr() == ("", "")


def test_a_commit_is_on_the_disk_before_the_receipt_is_printed(database: Database) -> None:
    with database.transaction() as session:
        synchronous = session.scalar(text("PRAGMA synchronous"))
        journal = session.scalar(text("PRAGMA journal_mode"))
        foreign_keys = session.scalar(text("PRAGMA foreign_keys"))

    assert (synchronous, journal, foreign_keys) == (2, "wal", 1)


def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(FactTooLarge):
        write_notes(database, "Dibuka", "x" * 300_000)

    assert notes_in(database) == 0


def test_the_write_lock_is_taken_before_the_first_read(database: Database) -> None:
    other = another_program(database.path)
    other.execute("PRAGMA busy_timeout = 0")

    with database.transaction() as session:
        head_of(session, TILL_1)
        with pytest.raises(dbapi2.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.close()


def test_reading_holds_no_writer_up(database: Database) -> None:
    with database.report() as report, database.transaction() as session:
        before = head_of(report, TILL_1)
        take_note(session, a_stamp(), text="Dibuka")

        assert head_of(report, TILL_1) == before
        assert head_of(session, TILL_1).seq == 1


def test_a_report_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseReadOnly), database.report() as session:
        session.execute(text("INSERT INTO cart VALUES (x'00', 0, 0, NULL, 0, x'00')"))


def test_a_text_in_the_column_of_a_number_is_a_bug(database: Database) -> None:
    with pytest.raises(IntegrityError), database.transaction() as session:
        session.execute(text("INSERT INTO stock_level VALUES (x'00', 'banyak', 0, 0, 0, 0)"))


def test_a_row_that_the_plain_driver_may_not_write_is_a_bug_too(fresh: Database) -> None:
    with pytest.raises(dbapi2.IntegrityError), fresh.transaction() as session:
        write_rows(session, [Addition(StockLevel, {"item_id": None}, {"quantity": 1})])


def test_a_mistake_in_a_statement_is_a_bug(database: Database) -> None:
    with pytest.raises(OperationalError), database.snapshot() as session:
        session.execute(text("SELEC 1"))


def test_a_row_that_follows_from_no_fact_is_not_committed(database: Database) -> None:
    with pytest.raises(IntegrityError), database.transaction() as session:
        session.execute(
            text(
                "INSERT INTO stock_adjustment VALUES (x'00', 'lost', '', '', 0, 20261124, 0, x'01')"
            )
        )


def test_the_log_is_whole_on_the_reports_connection(database: Database) -> None:
    write_notes(database, "Dibuka", "Ditutup", "Dibuka")

    with database.report() as session:
        assert verify(session, TILL_1) == head_of(session, TILL_1)
        assert len(session.scalars(select(LoggedFact.seq)).all()) == 3
