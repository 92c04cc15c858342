"""Goods come in for an order: in parts, in pieces, back again, and not where none are awaited."""

import pytest
from msgspec.structs import replace

from coop.buying.order_standing import OrderFault, OrderNotWaiting
from coop.buying.send_back_goods import GoodsToSend, send_back_goods
from coop.ordering.on_order import on_order
from coop.ordering.order_book import order_book
from coop.ordering.receipt_of_order import receipt_of_order
from db.session import Session
from tests.builders import SHOP, a_stamp
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, held, received
from tests.coop.ordering.builders import (
    an_open_order,
    an_order,
    an_order_line,
    book_of,
    ended,
    fault_of,
    noodles,
    open_packs,
    placed,
    state_of_order,
    taken_back,
    what_came,
)
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.ordering import OrderEnd, OrderState
from values.quantity import ONE, Quantity


def test_a_receipt_of_an_order_begins_with_what_is_open_at_the_agreed_price(
    session: Session,
) -> None:
    order_id, _ = an_open_order(session, 10, 4, price=24_000)

    draft = receipt_of_order(session, order_id, FactId(new_uuid()))

    assert draft.orders == (order_id,)
    assert draft.supplier_id == book_of(session, order_id).head.supplier_id
    assert [(of.name, of.quantity, of.price) for of in draft.lines] == [
        ("Mi rasa 1", 10 * ONE, 24_000),
        ("Mi rasa 2", 4 * ONE, 24_000),
    ]


def test_goods_come_in_parts_and_the_rest_stays_open(session: Session) -> None:
    order_id, items = an_open_order(session, 10, 4)
    received(session, what_came(session, order_id, 6, 0))
    assert state_of_order(session, order_id) is OrderState.PARTLY
    assert open_packs(session, order_id) == [4, 4]

    received(session, what_came(session, order_id))

    assert state_of_order(session, order_id) is OrderState.DONE
    assert [held(session, item_id)[0] for item_id in items] == [120, 48]
    assert [of.number for of in book_of(session, order_id).receipts] == [
        "B01-20261124-0001",
        "B01-20261124-0002",
    ]


def test_pieces_that_came_leave_the_other_pieces_of_a_pack_open(session: Session) -> None:
    order_id, (item_id,) = an_open_order(session, 2)
    supplier_id = book_of(session, order_id).head.supplier_id
    pieces = a_bought_line(session, item_id, 5, price=2_000)
    received(session, a_nota(supplier_id, pieces, orders=(order_id,)))

    (line,) = receipt_of_order(session, order_id, FactId(new_uuid())).lines

    assert (line.pack, line.unit, line.quantity, line.price) == (1, "pcs", 19 * ONE, 0)


def test_a_bonus_is_not_what_was_ordered(session: Session) -> None:
    order_id, _ = an_open_order(session, 10)
    draft = what_came(session, order_id, 9)

    line = replace(draft.lines[0], bonus=ONE)
    received(session, replace(draft, lines=(line,)))

    assert open_packs(session, order_id) == [1]


def test_a_receipt_that_is_taken_back_opens_its_lines_again(session: Session) -> None:
    order_id, _ = an_open_order(session, 10)
    draft = what_came(session, order_id)
    received(session, draft)
    assert state_of_order(session, order_id) is OrderState.DONE

    taken_back(session, draft.draft_id)

    assert state_of_order(session, order_id) is OrderState.OPEN
    assert open_packs(session, order_id) == [10]
    (receipt,) = book_of(session, order_id).receipts
    assert receipt.is_reversed


@pytest.mark.parametrize(("is_awaited", "is_open"), [(False, 0), (True, 2)])
def test_goods_that_go_back_open_the_order_only_where_somebody_says_so(
    session: Session, *, is_awaited: bool, is_open: int
) -> None:
    order_id, (item_id,) = an_open_order(session, 10)
    draft = what_came(session, order_id)
    received(session, draft)
    going = GoodsToSend(
        item_id, 2, Quantity(2 * ONE), Rupiah(48_000), draft.draft_id, 1, is_awaited=is_awaited
    )
    slip = a_stamp()
    send_back_goods(
        session,
        slip,
        supplier_id=book_of(session, order_id).head.supplier_id,
        goods=[going],
        reason="Basah",
        settings=SHOP,
        refund=None if draft.owed else draft.way,
    )

    assert open_packs(session, order_id) == [is_open]
    taken_back(session, slip.fact_id)
    assert state_of_order(session, order_id) is OrderState.DONE


def test_goods_of_no_order_wait_for_nothing(session: Session) -> None:
    supplier_id, item_id = a_supplier(session), noodles(session)
    nota = a_nota(supplier_id, a_bought_line(session, item_id, 12, price=2_000))
    received(session, nota)

    going = GoodsToSend(item_id, 1, ONE, Rupiah(2_000), nota.draft_id, 1, is_awaited=True)
    send_back_goods(
        session,
        a_stamp(),
        supplier_id=supplier_id,
        goods=[going, going._replace(receipt_id=None)],
        reason="Basah",
        settings=SHOP,
        refund=nota.way,
    )

    assert on_order(session) == {}


def test_nothing_comes_in_for_an_order_that_does_not_wait(session: Session) -> None:
    orders = {}
    for end in (OrderEnd.CANCELLED, OrderEnd.REST_DROPPED, None):
        order_id, _ = an_open_order(session, 2)
        late = what_came(session, order_id)
        if end is not OrderEnd.CANCELLED:
            received(session, what_came(session, order_id, 1 if end else 2))
        if end is not None:
            ended(session, order_id, end)
        orders[end] = late

    faults = [fault_of(session, late) for late in orders.values()]

    assert faults == [OrderFault.CANCELLED, OrderFault.REST_DROPPED, OrderFault.DONE]
    for late in orders.values():
        (of,) = late.orders
        with pytest.raises(OrderNotWaiting):
            receipt_of_order(session, of, FactId(new_uuid()))


def test_two_windows_do_not_let_the_same_goods_come_in_twice(session: Session) -> None:
    order_id, (item_id,) = an_open_order(session, 10)
    one, other = what_came(session, order_id), what_came(session, order_id)
    received(session, one)

    assert fault_of(session, other) is OrderFault.DONE

    assert held(session, item_id)[0] == 120


def test_a_nota_of_another_supplier_is_not_for_the_order(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)
    draft = replace(what_came(session, order_id), supplier_id=a_supplier(session, "Toko Lain"))

    assert fault_of(session, draft) is OrderFault.OTHER_SUPPLIER


def test_a_nota_for_an_order_that_nobody_knows_is_refused(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)
    unknown = FactId(new_uuid())

    assert fault_of(session, replace(what_came(session, order_id), orders=(unknown,))) is (
        OrderFault.UNKNOWN
    )
    with pytest.raises(OrderNotWaiting):
        receipt_of_order(session, unknown, FactId(new_uuid()))
    assert order_book(session, unknown) is None


def test_what_is_on_order_is_what_is_open_of_all_orders_that_wait(session: Session) -> None:
    order_id, (item_id, _) = an_open_order(session, 10, 2)
    received(session, what_came(session, order_id, 12, 0))
    line = an_order_line(session, item_id, 3)
    placed(session, an_order(a_supplier(session, "Toko Lain"), line))
    cancelled = placed(session, an_order(a_supplier(session, "Toko Jauh"), line))
    ended(session, cancelled.order_id, OrderEnd.CANCELLED)

    found = on_order(session)

    assert sorted(found.values()) == [24 * ONE, 36 * ONE]
    assert found[item_id] == 36 * ONE
