"""The desk for goods on consignment in its window, on the books of a shop."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app.consignment import words_about_consignment
from tests.builders import SHOP, TODAY, an_item
from tests.coop.consignment.builders import a_snack, an_owner
from tests.ui.consignment.builders import Keeper
from tests.ui.office_builders import DeskWindow
from ui.consignment.consignment_desk import ConsignmentDesk
from ui.operations import Operations


@pytest.fixture
def bare(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[Keeper]:
    """Open the desk of a shop with which nobody leaves goods."""
    with database.transaction() as session:
        tempe = an_item(session, "Tempe daun", price=5_000, stock=0)
    desk = ConsignmentDesk(operations, SHOP, lambda: TODAY, words_about_consignment)
    DeskWindow(qtbot, desk, operations)
    sitter = Keeper(qtbot, database, desk, tempe)
    yield sitter
    sitter.settle(operations)


@pytest.fixture
def keeper(bare: Keeper) -> Keeper:
    """Let somebody leave chips with the shop."""
    with bare.database.transaction() as session:
        bare.owner = an_owner(session)
        bare.item_id = a_snack(session, bare.owner)
    bare.desk.read_again()
    bare.wait(lambda: bare.desk.owners.account is not None)
    return bare
