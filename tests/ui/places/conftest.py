"""The desk for places in its window, on the books of a shop with a warehouse."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from coop.facts.goods import Pack
from db.database import Database
from desktop_app.places import words_about_places
from tests.builders import SHOP, TODAY, an_item
from tests.coop.batches.builders import arrive, on
from tests.coop.places.builders import carry, pieces, to_quarantine
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.places.builders import Carrier, settle
from ui.operations import Operations
from ui.places.places_desk import PlacesDesk
from values.quantity import Quantity


@pytest.fixture
def bare(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[Carrier]:
    """Open the desk of a shop whose goods all lie on its shelves."""
    with database.transaction() as session:
        dus = Pack(number=2, unit="dus", ratio=Quantity(24_000))
        items = {
            "sugar": an_item(
                session,
                packs=(dus,),
                prices=(400_000,),
                stock=100_000,
                barcode="8991002101234",
            ),
            "bread": an_item(session, "Roti tawar", stock=0),
        }
        arrive(session, items["bread"], 10, on(3), code="L-07", cost=50_000)
    desk = PlacesDesk(operations, SHOP, lambda: TODAY, words_about_places)
    DeskWindow(qtbot, desk, operations)
    carrier = Carrier(qtbot, database, desk, items)
    carrier.wait(lambda: desk.goods.place.place() is not None)
    yield carrier
    settle(qtbot, operations)


@pytest.fixture
def carrier(bare: Carrier) -> Carrier:
    """Let goods lie in the warehouse and in quarantine."""
    with bare.database.transaction() as session:
        coffee = an_item(session, f"Kopi bubuk {LONG_NAME}", stock=30_000)
        bare.items["coffee"] = coffee
        sugar, bread = bare.items["sugar"], bare.items["bread"]
        carry(session, pieces(sugar, 98), pieces(coffee, 10))
        to_quarantine(session, pieces(bread, 4, expires_on=on(3), code="L-07"))
    bare.desk.read_again()
    bare.wait(lambda: len(bare.desk.goods.rows.rows) == 2)
    return bare
