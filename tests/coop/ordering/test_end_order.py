"""Orders that end before everything has come."""

import pytest

from coop.buying.refusals import BuyingReasonMissing
from coop.ordering.end_order import OrderGone, OrderNotEndable, end_order
from coop.ordering.on_order import on_order
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.buying.builders import received
from tests.coop.ordering.builders import (
    an_open_order,
    book_of,
    ended,
    state_of_order,
    taken_back,
    what_came,
)
from values.identity import FactId, new_uuid
from values.ordering import OrderEnd, OrderState


def test_an_order_of_which_nothing_came_is_cancelled_with_a_reason(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)

    ended(session, order_id, OrderEnd.CANCELLED, " Barang  kosong ")

    book = book_of(session, order_id)
    assert (book.head.state, book.end_reason) == (OrderState.CANCELLED, "Barang kosong")
    assert (book.ended_on, book.replaced_by) == (TODAY, "")


def test_an_order_of_which_something_came_is_closed_without_the_rest(session: Session) -> None:
    order_id, _ = an_open_order(session, 10)
    draft = what_came(session, order_id, 6)
    received(session, draft)

    ended(session, order_id, OrderEnd.REST_DROPPED)

    assert state_of_order(session, order_id) is OrderState.REST_DROPPED
    assert on_order(session) == {}
    taken_back(session, draft.draft_id)
    assert state_of_order(session, order_id) is OrderState.REST_DROPPED  # It was decided.


def test_two_windows_do_not_end_the_same_order_twice(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)
    ended(session, order_id, OrderEnd.CANCELLED)

    with pytest.raises(OrderNotEndable) as refusal:
        ended(session, order_id, OrderEnd.CANCELLED)

    assert refusal.value == OrderNotEndable("PO01-20261124-0001", OrderState.CANCELLED)


def test_an_order_ends_as_it_stands_and_with_a_reason(session: Session) -> None:
    partly, _ = an_open_order(session, 2)
    received(session, what_came(session, partly, 1))
    untouched, _ = an_open_order(session, 2)

    for order_id, end in ((partly, OrderEnd.CANCELLED), (untouched, OrderEnd.REST_DROPPED)):
        with pytest.raises(OrderNotEndable):
            ended(session, order_id, end)
    with pytest.raises(BuyingReasonMissing):
        ended(session, untouched, OrderEnd.CANCELLED, "  ")
    with pytest.raises(OrderGone):
        ended(session, FactId(new_uuid()), OrderEnd.CANCELLED)


def test_an_order_ended_twice_by_one_press_has_ended_once(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)
    stamp = a_stamp()
    for _ in range(2):
        end_order(session, stamp, order_id=order_id, end=OrderEnd.CANCELLED, reason="Barang kosong")

    assert state_of_order(session, order_id) is OrderState.CANCELLED
