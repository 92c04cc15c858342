"""What the hub does with a batch: once, whole, word for word."""

import threading
from itertools import permutations

import pytest
from sqlalchemy import select, text

from hub.columns import METADATA
from hub.figures import cooperatives, days
from hub.opened_hub import Hub
from hub.status_report import EVER
from hub.tables import contact, fact
from sync.protocol.problems import Problem, ProblemFound
from tests.hub.acts import a_line, a_sale
from tests.hub.builders import (
    Village,
    a_batch_fact,
    a_village,
    problem_of,
    push,
    say_hello,
)
from tests.hub.kept import all_rows, net_sales, stock


def test_a_sale_is_acknowledged(village: Village) -> None:
    village.stream.record(a_sale())

    receipt = village.push()

    assert (receipt.acked_seq, receipt.acked_link) == (1, village.stream.links[-1])
    assert receipt.parked == ()


def test_facts_are_kept_word_for_word(village: Village) -> None:
    odd = a_batch_fact(
        "sale.recorded",
        b'{ "total" : 1 }',
        recorded_at=-(2**63),
        business_date=0,
        version=65_535,
        flags=254,
    )
    village.stream.add(odd)

    village.push()

    with village.hub.storage.reading() as connection:
        row = connection.execute(
            select(fact).where(fact.c.stream_id == village.stream.stream_id.bytes)
        ).one()
    assert (row.fact_id, row.kind, row.body) == (odd.fact_id, odd.kind, odd.body)
    assert (row.version, row.flags, row.recorded_at, row.business_date) == (
        65_535,
        254,
        -(2**63),
        0,
    )
    assert row.link == village.stream.links[1]


def test_the_evidence_proves_the_batch(village: Village) -> None:
    village.stream.record(a_sale())
    envelope = village.till.batch(village.stream)

    push(village.hub, village.till, envelope)

    with village.hub.storage.reading() as connection:
        row = connection.execute(text("SELECT header, signature FROM evidence")).one()
    assert bytes(row.header) in envelope
    assert envelope.endswith(bytes(row.signature))


def test_the_same_batch_again_leaves_every_byte_as_it_is(village: Village) -> None:
    village.stream.record(a_sale())
    envelope = village.till.batch(village.stream)
    first = push(village.hub, village.till, envelope)
    before = all_rows(village.hub)

    again = push(village.hub, village.till, envelope)

    assert all_rows(village.hub) == before
    assert again == first


def test_what_arrives_is_no_longer_waited_for(village: Village) -> None:
    for number in range(1, 5):
        village.stream.record(a_sale(number=number))
    say_hello(village.hub, village.till, village.till.hello([village.stream]))  # It says three.

    waited_for = [backlog(village)]
    for first, last in ((1, 1), (1, 2), (1, 2), (3, 4)):
        village.push(first, last)
        waited_for.append(backlog(village))

    assert waited_for == [3, 2, 1, 1, 0]


def test_a_device_that_never_said_hello_is_waited_for_in_nothing(village: Village) -> None:
    village.stream.record(a_sale())

    village.push()

    assert backlog(village) == 0


def backlog(village: Village) -> int:
    with village.hub.storage.reading() as connection:
        [found] = cooperatives(connection, EVER)
    return found.backlog


def test_a_batch_that_overlaps_adds_only_what_is_new(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push(1, 2)

    receipt = village.push(1, 3)

    assert receipt.acked_seq == 3
    assert net_sales(village) == 3_000


@pytest.mark.parametrize("is_known", [False, True])
def test_eight_at_once_make_one(hub: Hub, *, is_known: bool) -> None:
    village = a_village(hub)
    for number in range(1, 51):
        village.stream.record(a_sale(a_line(number, 2), a_line(1), number=number))
    if is_known:
        village.push(1, 1)
    envelope = village.till.batch(village.stream)
    receipts, together = [], threading.Barrier(8)

    def send() -> None:
        together.wait()
        receipts.append(push(hub, village.till, envelope))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(receipts) == 8
    assert len(set(receipts)) == 1
    assert net_sales(village) == 50 * 3_000
    assert stock(village)[1] == -(50 + 2) * 1_000
    with hub.storage.reading() as connection:
        positions = connection.execute(select(fact.c.position).order_by(fact.c.position)).scalars()
        assert list(positions) == list(range(1, 53))


def test_positions_are_dense_across_streams(hub: Hub) -> None:
    village = a_village(hub)
    second = village.another_till()
    other = second.new_stream()
    for number in range(1, 21):
        village.stream.record(a_sale(number=number))
        other.record(a_sale(number=number))
    batches = [
        (till, till.batch(stream, seq, seq))
        for seq in range(1, 21)
        for till, stream in ((village.till, village.stream), (second, other))
    ]

    def send_in_turn(mine: int) -> None:
        for till, envelope in batches[mine::2]:
            push(hub, till, envelope)

    threads = [threading.Thread(target=send_in_turn, args=[mine]) for mine in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with hub.storage.reading() as connection:
        positions = connection.execute(select(fact.c.position).order_by(fact.c.position)).scalars()
        assert list(positions) == list(range(1, 44))
    assert net_sales(village) == 40_000


def test_batches_out_of_order_end_as_those_in_order(village: Village) -> None:
    for number in range(1, 7):
        village.stream.record(a_sale(number=number))
    parts = [village.till.batch(village.stream, seq, seq + 1) for seq in (1, 3, 5)]
    gaps = 0

    for order in permutations(parts[::-1]):
        for envelope in order:
            try:
                push(village.hub, village.till, envelope)
            except ProblemFound as found:
                gaps += found.problem in {Problem.GAP, Problem.UNKNOWN_STREAM}

    assert gaps > 0
    assert net_sales(village) == 6_000


def test_a_batch_without_facts_is_refused(village: Village) -> None:
    village.stream.record(a_sale())

    found = problem_of(lambda: village.push(2, 1))

    assert found.problem is Problem.BAD_ENVELOPE


def test_streams_of_one_name_in_two_cooperatives_do_not_meet(hub: Hub) -> None:
    one, two = a_village(hub), a_village(hub)
    for village in (one, two):
        village.stream.stream_id = one.stream.stream_id
        village.stream.links[0] = one.stream.links[0]
        village.stream.record(a_sale())

    receipts = [village.push() for village in (one, two)]

    assert [receipt.acked_seq for receipt in receipts] == [1, 1]
    assert [net_sales(village) for village in (one, two)] == [1_000, 1_000]


def test_the_time_of_the_last_contact_follows_what_came(village: Village) -> None:
    village.hub.clock.move(seconds=60)  # type: ignore[attr-defined]  # The tests' clock.
    village.stream.record(a_sale())

    village.push()

    with village.hub.storage.reading() as connection:
        seen = connection.execute(select(contact.c.seen_at)).scalar_one()
        assert days(connection, EVER, village.cooperative_id.bytes)
    assert seen == village.hub.clock()


def test_no_table_is_forgotten_when_bytes_are_compared(village: Village) -> None:
    assert set(all_rows(village.hub)) == set(METADATA.tables) - {"contact"}
