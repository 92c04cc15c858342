"""What lay on the shelves when the books began (stok awal)."""

import pytest

from coop.fact_log import head_of
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.stock.record_opening_stock import StockHasMoved, record_opening_stock
from db.session import Session
from tests.builders import TILL_1, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.selling.builders import last_fact, on_hand
from values.money import Rupiah
from values.quantity import NOTHING, Quantity


def test_what_lies_there_is_recorded_with_what_it_cost(session: Session) -> None:
    sugar, tea = an_item(session, stock=0), an_item(session, "Teh", stock=0)
    lines = [StockLine(sugar, Quantity(40_000), Rupiah(600_000)), StockLine(tea, Quantity(5_000))]

    record_opening_stock(session, a_stamp(), lines=lines)

    assert (on_hand(session, sugar), on_hand(session, tea)) == (40_000, 5_000)
    assert last_fact(session) == OpeningStockRecorded(lines=tuple(lines))


def test_an_empty_shelf_needs_no_line(session: Session) -> None:
    item_id = an_item(session, stock=0)
    before = head_of(session, TILL_1)

    record_opening_stock(session, a_stamp(), lines=[StockLine(item_id, NOTHING)])

    assert head_of(session, TILL_1) == before


def test_what_has_moved_has_no_opening_any_more(session: Session) -> None:
    opened, sold, untouched = an_item(session), an_item(session, stock=0), an_item(session, stock=0)
    a_sale(session, a_cart(a_line(session, sold)))
    before = head_of(session, TILL_1)

    with pytest.raises(StockHasMoved) as refusal:
        record_opening_stock(
            session,
            a_stamp(),
            lines=[StockLine(item_id, Quantity(1_000)) for item_id in (opened, sold, untouched)],
        )
    assert refusal.value == StockHasMoved(2)
    assert head_of(session, TILL_1) == before
    assert on_hand(session, untouched) == 0


def test_an_opening_may_not_come_twice(session: Session) -> None:
    item_id = an_item(session, stock=0)
    lines = [StockLine(item_id, Quantity(1_000))]
    record_opening_stock(session, a_stamp(), lines=lines)

    with pytest.raises(StockHasMoved):
        record_opening_stock(session, a_stamp(), lines=lines)


def test_pressed_twice_it_is_recorded_once(session: Session) -> None:
    item_id, stamp = an_item(session, stock=0), a_stamp()

    for _ in range(2):
        record_opening_stock(session, stamp, lines=[StockLine(item_id, Quantity(1_000))])

    assert on_hand(session, item_id) == 1_000
