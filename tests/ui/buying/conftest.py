"""The desk of buying in its window, on the books of a shop."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app.buying import words_while_buying
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.buying.builders import DUS, a_supplier
from tests.ui.buying.builders import Clerk
from tests.ui.office_builders import DeskWindow
from ui.buying.buying_desk import BuyingDesk
from ui.buying.surroundings import Surroundings
from ui.operations import Operations
from ui.selling.shelf import scale_rules

LONG = "Minyak goreng kemasan pouch 2 liter Rumah Tangga Sejahtera Nusantara"


@pytest.fixture
def clerk(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[Clerk]:
    """Open the desk; the shop knows tea, noodles by the carton, and two suppliers."""
    with database.transaction() as session:
        items = {
            "teh": an_item(session, "Teh celup", price=6_000, stock=0, barcode="8991002105485"),
            "mi": an_item(
                session, "Mi goreng", price=3_000, stock=0, packs=(DUS,), prices=(120_000,)
            ),
            "minyak": an_item(session, LONG, price=36_000, stock=0),
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
    desk = BuyingDesk(given)
    DeskWindow(qtbot, desk, operations)
    clerk = Clerk(qtbot, database, desk, items, suppliers)
    yield clerk
    clerk.settle(operations)
