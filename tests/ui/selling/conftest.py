"""The till in its window, on shelves with goods."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coop.shop_settings import ShopSettings
from db.database import Database
from tests.ui.selling.builders import SETTINGS, Counter, stock_the_shelves
from ui.operations import Operations

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
