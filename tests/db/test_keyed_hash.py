"""Keyed hashes: equal for equal texts in one file, and in no other."""

from pathlib import Path

from sqlalchemy import text

from db.database import Database
from tests.db.builders import opened


def hashed(database: Database, content: str) -> bytes:
    with database.report() as session:
        found = session.scalar(text("SELECT keyed_hash(:content)"), {"content": content})
    assert isinstance(found, bytes)
    return found


def test_a_text_has_one_hash_in_a_file_and_another_in_each_other(tmp_path: Path) -> None:
    one, other = opened(tmp_path / "one.db"), opened(tmp_path / "other.db", bytes(31) + b"\1")

    assert hashed(one, "3402165503900002") == hashed(one, "3402165503900002")
    assert hashed(one, "3402165503900002") != hashed(one, "3402165503900003")
    assert hashed(one, "3402165503900002") != hashed(other, "3402165503900002")
    one.close()
    other.close()


def test_a_hash_says_nothing_about_the_length_of_its_text(tmp_path: Path) -> None:
    database = opened(tmp_path / "coop.db")

    assert len(hashed(database, "")) == len(hashed(database, "x" * 10_000)) == 32
    database.close()
