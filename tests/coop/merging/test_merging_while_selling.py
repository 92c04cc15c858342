"""Carts, buyers and other tills that know only the record that went."""

import pytest

from coop.consignment.open_settlement import open_settlement
from coop.consignment.receive_consigned import receive_consigned
from coop.consignment.terms import consigned_goods
from coop.fact_log import record
from coop.facts.consignment import ConsignedLine
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.item_list import item_list
from coop.goods.item_listing import item_listing
from coop.merging.merge_items import _fact, merge_items
from coop.merging.merge_plan import merge_plan
from coop.selling.accept_return import accept_return
from coop.selling.cart_prices import with_fresh
from coop.selling.sold_lines import PriceChanged
from coop.stock.valuation import stock_value
from coop.stock.value_in_order import holding_now
from db.session import Session
from tests.builders import SHOP, TILL_1, TILL_2, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.consignment.builders import a_snack, an_owner
from tests.coop.merging.builders import WHY, merge, two
from values.money import Rupiah
from values.quantity import Quantity


def test_pressed_twice_it_is_merged_once(session: Session) -> None:
    gone, kept = two(session)
    stamp = a_stamp()
    for _ in range(2):
        merge_items(session, stamp, gone_id=gone, kept_id=kept, revisions=(1, 1), reason=WHY)

    assert holding_now(session, kept).quantity == 15_000


def test_a_cart_with_the_old_record_at_another_price_asks_and_goes_on(session: Session) -> None:
    gone, kept = two(session)
    cart = a_cart(a_line(session, gone))
    merge(session, gone, kept)

    with pytest.raises(PriceChanged) as changed:
        a_sale(session, cart)

    assert changed.value.fresh is not None
    _, done = a_sale(session, with_fresh(cart, changed.value.fresh))
    assert done.total == 3_500


def test_a_cart_with_the_old_record_is_sold_under_the_new_one(session: Session) -> None:
    gone, kept = two(session)
    change = Rupiah(3_500)
    with_same_price = an_item(session, "Indomie lama", price=3_500, stock=2_000)
    cart = a_cart(a_line(session, with_same_price))
    merge(session, with_same_price, kept)
    merge(session, gone, kept)

    _, done = a_sale(session, cart)

    assert done.total == change
    assert holding_now(session, kept).quantity == 16_000
    assert holding_now(session, with_same_price).quantity == 0


def test_what_another_till_sold_meanwhile_is_taken_over_by_merging_again(
    session: Session,
) -> None:
    """Facts may meet in any order: the sum of both is right at once, and one act later in one."""
    gone, kept = two(session)
    merge(session, gone, kept)
    sold = StockLine(gone, Quantity(-1_000), Rupiah(-2_800))
    record(session, a_stamp(stream_id=TILL_2), OpeningStockRecorded(lines=(sold,)))
    both = [holding_now(session, item_id) for item_id in (gone, kept)]
    assert sum(holding.quantity for holding in both) == 14_000

    merge(session, gone, kept, "penjualan kasir 2")

    assert holding_now(session, kept) == (14_000, 41_201)
    assert holding_now(session, gone) == (0, 0)


def test_goods_that_come_back_lie_under_the_record_that_stays(session: Session) -> None:
    gone, kept = two(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, gone, 2_000)))
    merge(session, gone, kept)
    before = holding_now(session, kept).quantity

    accept_return(
        session, a_stamp(), sale_id=sale_id, back={1: Quantity(1_000)}, reason="utuh", settings=SHOP
    )

    assert holding_now(session, kept).quantity == before + 1_000
    assert holding_now(session, gone).quantity == 0


def test_a_record_merged_twice_over_goes_on_under_the_last_one(session: Session) -> None:
    gone, kept = two(session)
    last = an_item(session, "Indomie goreng 85 g", price=3_500, stock=0)
    cart = a_cart(a_line(session, an_item(session, "Indomie", price=3_500)))
    first = cart.lines[0].item_id
    merge(session, first, gone)
    merge(session, gone, kept)
    merge(session, kept, last)

    a_sale(session, cart)

    listing = item_listing(session, first)
    assert listing is not None
    assert (listing.kept_id, listing.kept_name) == (last, "Indomie goreng 85 g")
    assert holding_now(session, last).quantity == 100_000 + 15_000 - 1_000
    merge(session, first, last, "sisa")


def test_two_tills_that_merge_crosswise_leave_one_record_on_the_list(session: Session) -> None:
    """Whichever fact is the later one decides for both; nothing of the stock is lost."""
    one, other = two(session)
    plans = [merge_plan(session, *pair, TODAY) for pair in ((one, other), (other, one))]
    before = stock_value(session)

    for plan, stream_id in zip(plans, (TILL_1, TILL_2), strict=True):
        record(session, a_stamp(stream_id=stream_id), _fact(plan, WHY))

    assert len(item_list(session, TODAY)) == 1
    assert stock_value(session) == before
    held = [holding_now(session, item_id).quantity for item_id in (one, other)]
    assert sorted(held) == [5_000, 10_000]
    (listed,) = item_list(session, TODAY)
    left = one if listed.on_sale.item_id == other else other
    merge(session, left, listed.on_sale.item_id, "sisa")
    assert holding_now(session, listed.on_sale.item_id).quantity == 15_000


def test_goods_of_one_villager_are_settled_under_both_records(session: Session) -> None:
    owner = an_owner(session)
    gone = a_snack(session, owner, name="Kripik", stock=10_000)
    kept = a_snack(session, owner, name="Keripik", stock=5_000)
    a_sale(session, a_cart(a_line(session, gone, 2_000)))

    merge(session, gone, kept)
    a_sale(session, a_cart(a_line(session, kept, 3_000)))

    assert [of.name for of in consigned_goods(session, owner, TODAY)] == ["Keripik"]
    assert holding_now(session, kept) == (10_000, 0)
    found = open_settlement(session, owner, TODAY)
    assert found.total == 45_000
    assert {of.item_id: of.sold for of in found.lines} == {gone: 2_000, kept: 3_000}
    goods = [ConsignedLine(gone, Quantity(4_000))]
    receive_consigned(session, a_stamp(), consignor_id=owner, lines=goods, note="", settings=SHOP)
    assert holding_now(session, kept).quantity == 14_000
