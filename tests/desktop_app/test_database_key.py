"""The key of the books: made once, for its owner alone, and never in place of a lost one."""

from pathlib import Path

import pytest

from db.database import KEY_BYTES
from db.trouble import NotOurDatabase
from desktop_app.books import open_books
from desktop_app.database_key import KeyDamaged, KeyMissing, database_key
from tests.db.builders import files_in
from tests.desktop_app.builders import some_books


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    key_file = tmp_path / "lumbung.key"

    made = database_key(key_file, tmp_path / "lumbung.db")
    again = database_key(key_file, tmp_path / "lumbung.db")

    assert made == again
    assert len(made) == KEY_BYTES
    assert key_file.stat().st_mode & 0o777 == 0o600


def test_two_cooperatives_have_two_keys(tmp_path: Path) -> None:
    one, other = (database_key(tmp_path / name, tmp_path / "none") for name in ("a", "b"))

    assert one != other


def test_no_key_is_made_for_books_whose_key_is_gone(tmp_path: Path) -> None:
    folder = some_books(tmp_path)
    folder.key.unlink()
    books, files = folder.database.read_bytes(), files_in(tmp_path)

    with pytest.raises(KeyMissing):
        open_books(folder)

    assert folder.database.read_bytes() == books
    assert files_in(tmp_path) == files


@pytest.mark.parametrize(
    "content", [b"", b"00" * 31, b"00" * 33, b"zz" * 32, b"\xff" * 64, b"\0" * 64]
)
def test_a_damaged_key_is_trouble_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    key_file = tmp_path / "lumbung.key"
    key_file.write_bytes(content)

    with pytest.raises(KeyDamaged):
        database_key(key_file, tmp_path / "lumbung.db")

    assert key_file.read_bytes() == content


def test_a_key_that_cannot_be_read_is_trouble_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "lumbung.key").mkdir()

    with pytest.raises(KeyDamaged):
        database_key(tmp_path / "lumbung.key", tmp_path / "lumbung.db")


def test_books_that_another_key_locked_are_neither_made_anew_nor_removed(tmp_path: Path) -> None:
    folder = some_books(tmp_path)
    right = folder.key.read_bytes()
    folder.key.write_text("ab" * KEY_BYTES)
    books = folder.database.read_bytes()

    with pytest.raises(NotOurDatabase):
        open_books(folder)

    assert folder.database.read_bytes() == books
    folder.key.write_bytes(right)
    open_books(folder).close()
