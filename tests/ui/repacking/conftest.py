"""The desk for repacking in its window, on the books of a shop."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app.repacking import words_while_repacking
from tests.builders import SHOP, TODAY
from tests.coop.repacking.builders import a_recipe, goods
from tests.ui.office_builders import DeskWindow
from tests.ui.repacking.builders import Repacker
from ui.operations import Operations
from ui.repacking.repacking_desk import RepackingDesk


@pytest.fixture
def bare(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[Repacker]:
    """Open the desk of a shop that has goods, and no recipe."""
    with database.transaction() as session:
        items = {
            "sack": goods(session, "Beras karung 50 kg", 10_000, 6_000_000),
            "loose": goods(session, "Beras curah", is_weighed=True, price=14_500),
            "oil": goods(session, "Minyak goreng 1 l", 24_000, 432_000),
        }
    desk = RepackingDesk(operations, SHOP, lambda: TODAY, words_while_repacking)
    DeskWindow(qtbot, desk, operations)
    sitter = Repacker(qtbot, database, desk, items)
    yield sitter
    sitter.settle(operations)


@pytest.fixture
def repacker(bare: Repacker) -> Repacker:
    """Let the shop know how a sack of rice is opened."""
    with bare.database.transaction() as session:
        sack, loose = bare.items["sack"], bare.items["loose"]
        a_recipe(session, [(sack, 1_000)], [(loose, 50_000)], "Buka karung beras")
    bare.desk.read_again()
    return bare
