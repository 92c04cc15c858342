"""A lorry brings what several orders asked for: one nota, and each order knows what is open."""

import pytest
from msgspec.structs import replace

from coop.buying.order_goods import AwaitedLine, goods_for_orders
from coop.buying.order_standing import OrderFault, OrderNotWaiting
from coop.buying.receipt_book import receipt_book
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.send_back_goods import GoodsToSend, send_back_goods
from coop.fact_log import record
from coop.facts.buying import (
    GoodsForOrder,
    GoodsReceived,
    GoodsSentBack,
    ReceivedLine,
    SentBackLine,
)
from coop.ordering.nota_beside_orders import (
    NotaBesideOrders,
    has_waiting_orders,
    nota_beside_orders,
)
from coop.ordering.on_order import on_order
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from tests.coop.ordering.builders import (
    an_order,
    an_order_line,
    book_of,
    ended,
    noodles,
    open_packs,
    placed,
    state_of_order,
    taken_back,
)
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.money import Rupiah
from values.ordering import OrderEnd, OrderState
from values.quantity import ONE, Quantity

Two = tuple[FactId, FactId]


@pytest.fixture
def seller(session: Session) -> SupplierId:
    return a_supplier(session)


@pytest.fixture
def item_id(session: Session) -> ItemId:
    return noodles(session)


@pytest.fixture
def two(session: Session, seller: SupplierId, item_id: ItemId) -> Two:
    """Order five pak, and then five more."""
    older, newer = (
        placed(session, an_order(seller, an_order_line(session, item_id, 5, price=24_000)))
        for _ in range(2)
    )
    return older.order_id, newer.order_id


def lorry(session: Session, seller: SupplierId, item_id: ItemId, packs: int) -> ReceiptDraft:
    return a_nota(seller, a_bought_line(session, item_id, packs, pack=2, price=24_000))


def beside(session: Session, draft: ReceiptDraft, *parted: FactId) -> NotaBesideOrders:
    found = nota_beside_orders(session, draft, parted)
    assert found is not None
    return found


