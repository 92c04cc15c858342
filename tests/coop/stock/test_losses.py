"""Goods that went: where they lay, and those that a count missed."""

import pytest

from coop.counting.explain_difference import explain_difference
from coop.stock.losses import EVERY_ROW, LossRow, LossSum, loss_list, losses
from coop.stock.write_off_goods import GoneGoods, WriteOff, write_off_goods
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.batches.builders import arrive, on
from tests.coop.counting.builders import a_count, approved, counted, finished
from tests.coop.places.builders import carry, pieces
from values.adjustment_reason import AdjustmentReason
from values.counting import DifferenceReason
from values.identity import ItemId
from values.money import Rupiah
from values.places import SHOP, WAREHOUSE
from values.quantity import Quantity

DAMAGED, EXPIRED = AdjustmentReason.DAMAGED, AdjustmentReason.EXPIRED


@pytest.fixture
def bread(session: Session) -> ItemId:
    item_id = an_item(session, "Roti tawar", stock=0)
    arrive(session, item_id, 10, on(3), code="A7", cost=50_000)
    return item_id


def missed(
    session: Session, item_id: ItemId, there: int, reason: DifferenceReason, label: str = "Rak roti"
) -> None:
    """Count one item, say why it differs, and let it be approved."""
    count_id = a_count(session, item_id, label=label)
    counted(session, count_id, item_id, there)
    finished(session, count_id)
    explain_difference(
        session, a_stamp(), count_id=count_id, items=(item_id,), reason=reason, note="Roti"
    )
    approved(session, count_id)


def went(session: Session, reason: AdjustmentReason | None = None) -> list[LossRow]:
    return losses(session, TODAY, TODAY, reason)


def test_each_loss_names_the_place_in_which_the_goods_lay(session: Session, bread: ItemId) -> None:
    carry(session, pieces(bread, 4, expires_on=on(3), code="A7"))
    for place_id in (SHOP, WAREHOUSE):
        goods = (GoneGoods(bread, Quantity(1_000), (on(3), "A7")),)
        gone = WriteOff(goods=goods, reason=DAMAGED, place_id=place_id)
        write_off_goods(session, a_stamp(), gone=gone, settings=SETTINGS)

    assert sorted(row.place for row in went(session)) == ["Gudang", "Toko"]


@pytest.mark.parametrize(
    "reason",
    [
        DifferenceReason.DAMAGED,
        DifferenceReason.EXPIRED,
        DifferenceReason.LOST,
        DifferenceReason.OWN_USE,
    ],
)
def test_what_a_count_missed_and_somebody_explained_stands_among_the_losses(
    session: Session, bread: ItemId, reason: DifferenceReason
) -> None:
    missed(session, bread, 7, reason)

    (row,) = went(session)

    assert (row.reason.value, row.count_label) == (reason.value, "Rak roti")
    assert (row.quantity, row.value) == (3_000, 15_000)
    assert (row.place, row.number) == ("Toko", "")
    assert went(session, row.reason) == [row]


@pytest.mark.parametrize("reason", [DifferenceReason.MISRECORDED, DifferenceReason.COUNT_AGAIN])
def test_what_was_only_written_down_wrongly_is_no_loss(
    session: Session, bread: ItemId, reason: DifferenceReason
) -> None:
    missed(session, bread, 7, reason)

    assert went(session) == []


def test_what_a_count_found_is_no_loss_whatever_was_said_of_it(
    session: Session, bread: ItemId
) -> None:
    missed(session, bread, 12, DifferenceReason.DAMAGED)

    assert went(session) == []


def test_slips_and_counts_are_added_up_together(session: Session, bread: ItemId) -> None:
    goods = (GoneGoods(bread, Quantity(1_000), (on(3), "A7")),)
    gone = WriteOff(goods=goods, reason=DAMAGED)
    write_off_goods(session, a_stamp(), gone=gone, settings=SETTINGS)
    missed(session, bread, 7, DifferenceReason.DAMAGED)
    missed(session, bread, 6, DifferenceReason.EXPIRED, "Sekali lagi")

    read = loss_list(session, TODAY, TODAY, most=EVERY_ROW)

    assert read.sums == [
        LossSum(DAMAGED, 2, Rupiah(15_000)),
        LossSum(EXPIRED, 1, Rupiah(5_000)),
    ]
    assert sum(row.value for row in read.rows) == 20_000
    assert [row.count_label for row in read.rows] == ["Sekali lagi", "Rak roti", None]
    assert losses(session, on(1), on(2)) == []
