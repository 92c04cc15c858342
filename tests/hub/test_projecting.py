"""What the hub makes of facts: totals of days, stock on hand, and what has to wait."""

import pytest
from msgspec.structs import replace
from sqlalchemy import insert, select, text

from coop.facts.goods import PriceRecord, PricesSet
from coop.facts.notes import NoteTaken
from coop.facts.prices import PriceRule, PriceRulesChanged
from coop.facts.selling import SaleLine, SaleRecorded
from coop.facts.stock import OpeningStockRecorded, StockAdjusted, StockLine
from hub.figures import days
from hub.opened_hub import Hub
from hub.projections import projecting
from hub.projections.effects import Act, Effects, add_effects
from hub.projections.readable import AMOUNT_MAX
from hub.projections.reading import (
    BEYOND_COUNTING,
    BODY_UNREADABLE,
    COUNTING_FAILED,
    FLAG_UNKNOWN,
    KIND_UNKNOWN,
    NOT_SEALED,
    SALE_MISSING,
    VERSION_UNKNOWN,
)
from hub.projections.waiting import project_parked_anew
from hub.status_report import EVER
from hub.tables import daily_sales, item, waiting
from sync.protocol.batches import BatchFact
from tests.hub.acts import a_line, a_return, a_sale, a_void, an_item, an_item_id, items
from tests.hub.builders import TODAY, Village, a_batch_fact, a_village, push
from tests.hub.kept import all_rows, incidents, net_sales, parked, stock
from values.adjustment_reason import AdjustmentReason
from values.instant import day_of_number
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import Quantity

UNLUCKY = 13


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


@pytest.mark.parametrize(
    ("unclear", "reason"),
    [
        (a_batch_fact("gifts.received", b"{}"), KIND_UNKNOWN),
        (a_batch_fact("lumbung.device_status", b"{}"), KIND_UNKNOWN),
        (a_batch_fact("sale.recorded", b"{}", version=4), VERSION_UNKNOWN),
        (a_batch_fact("sale.recorded", b"{}", version=0), VERSION_UNKNOWN),
        (a_batch_fact("sale.recorded", b"{}", flags=2), FLAG_UNKNOWN),
        (a_batch_fact("sale.recorded", b"{}", flags=3), FLAG_UNKNOWN),
        (a_batch_fact("sale.recorded", b"{}"), BODY_UNREADABLE),
        (a_batch_fact("sale.recorded", b""), BODY_UNREADABLE),
        (a_batch_fact("sale.recorded", b"\xff\xfe"), BODY_UNREADABLE),
        (a_batch_fact("lumbung.note", b"[" * 100_000), BODY_UNREADABLE),
        (a_batch_fact("lumbung.note", b'{"text": "\\ud800"}'), BODY_UNREADABLE),
        (a_batch_fact("savings.days_closed", b'{"through":"2026-11-24"}'), NOT_SEALED),
    ],
    ids=lambda value: value if isinstance(value, str) else value.kind,
)
def test_what_is_not_understood_is_parked_and_holds_up_nobody(
    village: Village, unclear: BatchFact, reason: str
) -> None:
    village.stream.record(a_sale())
    village.stream.add(unclear)
    village.stream.record(a_sale(number=2))

    receipt = village.push()

    assert receipt.acked_seq == 3
    assert receipt.parked == (2,)
    assert parked(village.hub) == [(2, "parked", reason)]
    assert net_sales(village) == 2_000


def test_a_bug_in_counting_parks_its_fact_and_holds_up_nobody(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    village.stream.record(a_sale())
    village.stream.record(a_sale(a_line(2), number=UNLUCKY))
    village.stream.record(a_sale(number=2))

    def unlucky(effects: Effects, fact_id: bytes, business_date: int, act: Act) -> None:
        add_effects(effects, fact_id, business_date, act)
        if isinstance(act, SaleRecorded) and act.number == UNLUCKY:
            raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(projecting, "add_effects", unlucky)
        receipt = village.push()

    assert receipt.parked == (2,)
    assert parked(village.hub) == [(2, "parked", COUNTING_FAILED)]
    assert (net_sales(village), stock(village)) == (2_000, {1: -2_000})
    project_parked_anew(village.hub.storage, village.hub.clock())
    assert (net_sales(village), parked(village.hub)) == (3_000, [])


def test_a_sealed_fact_is_kept_and_neither_read_nor_parked(village: Village) -> None:
    village.stream.add(a_batch_fact("member.admitted", bytes(85), flags=1))
    village.stream.add(a_batch_fact("sale.recorded", b"sealed", flags=1, version=9))

    receipt = village.push()

    assert receipt.parked == ()
    assert all_rows(village.hub)["waiting"] == []


@pytest.mark.parametrize(
    "sale",
    [
        a_sale(a_line(1, 1, AMOUNT_MAX + 1)),
        a_sale(a_line(1, 10**30)),
        a_sale(SaleLine(an_item_id(1), 1, Quantity(3), Quantity(1), Rupiah(1), Rupiah(1))),
        a_sale(number=10**20),
    ],
)
def test_numbers_no_figure_can_hold_are_parked(village: Village, sale: object) -> None:
    village.stream.record(sale)  # type: ignore[arg-type]  # Facts, all of them.
    village.stream.record(a_sale(number=2))

    receipt = village.push()

    assert receipt.parked == (1,)
    assert net_sales(village) == 1_000


def test_a_name_with_a_zero_byte_is_parked(village: Village) -> None:
    village.stream.record(items(an_item(1, "Gula\0pasir")))

    assert village.push().parked == (1,)


def test_when_a_sum_would_burst_only_the_fact_that_bursts_it_is_parked(village: Village) -> None:
    """The batch is written at once; refused by the database, it is gone through one by one."""
    nearly = {name: 0 for name in daily_sales.columns.keys()} | {  # noqa: C420, SIM118
        "cooperative_id": village.cooperative_id.bytes,
        "business_date": TODAY,
        "sale_total": 2**63 - 2_500,
    }
    village.hub.storage.write(lambda connection: connection.execute(insert(daily_sales), nearly))
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))

    receipt = village.push()

    assert receipt.acked_seq == 3
    assert parked(village.hub) == [(3, "parked", BEYOND_COUNTING)]
    assert stock(village) == {1: -2_000}


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


def test_an_upgraded_hub_counts_what_the_old_one_could_not(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    hub = village.hub
    as_the_old_hub_left_it = {
        "cooperative_id": village.cooperative_id.bytes,
        "stream_id": village.stream.stream_id.bytes,
        "seq": 1,
        "position": 3,
        "state": "parked",
        "reason": KIND_UNKNOWN,
        "waits_for": None,
    }

    def forget(connection: object) -> None:
        for name in ("sale", "daily_sales", "stock_on_hand"):
            connection.execute(text(f"DELETE FROM {name}"))  # type: ignore[attr-defined]
        connection.execute(insert(waiting), as_the_old_hub_left_it)  # type: ignore[attr-defined]

    hub.storage.write(forget)

    project_parked_anew(hub.storage, hub.clock())

    assert net_sales(village) == 1_000
    assert parked(hub) == []


def test_an_upgrade_leaves_parked_what_is_still_unknown(village: Village) -> None:
    village.stream.add(a_batch_fact("gifts.received", b"{}"))
    village.stream.add(a_batch_fact("sale.recorded", b"{}"))
    village.push()
    before = all_rows(village.hub)

    project_parked_anew(village.hub.storage, village.hub.clock())

    assert all_rows(village.hub) == before
