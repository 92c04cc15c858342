"""What the hub cannot count yet is kept apart, and holds up nobody."""

import pytest
from sqlalchemy import insert, text

from coop.facts.selling import SaleLine, SaleRecorded
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
    VERSION_UNKNOWN,
)
from hub.projections.waiting import project_parked_anew
from hub.tables import daily_sales, waiting
from sync.protocol.batches import BatchFact
from tests.hub.acts import a_line, a_sale, an_item, an_item_id, items
from tests.hub.builders import TODAY, Village, a_batch_fact
from tests.hub.kept import all_rows, net_sales, parked, stock
from values.money import Rupiah
from values.quantity import Quantity

UNLUCKY = 13


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
