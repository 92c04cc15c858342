"""A cooperative on a database of its own, fresh for every test, and rebuilt from its log after."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from coop.rebuild import rebuild
from db.database import Database, open_database
from db.session import Session
from tests.builders import A_KEY, Mirror
from tests.hub.untested import pytest_terminal_summary

settings.register_profile("lumbung", derandomize=True, deadline=None, database=None)
settings.load_profile("lumbung")  # The same examples on every run, however slow the computer is.

__all__ = ["pytest_terminal_summary"]
gc.disable()  # See `pytest_runtest_protocol`.


TESTS_BETWEEN_COLLECTIONS = 100
_since_collected = 0


def pytest_collection_finish() -> None:
    """Set aside what every test needs: looking through it again costs more than most tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Collect garbage here: a worker thread that came upon widgets would bring Qt down.

    What is left now and then is what was imported and kept since, and is set aside as well.
    """
    global _since_collected  # noqa: PLW0603  Hooks have no other memory.
    result = yield
    _since_collected += 1
    is_time = _since_collected >= TESTS_BETWEEN_COLLECTIONS
    if is_time or {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ())):
        gc.collect()
    if is_time:
        gc.freeze()
        _since_collected = 0
    return result


PATIENCE_MS = 30_000
"""A test waits this long for what it expects: a busy computer is slow, and not wrong."""


class PatientBot(QtBot):
    """Waits until something is true; only a test that fails waits long."""

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    wait_until = waitUntil


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    return PatientBot(request)


@pytest.fixture(scope="session")
def empty_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a new file as the program makes it: copying one is ten times quicker than making it."""
    path = tmp_path_factory.mktemp("empty") / "coop.db"
    open_database(path, A_KEY, Mirror()).close()
    return path


def _open_copy(empty_books: Path, path: Path) -> Database:
    shutil.copy(empty_books, path)
    return open_database(path, A_KEY, Mirror())


@pytest.fixture
def fresh(empty_books: Path, tmp_path: Path) -> Iterator[Database]:
    """Give a second, empty database: another till, or a new computer."""
    database = _open_copy(empty_books, tmp_path / "fresh.db")
    yield database
    database.close()


@pytest.fixture
def database(empty_books: Path, tmp_path: Path) -> Iterator[Database]:
    """Give a cooperative's database; when the test ends, its log must give the same rows again."""
    database = _open_copy(empty_books, tmp_path / "coop.db")
    yield database
    other = _open_copy(empty_books, tmp_path / "rebuilt.db")
    with database.report() as kept, other.transaction() as rebuilt:
        assert rebuild(kept, rebuilt) == []
    other.close()
    database.close()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.transaction() as session:
        yield session
