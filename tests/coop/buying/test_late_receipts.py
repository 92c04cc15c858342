"""A nota that is entered late: the days since are valued as if it had come in its time."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from coop.stock.adjust_stock import adjust_stock
from coop.stock.moving_average import Holding
from coop.stock.value_in_order import Move, before_moves, holding_after
from db.session import Session
from db.tables import StockMovement
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.buying.builders import (
    a_bought_line,
    a_nota,
    a_supplier,
    differences,
    held,
    received,
    sold,
)
from values.adjustment_reason import AdjustmentReason
from values.buying import CostDifference
from values.identity import ItemId, SupplierId
from values.money import Rupiah
from values.quantity import Quantity

BEFORE = TODAY - timedelta(days=2)
LATE = TODAY - timedelta(days=1)


def came(
    session: Session,
    supplier_id: SupplierId,
    item_id: ItemId,
    pieces: int,
    price: int,
    **on: object,
) -> None:
    line = a_bought_line(session, item_id, pieces, price=price)
    received(session, a_nota(supplier_id, line, **on))


def a_stocked_item(session: Session) -> tuple[SupplierId, ItemId]:
    """Ten pieces at 1.000 came the day before yesterday."""
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    came(session, supplier_id, item_id, 10, 1_000, received_on=BEFORE)
    return supplier_id, item_id


def test_what_was_sold_since_takes_its_cost_anew_by_a_line_of_its_own(session: Session) -> None:
    supplier_id, item_id = a_stocked_item(session)
    sold(session, item_id, 5)

    came(session, supplier_id, item_id, 10, 3_000, received_on=LATE)

    assert held(session, item_id) == (15, 30_000)
    assert differences(session) == {CostDifference.ENTERED_LATE: 5_000}


def test_the_goods_belong_to_the_day_they_came(session: Session) -> None:
    supplier_id, item_id = a_stocked_item(session)

    came(session, supplier_id, item_id, 1, 1_000, received_on=LATE)

    days = session.scalars(select(StockMovement.business_date)).all()
    assert sorted(days) == [BEFORE, LATE]


def test_sales_of_its_own_day_keep_their_cost(session: Session) -> None:
    supplier_id, item_id = a_stocked_item(session)
    sold(session, item_id, 5, day=LATE)

    came(session, supplier_id, item_id, 10, 3_000, received_on=LATE)

    assert held(session, item_id) == (15, 35_000)
    assert differences(session) == {}


def test_without_sales_since_there_is_nothing_to_value_anew(session: Session) -> None:
    supplier_id, item_id = a_stocked_item(session)

    came(session, supplier_id, item_id, 10, 3_000, received_on=LATE)

    assert held(session, item_id) == (20, 40_000)
    assert differences(session) == {}


def test_it_gives_the_same_stock_value_as_in_its_time(session: Session) -> None:
    late, timely = an_item(session, "A", stock=0), an_item(session, "B", stock=0)
    supplier_id = a_supplier(session)
    for item_id in (late, timely):
        came(session, supplier_id, item_id, 10, 1_000, received_on=BEFORE)
    came(session, supplier_id, timely, 7, 1_777, received_on=LATE)
    for pieces in (3, 5, 1):
        for item_id in (late, timely):
            sold(session, item_id, pieces)

    came(session, supplier_id, late, 7, 1_777, received_on=LATE)

    assert held(session, late) == held(session, timely)


def test_two_late_lines_of_one_item_are_valued_one_after_the_other(session: Session) -> None:
    supplier_id, item_id = a_stocked_item(session)
    sold(session, item_id, 5)
    lines = [a_bought_line(session, item_id, 5, price=price) for price in (3_000, 2_000)]

    received(session, a_nota(supplier_id, *lines, received_on=LATE))

    assert held(session, item_id) == (15, 26_250)
    assert differences(session) == {CostDifference.ENTERED_LATE: 3_750}


def test_goods_sold_before_they_were_entered_have_their_real_cost(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    sold(session, item_id, 4)
    assert held(session, item_id) == (-4, 0)

    came(session, supplier_id, item_id, 10, 1_000, received_on=LATE)

    assert held(session, item_id) == (6, 6_000)
    assert sum(differences(session).values()) == 4_000


def test_what_was_lost_since_takes_its_cost_anew_too(session: Session) -> None:
    supplier_id, item_id = a_stocked_item(session)
    lost = AdjustmentReason.LOST
    adjust_stock(session, a_stamp(), item_id=item_id, quantity=Quantity(-5_000), reason=lost)

    came(session, supplier_id, item_id, 10, 3_000, received_on=LATE)

    assert differences(session) == {CostDifference.ENTERED_LATE: 5_000}


def a_move(quantity: int, value: int, *, is_at_average: bool = False) -> Move:
    return Move(Quantity(quantity), Rupiah(value), is_at_average)


@pytest.mark.parametrize(
    ("start", "moves", "after"),
    [
        ((10, 1_000), [], (10, 1_000)),
        ((10, 1_000), [a_move(-4, -1, is_at_average=True)], (6, 600)),
        ((10, 1_000), [a_move(-4, -1)], (6, 999)),
        ((10, 1_000), [a_move(-10, -1)], (0, 0)),
        ((10, 1_000), [a_move(-4, -2_000)], (6, 0)),
        (
            (10, 1_000),
            [a_move(-10, 0, is_at_average=True), a_move(-2, 0, is_at_average=True)],
            (-2, -200),
        ),
    ],
)
def test_days_gone_through_again_end_with_value_where_there_are_goods(
    start: tuple[int, int], moves: list[Move], after: tuple[int, int]
) -> None:
    assert holding_after(Holding(Quantity(start[0]), Rupiah(start[1])), moves) == after


def test_what_there_was_before_is_what_there_is_less_what_moved() -> None:
    now = Holding(Quantity(5), Rupiah(700))

    assert before_moves(now, [a_move(-3, -300), a_move(2, 100)]) == (6, 900)