def test_what_one_order_does_not_need_is_for_the_next_one(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    draft = replace(lorry(session, seller, item_id, 7), orders=two)

    received(session, draft)

    assert [open_packs(session, of) for of in two] == [[0], [3]]
    assert [state_of_order(session, of) for of in two] == [OrderState.DONE, OrderState.PARTLY]
    assert on_order(session) == {item_id: 36 * ONE}
    gaps = [book_of(session, of).lines[0].gap for of in two]
    assert [gap.invoiced if gap else None for gap in gaps] == [24_000, 24_000]
    book = receipt_book(session, draft.draft_id)
    assert book is not None
    assert book.orders == ("PO01-20261124-0001", "PO01-20261124-0002")


def test_what_is_beyond_all_orders_came_with_the_last_one(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    received(session, replace(lorry(session, seller, item_id, 12), orders=two))

    beyond = [book_of(session, of).lines[0].base_beyond for of in two]
    assert beyond == [0, 24 * ONE]


def test_a_nota_is_laid_beside_the_orders_that_wait_for_its_goods_the_oldest_first(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    other = placed(session, an_order(seller, an_order_line(session, noodles(session, "Mi kuah"))))
    draft = lorry(session, seller, item_id, 7)

    found = beside(session, draft)

    assert found.orders == two
    assert other.order_id not in found.orders
    assert found.is_new
    assert not found.needs_no_word
    assert [(of.order_id, of.now, of.open) for of in found.differences] == [
        (two[0], 60 * ONE, 0),
        (two[1], 24 * ONE, 36 * ONE),
    ]
    assert nota_beside_orders(session, replace(draft, supplier_id=None)) is None


def test_the_order_for_which_a_nota_was_begun_gets_its_goods_first(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    older, newer = two
    draft = replace(lorry(session, seller, item_id, 7), orders=(newer,))

    assert beside(session, draft).orders == (newer, older)
    received(session, replace(draft, orders=(newer, older)))

    assert [open_packs(session, of) for of in two] == [[3], [0]]


def test_somebody_says_that_the_goods_are_not_for_an_order(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    older, newer = two
    draft = lorry(session, seller, item_id, 5)

    assert beside(session, draft, older).orders == (newer,)
    assert nota_beside_orders(session, draft, two) is None
    received(session, draft)

    assert [state_of_order(session, of) for of in two] == [OrderState.OPEN] * 2


def test_a_nota_that_names_its_orders_and_is_as_ordered_needs_no_word(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    draft = replace(lorry(session, seller, item_id, 10), orders=two)

    assert beside(session, draft).needs_no_word
    ended(session, two[0], OrderEnd.CANCELLED)
    assert not beside(session, draft).is_waiting
    with pytest.raises(OrderNotWaiting) as refusal:
        received(session, draft)
    assert refusal.value.fault is OrderFault.CANCELLED


def test_a_supplier_of_whom_nothing_is_awaited_is_not_asked_about(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    draft = lorry(session, seller, item_id, 10)
    assert has_waiting_orders(session, draft)
    assert not has_waiting_orders(session, replace(draft, supplier_id=None))

    received(session, replace(draft, orders=two))

    assert not has_waiting_orders(session, draft)
    assert nota_beside_orders(session, lorry(session, seller, item_id, 1)) is None


def test_a_receipt_that_is_taken_back_opens_all_its_orders(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    draft = replace(lorry(session, seller, item_id, 7), orders=two)
    received(session, draft)

    taken_back(session, draft.draft_id)

    assert [open_packs(session, of) for of in two] == [[5], [5]]


def test_others_are_awaited_by_the_order_that_got_the_goods_last(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    draft = replace(lorry(session, seller, item_id, 7), orders=two)
    received(session, draft)

    def sent_back(*packs: int) -> FactId:
        stamp = a_stamp()
        goods = [
            GoodsToSend(
                item_id, 2, Quantity(count * ONE), Rupiah(0), draft.draft_id, 1, is_awaited=True
            )
            for count in packs
        ]
        send_back_goods(
            session,
            stamp,
            supplier_id=seller,
            goods=goods,
            reason="Basah",
            settings=SHOP,
            refund=draft.way,
        )
        return stamp.fact_id

    first = sent_back(1)
    assert [open_packs(session, of) for of in two] == [[0], [4]]
    second = sent_back(1, 2)
    assert [open_packs(session, of) for of in two] == [[2], [5]]
    taken_back(session, second)
    assert [open_packs(session, of) for of in two] == [[0], [4]]
    taken_back(session, first)
    assert [open_packs(session, of) for of in two] == [[0], [3]]


def test_goods_that_nobody_ordered_come_with_the_first_order() -> None:
    one, other = FactId(new_uuid()), FactId(new_uuid())
    mi, teh = ItemId(new_uuid()), ItemId(new_uuid())
    awaited = [AwaitedLine(one, 1, mi, Quantity(5)), AwaitedLine(other, 3, mi, Quantity(5))]
    came = [(mi, Quantity(3)), (teh, Quantity(2)), (mi, Quantity(4)), (mi, Quantity(0))]

    assert goods_for_orders(came, (one, other), awaited) == [
        GoodsForOrder(1, one, 1, Quantity(3)),
        GoodsForOrder(2, one, 0, Quantity(2)),
        GoodsForOrder(3, one, 1, Quantity(2)),
        GoodsForOrder(3, other, 3, Quantity(2)),
    ]
    assert goods_for_orders(came, (), awaited) == []


def test_facts_of_before_that_name_one_order_say_what_they_said(
    session: Session, seller: SupplierId, item_id: ItemId, two: Two
) -> None:
    older, newer = two
    ratio, price, whole = Quantity(12_000), Rupiah(24_000), Rupiah(144_000)
    line = ReceivedLine(item_id, 2, ratio, Quantity(6 * ONE), price, whole, whole)
    came, back = a_stamp(), a_stamp()
    fact = GoodsReceived(
        supplier_id=seller,
        register="01",
        number=1,
        received_on=TODAY,
        lines=(line,),
        total=whole,
        order_id=older,
    )
    record(session, came, fact)
    assert book_of(session, older).lines[0].base_beyond == 12 * ONE
    assert open_packs(session, newer) == [5]

    gone = SentBackLine(
        item_id, 2, ratio, Quantity(3 * ONE), price, price, came.fact_id, 1, order_id=older
    )
    slip = GoodsSentBack(
        supplier_id=seller, register="01", number=2, reason="Basah", lines=(gone,), refunded=price
    )
    record(session, back, slip)
    assert open_packs(session, older) == [2]
    received(session, replace(lorry(session, seller, item_id, 3), orders=two))
    assert [open_packs(session, of) for of in two] == [[0], [4]]
