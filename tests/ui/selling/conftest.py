"""The till in its window, on shelves with goods."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coop.shop_settings import ShopSettings
from db.database import Database
from tests.ui.selling.builders import SETTINGS, Counter, stock_the_shelves
from ui.operations import Operations

TRANSLATIONS = Path(__file__).resolve().parents[3] / "resources" / "translations"
ACounter = Callable[..., Counter]


@pytest.fixture
def a_counter(
    application: QApplication, qtbot: QtBot, database: Database, operations: Operations
) -> Iterator[ACounter]:
    """Open a counter with other settings than usual."""
    with database.transaction() as session:
        stock_the_shelves(session)
    opened: list[Counter] = []

    def open_counter(settings: ShopSettings = SETTINGS) -> Counter:
        opened.append(Counter(qtbot, application, database, operations, settings))
        return opened[-1]

    yield open_counter
    for counter in opened:
        counter.close()


@pytest.fixture
def counter(a_counter: ACounter) -> Counter:
    """Open the usual counter."""
    return a_counter()


@pytest.fixture
def in_indonesian(application: QApplication) -> Iterator[None]:
    """Speak the language that people see; `make words` compiles it."""
    words = QTranslator()
    assert words.load(str(TRANSLATIONS / "lumbung_id.qm"))
    application.installTranslator(words)
    yield
    application.removeTranslator(words)
