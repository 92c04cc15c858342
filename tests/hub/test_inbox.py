"""What the hub does with a batch: once, whole, word for word."""

import threading
from itertools import permutations

import pytest
from msgspec.structs import replace
from sqlalchemy import event, select, text

from coop.facts.envelope import Position
from hub.columns import METADATA
from hub.devices import resume, suspend
from hub.figures import cooperatives, days
from hub.opened_hub import Hub
from hub.status_report import EVER
from hub.tables import contact, fact
from sync.protocol.messages import Point
from sync.protocol.problems import Problem, ProblemFound
from tests.hub.builders import (
    AStream,
    Village,
    a_batch_fact,
    a_line,
    a_sale,
    a_village,
    all_rows,
    incidents,
    net_sales,
    problem_of,
    push,
    say_hello,
    stock,
)
from values.identity import DeviceId


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


def test_a_gap_is_named_with_the_hubs_head(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push(1, 1)

    found = problem_of(lambda: village.push(3, 3))

    assert (found.problem, found.acked_seq) == (Problem.GAP, 1)
    assert found.acked_link == village.stream.links[1]


def test_a_stream_that_is_not_here_begins_with_its_first_fact(village: Village) -> None:
    for number in range(1, 3):
        village.stream.record(a_sale(number=number))

    found = problem_of(lambda: village.push(2, 2))

    assert (found.problem, found.acked_seq) == (Problem.UNKNOWN_STREAM, 0)
    assert found.acked_link == village.stream.links[0]


@pytest.mark.parametrize("differs_at", [1, 2, 3])
def test_a_fork_is_refused_whole_and_noted_once(village: Village, differs_at: int) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    clone = AStream(village.stream.stream_id)
    for kept in village.stream.facts[: differs_at - 1]:
        clone.add(kept)
    while clone.head_seq < 5:
        clone.record(a_sale(number=9))
    before = all_rows(village.hub)
    envelope = village.till.batch(clone)

    found = [problem_of(lambda: push(village.hub, village.till, envelope)) for _ in range(2)]

    assert {one.problem for one in found} == {Problem.FORK}
    assert found[0].acked_link == village.stream.links[3]
    [noticed] = incidents(village.hub)
    assert (noticed.kind, noticed.seq, noticed.link) == (
        "fork",
        differs_at,
        clone.links[differs_at],
    )
    assert noticed.device_id == village.till.device_id.bytes
    assert {name: rows for name, rows in all_rows(village.hub).items() if name != "incident"} == {
        name: rows for name, rows in before.items() if name != "incident"
    }


def test_a_fork_in_what_comes_before_the_batch_is_found(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    clone = AStream(village.stream.stream_id)
    clone.record(a_sale(number=9))
    clone.record(a_sale(number=10))

    found = problem_of(lambda: push(village.hub, village.till, village.till.batch(clone, 2, 2)))

    assert found.problem is Problem.FORK


def test_a_stream_may_not_change_its_parent(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    other = AStream(
        village.stream.stream_id, Position(village.stream.stream_id, 1, village.stream.links[1])
    )
    other.record(a_sale())

    found = problem_of(lambda: push(village.hub, village.till, village.till.batch(other)))

    assert found.problem is Problem.FORK
    assert [one.seq for one in incidents(village.hub)] == [0]


def test_a_later_batch_may_not_claim_another_parent(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    village.stream.record(a_sale(number=2))
    letter = village.till.letter(village.stream, 2)
    claimed = Point(village.till.new_stream().stream_id, 7, bytes(32))
    assert letter.members is not None
    altered = letter._replace(members=replace(letter.members, parent=claimed))

    found = problem_of(lambda: push(village.hub, village.till, village.till.write(altered)))

    assert found.problem is Problem.FORK


def test_a_device_suspended_while_it_opens_a_stream_opens_none(village: Village) -> None:
    """PostgreSQL lets an officer in between; on SQLite the batch has the database for itself."""
    engine = village.hub.storage.engine
    officer: list[DeviceId] = []
    village.stream.record(a_sale())

    def suspend_now(*told: object) -> None:
        if village.hub.storage.is_postgresql and 'INTO "stream"' in str(told[2]) and not officer:
            officer.append(village.till.device_id)
            suspend(village.hub, village.till.device_id)

    event.listen(engine, "before_cursor_execute", suspend_now)
    try:
        found = problem_of(village.push).problem if village.hub.storage.is_postgresql else None
    finally:
        event.remove(engine, "before_cursor_execute", suspend_now)

    assert found in {Problem.SUSPENDED, None}
    assert len(all_rows(village.hub)["stream"]) == 1


@pytest.mark.parametrize(
    ("seq", "link_differs", "kind"),
    [
        (3, False, None),
        (2, False, "branched"),
        (2, True, "parent-differs"),
        (9, True, "parent-unknown"),
    ],
)
def test_an_odd_parent_is_flagged_and_never_refused(
    village: Village, seq: int, *, link_differs: bool, kind: str | None
) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    link = bytes(32) if link_differs else village.stream.links[seq]
    child = village.till.new_stream(Position(village.stream.stream_id, seq, link))
    child.record(a_sale(number=4))

    receipt = push(village.hub, village.till, village.till.batch(child))

    assert receipt.acked_seq == 1
    assert [one.kind for one in incidents(village.hub)] == ([] if kind is None else [kind])


def test_a_device_does_not_write_into_anothers_stream(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    other = village.another_till()
    mine = AStream(village.stream.stream_id)
    mine.record(a_sale())

    found = problem_of(lambda: push(village.hub, other, other.batch(mine)))

    assert found.problem is Problem.NOT_AUTHOR


def test_a_device_that_names_another_author_is_refused(village: Village) -> None:
    other = village.another_till()
    village.stream.record(a_sale())
    letter = village.till.letter(village.stream)

    found = problem_of(lambda: push(village.hub, other, other.write(letter)))

    assert found.problem is Problem.NOT_AUTHOR


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


def test_a_suspended_device_may_finish_its_stream_and_is_held(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    suspend(village.hub, village.till.device_id)
    village.stream.record(a_sale(number=2))

    receipt = village.push()

    assert receipt.acked_seq == 2
    assert receipt.parked == ()
    assert net_sales(village) == 1_000


def test_a_suspended_device_opens_no_stream(village: Village) -> None:
    suspend(village.hub, village.till.device_id)
    village.stream.record(a_sale())

    assert problem_of(village.push).problem is Problem.SUSPENDED


def test_what_was_held_is_counted_when_the_device_is_resumed(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    suspend(village.hub, village.till.device_id)
    for number in range(2, 4):
        village.stream.record(a_sale(number=number))
    village.push()

    resume(village.hub, village.till.device_id)

    assert net_sales(village) == 3_000
    assert all_rows(village.hub)["waiting"] == []


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
