"""Goods come in for an order: in parts, more or less than was asked for, at another price."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from coop.buying.order_standing import OrderFault, OrderNotWaiting
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.refusals import BuyingReasonMissing
from coop.buying.reverse_buying import reverse_buying
from coop.buying.send_back_goods import GoodsToSend, send_back_goods
from coop.fact_log import head_of
from coop.ordering.end_order import OrderGone, OrderNotEndable, end_order
from coop.ordering.on_order import on_order
from coop.ordering.order_book import order_book
from coop.ordering.order_differences import OrderDifference, order_differences
from coop.ordering.price_gap import PriceGap
from coop.ordering.receipt_of_order import receipt_of_order
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, held, received
from tests.coop.ordering.builders import (
    an_order,
    an_order_line,
    book_of,
    ended,
    noodles,
    placed,
    state_of_order,
    what_came,
)
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.ordering import OrderEnd, OrderState
from values.quantity import NOTHING, ONE, Quantity


def an_open_order(session: Session, *packs: int, price: int = 0) -> tuple[FactId, list[ItemId]]:
    """Order so many packs of as many items."""
    items = [noodles(session, f"Mi rasa {number}") for number in range(1, len(packs) + 1)]
    lines = [
        an_order_line(session, item_id, count, price=price)
        for item_id, count in zip(items, packs, strict=True)
    ]
    supplier_id = a_supplier(session, f"Toko {new_uuid()}")
    return placed(session, an_order(supplier_id, *lines)).order_id, items


def taken_back(session: Session, document_id: FactId) -> None:
    reverse_buying(
        session,
        a_stamp(),
        document_id=document_id,
        reason="Salah ketik",
        settings=SHOP,
    )


def fault_of(session: Session, draft: ReceiptDraft) -> OrderFault:
    """Return why goods do not come in for an order, having seen that nothing was written."""
    before = head_of(session, TILL_1)
    with pytest.raises(OrderNotWaiting) as refusal:
        received(session, draft)
    assert head_of(session, TILL_1) == before
    return refusal.value.fault


def open_packs(session: Session, order_id: FactId) -> list[int]:
    return [line.base_open // line.ratio for line in book_of(session, order_id).lines]


def test_a_receipt_of_an_order_begins_with_what_is_open_at_the_agreed_price(
    session: Session,
) -> None:
    order_id, _ = an_open_order(session, 10, 4, price=24_000)

    draft = receipt_of_order(session, order_id, FactId(new_uuid()))

    assert draft.order_id == order_id
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
    received(session, a_nota(supplier_id, pieces, order_id=order_id))

    (line,) = receipt_of_order(session, order_id, FactId(new_uuid())).lines

    assert (line.pack, line.unit, line.quantity, line.price) == (1, "pcs", 19 * ONE, 0)


def test_a_bonus_is_not_what_was_ordered(session: Session) -> None:
    order_id, _ = an_open_order(session, 10)
    draft = what_came(session, order_id, 9)

    line = replace(draft.lines[0], bonus=ONE)
    received(session, replace(draft, lines=(line,)))

    assert open_packs(session, order_id) == [1]


def test_before_goods_come_in_the_nota_is_laid_beside_the_order(session: Session) -> None:
    order_id, _ = an_open_order(session, 10, 4, 3, price=24_000)
    received(session, what_came(session, order_id, 6, 0, 0))
    other = an_item(session, "Kecap", stock=0)
    draft = what_came(session, order_id, 4, 5, 0)
    dearer = replace(draft.lines[1], price=Rupiah(25_000))
    lines = (draft.lines[0], dearer, a_bought_line(session, other, 2, price=9_000))

    found = order_differences(book_of(session, order_id), lines)

    assert [_said(of) for of in found] == [
        ("Mi rasa 1", 10, 6, 4, 0, 0),
        ("Mi rasa 2", 4, 0, 5, 0, 1),
        ("Mi rasa 3", 3, 0, 0, 3, 0),
        ("Kecap", 0, 0, 2, 0, 2),
    ]
    assert [of.gap for of in found] == [
        PriceGap(Rupiah(24_000), Rupiah(24_000), Rupiah(0)),
        PriceGap(Rupiah(24_000), Rupiah(25_000), Rupiah(5_000)),
        None,
        PriceGap(Rupiah(0), Rupiah(9_000), Rupiah(0)),
    ]
    assert [of.is_as_ordered for of in found] == [True, False, False, False]


def _said(of: OrderDifference) -> tuple[object, ...]:
    counts = (of.ordered, of.before, of.now, of.open, of.beyond)
    return (of.name, *(count // of.ratio for count in counts))


def test_an_item_on_two_lines_of_the_nota_is_counted_once(session: Session) -> None:
    order_id, (item_id,) = an_open_order(session, 2, price=24_000)
    (pak,) = what_came(session, order_id, 1).lines
    pieces = a_bought_line(session, item_id, 12, price=2_500)
    gone = replace(pak, quantity=NOTHING, bonus=ONE)

    (found,) = order_differences(book_of(session, order_id), (pak, pieces, gone))

    assert (found.now, found.open) == (24 * ONE, NOTHING)
    assert found.gap == PriceGap(Rupiah(24_000), Rupiah(27_000), Rupiah(6_000))


def test_afterwards_the_order_shows_what_came_beyond_it_and_at_what_price(
    session: Session,
) -> None:
    order_id, _ = an_open_order(session, 10, 4, price=24_000)
    other = an_item(session, "Kecap", stock=0)
    draft = what_came(session, order_id, 11, 4)
    cheaper = replace(draft.lines[1], price=Rupiah(23_500))
    lines = (draft.lines[0], cheaper, a_bought_line(session, other, 2, price=9_000))

    received(session, replace(draft, lines=lines))

    book = book_of(session, order_id)
    assert book.head.state is OrderState.DONE
    assert [line.base_beyond for line in book.lines] == [12 * ONE, NOTHING]
    assert [line.gap.dearer if line.gap else None for line in book.lines] == [0, -2_000]
    assert [(of.name, of.came, of.amount) for of in book.others] == [("Kecap", 2 * ONE, 18_000)]


def test_where_no_price_was_agreed_none_is_dearer(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)

    received(session, what_came(session, order_id, 1, price=31_000))

    (line,) = book_of(session, order_id).lines
    assert line.gap == PriceGap(Rupiah(0), Rupiah(31_000), Rupiah(0))


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
        assert late.order_id is not None
        with pytest.raises(OrderNotWaiting):
            receipt_of_order(session, late.order_id, FactId(new_uuid()))


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

    assert fault_of(session, replace(what_came(session, order_id), order_id=unknown)) is (
        OrderFault.UNKNOWN
    )
    with pytest.raises(OrderNotWaiting):
        receipt_of_order(session, unknown, FactId(new_uuid()))
    assert order_book(session, unknown) is None


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


def test_an_order_remembers_its_prices_of_its_day(session: Session) -> None:
    order_id, _ = an_open_order(session, 3, price=24_000)

    late = receipt_of_order(session, order_id, FactId(new_uuid()))
    received(session, late, day=TODAY + timedelta(days=5))

    (line,) = book_of(session, order_id).lines
    assert line.gap == PriceGap(Rupiah(24_000), Rupiah(24_000), Rupiah(0))
