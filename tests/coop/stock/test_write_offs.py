"""Goods that nobody pays for: their slip, their batch, and what they had cost."""

import pytest

from coop.fact_log import head_of
from coop.stock.adjust_stock import adjust_stock
from coop.stock.losses import LossSum, loss_sums, losses
from coop.stock.value_in_order import holding_now
from coop.stock.write_off_goods import (
    LINES_MAX,
    NOTE_LETTERS_MAX,
    GoneGoods,
    WriteOff,
    WriteOffDone,
    WriteOffEmpty,
    WriteOffNeedsNote,
    WriteOffNoteTooLong,
    WriteOffNotPossible,
    WriteOffTooLong,
    write_off_goods,
)
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.batches.builders import arrive, left, on, sell
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity

DAMAGED, EXPIRED = AdjustmentReason.DAMAGED, AdjustmentReason.EXPIRED
DONATION = AdjustmentReason.DONATION


@pytest.fixture
def bread(session: Session) -> ItemId:
    item_id = an_item(session, "Roti tawar", stock=0)
    arrive(session, item_id, 10, on(3), code="A7", cost=50_001)
    return item_id


def write_off(
    session: Session,
    *goods: GoneGoods,
    reason: AdjustmentReason = DAMAGED,
    note: str = "",
    days: int = 0,
) -> WriteOffDone:
    stamp = a_stamp(business_date=on(days))
    gone = WriteOff(goods=goods, reason=reason, note=note)
    done = write_off_goods(session, stamp, gone=gone, settings=SHOP)
    assert done is not None
    return done


def pieces(item_id: ItemId, count: float, days: int | None = None) -> GoneGoods:
    batch = None if days is None else (on(days), "A7")
    return GoneGoods(item_id, Quantity(int(count * 1_000)), batch)


def test_what_goes_takes_its_cost_along_and_bears_a_number(session: Session, bread: ItemId) -> None:
    first = write_off(session, pieces(bread, 3, 3))
    second = write_off(session, pieces(bread, 7, 3))

    assert first == WriteOffDone("P01-20261124-0001", Rupiah(15_000))
    assert second == WriteOffDone("P01-20261124-0002", Rupiah(35_001))
    assert holding_now(session, bread) == (0, 0)
    assert left(session, bread) == {}


def test_expired_goods_are_of_the_batch_that_expires_first(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(30))
    sell(session, bread, 1, day=on(4))

    write_off(session, pieces(bread, 8), reason=EXPIRED, days=4)

    assert left(session, bread, day=on(4)) == {on(3): 2, on(30): 4}
    (row,) = losses(session, TODAY, on(9))
    assert (row.expires_on, row.code, row.quantity) == (on(3), "A7", 8_000)


def test_so_are_those_that_the_page_of_goods_corrects(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 5, on(30))
    sell(session, bread, 1, day=on(4))

    stamp = a_stamp(business_date=on(4))
    adjust_stock(session, stamp, item_id=bread, quantity=Quantity(-10_000), reason=EXPIRED)

    assert left(session, bread, day=on(4)) == {on(30): 4}


def test_goods_that_are_found_are_of_no_batch(session: Session, bread: ItemId) -> None:
    sell(session, bread, 10)

    found = AdjustmentReason.FOUND
    adjust_stock(session, a_stamp(), item_id=bread, quantity=Quantity(4_000), reason=found)

    assert left(session, bread) == {}


@pytest.mark.parametrize("goods", [(0, 3), (-1, 3), (1.5, 3), (11, 3), (11, None), (1, 9)])
def test_a_quantity_is_what_lies_there_at_most(
    session: Session, bread: ItemId, goods: tuple[float, int | None]
) -> None:
    before = head_of(session, TILL_1)

    with pytest.raises(WriteOffNotPossible) as refused:
        write_off(session, pieces(bread, *goods))

    assert refused.value.name == "Roti tawar"
    assert head_of(session, TILL_1) == before


def test_two_lines_do_not_take_the_same_goods(session: Session, bread: ItemId) -> None:
    with pytest.raises(WriteOffNotPossible) as refused:
        write_off(session, pieces(bread, 6, 3), pieces(bread, 6, 3))
    assert refused.value == WriteOffNotPossible(
        "Roti tawar", Quantity(6_000), Quantity(4_000), "pcs"
    )


def test_a_slip_names_goods_and_has_an_end(session: Session, bread: ItemId) -> None:
    with pytest.raises(WriteOffEmpty):
        write_off(session)
    with pytest.raises(WriteOffEmpty):
        write_off(session, pieces(ItemId(new_uuid()), 1))
    with pytest.raises(WriteOffTooLong):
        write_off(session, *[pieces(bread, 1)] * (LINES_MAX + 1))


def test_goods_that_somebody_gets_say_who(session: Session, bread: ItemId) -> None:
    with pytest.raises(WriteOffNeedsNote):
        write_off(session, pieces(bread, 1), reason=DONATION, note="  ")
    with pytest.raises(WriteOffNoteTooLong):
        write_off(session, pieces(bread, 1), note="x" * (NOTE_LETTERS_MAX + 1))

    write_off(session, pieces(bread, 1), reason=DONATION, note="Kerja bakti RT 03")

    (row,) = losses(session, TODAY, TODAY)
    assert (row.note, row.number) == ("Kerja bakti RT 03", "P01-20261124-0001")


def test_losses_are_added_up_by_reason_and_period(session: Session, bread: ItemId) -> None:
    write_off(session, pieces(bread, 2), reason=DONATION, note="Posyandu")
    write_off(session, pieces(bread, 1), days=1)
    write_off(session, pieces(bread, 1), days=1)
    found = AdjustmentReason.FOUND
    adjust_stock(session, a_stamp(), item_id=bread, quantity=Quantity(1_000), reason=found)

    both = loss_sums(session, TODAY, on(1))
    later = loss_sums(session, on(1), on(1), DAMAGED)

    assert both == [LossSum(DAMAGED, 2, Rupiah(10_000)), LossSum(DONATION, 1, Rupiah(10_000))]
    assert later == [LossSum(DAMAGED, 2, Rupiah(10_000))]
    assert [row.day for row in losses(session, TODAY, on(1))] == [on(1), on(1), TODAY]
    assert losses(session, on(2), on(3)) == []
