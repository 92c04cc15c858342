"""The desk for prices in its window, on the shelves of a village."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from tests.builders import TODAY, an_item
from tests.coop.prices.test_many_prices import in_category
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.prices.builders import Clerk
from ui.operations import Operations
from ui.prices.prices_desk import PricesDesk

SETTINGS = ShopSettings(printer_kind=PrinterKind.FILE)
AtDesk = Callable[..., Clerk]


@pytest.fixture
def at_desk(qtbot: QtBot, database: Database, operations: Operations) -> AtDesk:
    """Sit down with the settings that a test wants."""

    def sit(settings: ShopSettings = SETTINGS) -> Clerk:
        with database.transaction() as session:
            items = {
                "Gula": in_category(session, an_item(session, "Gula pasir"), "Sembako"),
                "Mi": an_item(session, "Mi goreng 85 g", price=3_500, barcode="0089686010947"),
                LONG_NAME: an_item(session, LONG_NAME, price=21_300),
            }
            in_category(session, items["Mi"], "Sembako")
        desk = PricesDesk(operations, settings, lambda: TODAY)
        DeskWindow(qtbot, desk, operations)
        desk.focus_target().setFocus()
        return Clerk(qtbot, database, desk, items)

    return sit


@pytest.fixture
def clerk(at_desk: AtDesk) -> Clerk:
    return at_desk()
