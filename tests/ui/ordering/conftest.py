"""The desk of buying with that of orders in its window, on the books of a shop."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app.buying import words_while_buying
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_supplier
from tests.coop.ordering.builders import noodles
from tests.ui.office_builders import DeskWindow
from tests.ui.ordering.builders import Orderer
from ui.buying.buying_desk import BuyingDesk
from ui.buying.surroundings import Surroundings
from ui.operations import Operations
from ui.ordering.orders_desk import OrdersDesk
from ui.selling.shelf import scale_rules

LONG = "Minyak goreng kemasan pouch 2 liter Rumah Tangga Sejahtera Nusantara"


@pytest.fixture
def clerk(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[Orderer]:
    """Open the desk; the shop knows noodles, oil and tea by the pak, and two suppliers."""
    with database.transaction() as session:
        items = {
            "mi": noodles(session, "Mi goreng"),
            "minyak": noodles(session, LONG),
            "teh": an_item(session, "Teh celup", stock=0, barcode="8991002105485"),
        }
        suppliers = {
            "makmur": a_supplier(session, "Toko Grosir Makmur", terms_days=14),
            "tini": a_supplier(session, "Bu Tini", terms_days=0),
        }
    given = Surroundings(
        operations=operations,
        settings=SHOP,
        today=lambda: TODAY,
        now=lambda: a_stamp().recorded_at,
        words=words_while_buying,
        scale_rules=scale_rules,
    )
    desk = BuyingDesk(given, OrdersDesk)
    DeskWindow(qtbot, desk, operations)
    clerk = Orderer(qtbot, database, desk, (items, suppliers))
    clerk.settle(operations)
    yield clerk
    clerk.settle(operations)
