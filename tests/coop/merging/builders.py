"""Records of one item for tests, and their merging."""

import pytest

from coop.fact_log import record
from coop.facts.goods import Pack
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.merging.merge_items import merge_items
from coop.merging.merge_plan import merge_plan
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity

CODE, OTHER = "8991234567891", "8997654321099"
WHY = "tercatat dua kali"


def carton(ratio: int = 40_000, unit: str = "dus", codes: tuple[str, ...] = ()) -> Pack:
    return Pack(number=2, unit=unit, ratio=Quantity(ratio), barcodes=codes)


def stocked(session: Session, item_id: ItemId, quantity: int, value: int) -> None:
    line = StockLine(item_id, Quantity(quantity), Rupiah(value))
    record(session, a_stamp(), OpeningStockRecorded(lines=(line,)))


def two(session: Session) -> tuple[ItemId, ItemId]:
    gone = an_item(session, "Indomie grg", price=3_400, stock=0, barcode=CODE)
    kept = an_item(session, "Indomie goreng", price=3_500, stock=0, barcode=OTHER)
    stocked(session, gone, 5_000, 14_001)
    stocked(session, kept, 10_000, 30_000)
    return gone, kept


def merge(session: Session, gone: ItemId, kept: ItemId, reason: str = WHY) -> None:
    plan = merge_plan(session, gone, kept, TODAY)
    merge_items(
        session,
        a_stamp(),
        gone_id=gone,
        kept_id=kept,
        revisions=(plan.gone.revision, plan.kept.revision),
        reason=reason,
    )


def fault_of(session: Session, gone: ItemId, kept: ItemId) -> MergeFault:
    with pytest.raises(ItemsNotMergeable) as refusal:
        merge_plan(session, gone, kept, TODAY)
    return refusal.value.fault
