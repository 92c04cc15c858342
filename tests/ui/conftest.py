"""A window's surroundings: the theme, letters at 100 % again after each test, and operations."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from db.database import Database
from tests.builders import a_stamp
from ui.formatting import use_zone
from ui.operations import Operations
from ui.theme import resize_letters, use_theme
from ui.theme.letters import letter_percent


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    use_theme(qapp)
    return qapp


@pytest.fixture(autouse=True)
def application(dressed: QApplication) -> Iterator[QApplication]:
    """Give the application; whatever a test does to the letters, the next one finds 100 %."""
    yield dressed
    use_zone(None)
    if letter_percent() != 100:
        resize_letters(dressed, 100)


@pytest.fixture
def operations(database: Database) -> Iterator[Operations]:
    operations = Operations(database, a_stamp)
    yield operations
    operations.close()
