"""What the hub makes of facts: totals of days, stock on hand, and what has to wait."""

from msgspec.structs import replace
from sqlalchemy import select

from coop.facts.goods import PriceRecord, PricesSet
from coop.facts.notes import NoteTaken
from coop.facts.prices import PriceRule, PriceRulesChanged
from coop.facts.selling import SaleLine
from coop.facts.stock import OpeningStockRecorded, StockAdjusted, StockLine
from hub.figures import days
from hub.opened_hub import Hub
from hub.projections.reading import (
    SALE_MISSING,
)
from hub.status_report import EVER
from hub.tables import item
from tests.hub.acts import a_line, a_return, a_sale, a_void, an_item, an_item_id, items
from tests.hub.builders import TODAY, Village, a_batch_fact, a_village, push
from tests.hub.kept import incidents, net_sales, parked, stock
from values.adjustment_reason import AdjustmentReason
from values.instant import day_of_number
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity


def test_a_day_adds_up(village: Village) -> None:
    first = a_sale(a_line(1, 3, 2_000), a_line(2, 1, 500), is_member=True)
    sold = village.stream.record(first)
    village.stream.record(a_sale(a_line(1, 1, 2_000), number=2))
    village.stream.record(a_return(sold.fact_id, 1, 2_000))

    village.push()

    with village.hub.storage.reading() as connection:
        [day] = days(connection, EVER, village.cooperative_id.bytes)
    assert (day.day, day.sale_count, day.sale_total) == (TODAY, 2, 8_500)
    assert (day.member_total, day.taken_back, day.net) == (6_500, 2_000, 6_500)


def test_goods_sold_leave_the_shelf_and_goods_taken_back_return(village: Village) -> None:
    sale = a_sale(a_line(1, 3), a_line(2, 1))
    village.stream.record(
        OpeningStockRecorded(
            lines=tuple(StockLine(an_item_id(n), Quantity(10_000), Rupiah(0)) for n in (1, 2))
        )
    )
    sold = village.stream.record(sale)
    village.stream.record(a_sale(a_line(1, 2), number=2))
    village.stream.record(a_void(sold.fact_id, sale))
    village.stream.record(
        StockAdjusted(
            lines=(StockLine(an_item_id(2), Quantity(-250)),), reason=AdjustmentReason.DAMAGED
        )
    )

    village.push()

    assert stock(village) == {1: 8_000, 2: 9_750}


def test_a_carton_takes_its_pieces_from_the_shelf(village: Village) -> None:
    carton = SaleLine(
        an_item_id(1), 2, Quantity(40_000), Quantity(2_000), Rupiah(98_000), Rupiah(196_000)
    )
    village.stream.record(a_sale(carton))

    village.push()

    assert stock(village) == {1: -80_000}


def test_the_newest_revision_names_an_item_in_whatever_order_they_come(village: Village) -> None:
    old, new = an_item(1, "Gula"), an_item(1, "Gula pasir 1 kg")
    village.stream.record(items(replace(new, revision=2)))
    village.stream.record(items(old))

    village.push(1, 1)
    village.push(2, 2)

    with village.hub.storage.reading() as connection:
        assert connection.execute(select(item.c.name)).scalar_one() == "Gula pasir 1 kg"


def test_notes_and_prices_are_understood_and_change_no_figure(village: Village) -> None:
    village.stream.record(NoteTaken(text="dipulihkan dari cadangan"))
    price = PriceRecord(
        item_id=an_item_id(1), pack=1, price=Rupiah(500), effective_from=day_of_number(TODAY)
    )
    village.stream.record(PricesSet(prices=(price,)))
    rule = PriceRule(
        item_id=an_item_id(1),
        pack=1,
        kind=PriceRuleKind.MEMBER,
        price=Rupiah(400),
        first_day=day_of_number(TODAY),
    )
    village.stream.record(PriceRulesChanged(rules=(rule,)))

    receipt = village.push()

    assert receipt.parked == ()
    assert net_sales(village) == 0


