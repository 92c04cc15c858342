"""The desk for counts in its window, on the books of a small shop."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coop.facts.goods import Pack
from coop.facts.stock import StockLine
from coop.goods.record_item import record_item
from coop.shop_settings import ShopSettings
from coop.stock.record_opening_stock import record_opening_stock
from db.database import Database
from tests.builders import TODAY, a_stamp
from tests.coop.goods.builders import a_draft
from tests.ui.counting.builders import NOW, Counting
from tests.ui.office_builders import DeskWindow
from ui.counting.counting_desk import CountDesk
from ui.operations import Operations
from values.money import Rupiah
from values.quantity import Quantity

CARTON = Pack(number=2, unit="dus", ratio=Quantity(12_000))
SUGAR_CODE = "8999999000011"


@pytest.fixture
def counting(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[Counting]:
    """Open the desk: two items of Sembako, each ten in the book and worth 100.000, and soap."""
    items = {}
    with database.transaction() as session:
        for draft in (
            a_draft("Gula pasir", category="Sembako", codes=(SUGAR_CODE,), packs=(CARTON,)),
            a_draft("Telur ayam", category="Sembako"),
            a_draft("Sabun mandi", category="Toiletris"),
        ):
            stamp = a_stamp()
            record_item(session, stamp, item=draft, prices={1: Rupiah(12_000)})
            items[draft.name] = draft.item_id
            line = StockLine(draft.item_id, Quantity(10_000), Rupiah(100_000))
            record_opening_stock(session, a_stamp(), lines=(line,))
    desk = CountDesk(operations, ShopSettings(), lambda: TODAY, lambda: NOW)
    DeskWindow(qtbot, desk, operations)
    yield Counting(qtbot, database, desk, items)
    keeper = desk.entry.tally.keeper
    qtbot.waitUntil(lambda: not isValid(keeper) or keeper.is_idle)
