"""The desk for last days in its window, on the books of a shop with dated goods."""

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from tests.builders import SHOP, TODAY, an_item
from tests.coop.batches.builders import arrive, on
from tests.ui.batches.builders import Keeper
from tests.ui.office_builders import LONG_NAME, DeskWindow
from ui.batches.batches_desk import BatchesDesk
from ui.operations import Operations


@pytest.fixture
def bare(qtbot: QtBot, database: Database, operations: Operations) -> Keeper:
    """Open the desk of a shop that never wrote a date down."""
    with database.transaction() as session:
        items = {"oil": an_item(session, "Minyak goreng 1 l", stock=12_000)}
    desk = BatchesDesk(operations, SHOP, lambda: TODAY)
    DeskWindow(qtbot, desk, operations)
    return Keeper(qtbot, database, desk, items)


@pytest.fixture
def keeper(bare: Keeper) -> Keeper:
    """Let bread have expired, milk expire this week, and coffee in two months."""
    with bare.database.transaction() as session:
        for name, words, days, cost in (
            ("bread", "Roti tawar", -2, 40_000),
            ("milk", "Susu kotak 250 ml", 5, 65_000),
            ("coffee", f"Kopi bubuk {LONG_NAME}", 60, 1_250_000),
        ):
            item_id = an_item(session, words, stock=0)
            arrive(session, item_id, 10, on(days), code="L-07", cost=cost, day=on(-3))
            bare.items[name] = item_id
    bare.desk.read_again()
    bare.wait(lambda: len(bare.desk.view.rows.rows) == 2)
    return bare