def test_a_return_waits_for_its_sale_and_is_counted_with_it(hub: Hub) -> None:
    village = a_village(hub)
    second = village.another_till()
    elsewhere = second.new_stream()
    sold = village.stream.record(a_sale(a_line(1, 3)))
    elsewhere.record(a_return(sold.fact_id))

    early = push(hub, second, second.batch(elsewhere))
    waited = parked(hub)
    village.push()
    again = push(hub, second, second.batch(elsewhere))

    assert (early.parked, again.parked) == ((1,), ())
    assert waited == [(1, "parked", SALE_MISSING)]
    assert parked(hub) == []
    assert net_sales(village) == 2_000
    assert stock(village) == {1: -2_000}


def test_a_return_of_a_sale_that_cannot_be_read_waits_with_it(hub: Hub) -> None:
    village = a_village(hub)
    sold = village.stream.record(a_sale(a_line(1, 3)))
    village.stream.record(a_return(sold.fact_id))
    broken = a_batch_fact("sale.recorded", b"{}", fact_id=bytes(16))
    village.stream.add(broken)
    village.stream.record(a_return(broken.fact_id))

    receipt = village.push()

    assert receipt.parked == (3, 4)
    assert net_sales(village) == 2_000


def test_a_copy_in_another_stream_is_stored_and_counted_once(hub: Hub) -> None:
    village = a_village(hub)
    sold = village.stream.record(a_sale())
    village.push()
    restored = village.till.new_stream()
    restored.add(sold)
    restored.record(a_sale(number=2))

    receipt = push(hub, village.till, village.till.batch(restored))

    assert receipt.acked_seq == 2
    assert net_sales(village) == 2_000
    assert incidents(hub) == []


def test_a_copy_in_the_same_batch_is_counted_once(village: Village) -> None:
    sold = village.stream.record(a_sale())
    village.stream.add(sold)

    village.push()

    assert net_sales(village) == 1_000


def test_a_copy_that_says_something_else_is_noted_and_the_first_counts(hub: Hub) -> None:
    village = a_village(hub)
    sold = village.stream.record(a_sale())
    village.push()
    altered = village.till.new_stream()
    altered.record(a_sale(a_line(1, 9)), fact_id=sold.fact_id)

    push(hub, village.till, village.till.batch(altered))

    assert net_sales(village) == 1_000
    assert [(one.kind, one.seq) for one in incidents(hub)] == [("copy-differs", 1)]


def test_a_refund_above_its_sale_is_counted_and_noted(village: Village) -> None:
    sale = a_sale(a_line(1, 2))
    sold = village.stream.record(sale)
    village.stream.record(a_void(sold.fact_id, sale))
    village.stream.record(a_return(sold.fact_id))

    village.push()

    assert net_sales(village) == -1_000
    assert [one.kind for one in incidents(village.hub)] == ["refund-above-sale"]


def test_a_sale_that_two_tills_voided_apart_is_counted_as_it_was_and_noted_once(hub: Hub) -> None:
    village = a_village(hub)
    second = village.another_till()
    other = second.new_stream()
    sale = a_sale(a_line(1, 2))
    sold = village.stream.record(sale)
    village.stream.record(a_void(sold.fact_id, sale))
    other.record(a_void(sold.fact_id, sale))

    push(hub, second, second.batch(other))
    village.push()
    push(hub, second, second.batch(other))

    assert parked(hub) == []
    assert (net_sales(village), stock(village)) == (-2_000, {1: 2_000})
    assert [one.kind for one in incidents(hub)] == ["refund-above-sale"]


def test_two_tills_may_come_in_either_order(hub: Hub) -> None:
    totals = []
    for turn in (1, -1):
        village = a_village(hub)
        second = village.another_till()
        other = second.new_stream()
        sold = village.stream.record(a_sale(a_line(1, 4)))
        other.record(a_return(sold.fact_id, 2))
        other.record(a_sale(a_line(2, 1)))
        for till, stream in ((village.till, village.stream), (second, other))[::turn]:
            push(hub, till, till.batch(stream))
        totals.append((net_sales(village), stock(village)))

    assert totals[0] == totals[1]
