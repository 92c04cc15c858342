"""What a device does next, and what it makes of an answer: links decide, numbers do not."""

from uuid import UUID

import pytest
from msgspec.structs import replace

from sync.protocol.delivery import (
    BATCH_BYTES_FIRST,
    BATCH_BYTES_MIN,
    Delivery,
    Finding,
    Progress,
    PushFacts,
    SayHello,
    Sent,
    Verdict,
    verdict_on,
)
from sync.protocol.limits import STREAMS_MAX
from sync.protocol.messages import (
    DeviceStatus,
    HubLimits,
    OwnState,
)
from sync.protocol.problems import Problem
from tests.sync.protocol.builders import DEVICE_ID, HUB_ID, STREAM_ID, uuid_of
from tests.sync.protocol.hub_words import (
    HEAD,
    a_batch,
    a_delivery,
    a_readable_stream,
    a_receipt,
    greeted,
    heads,
    hello_of,
    link,
    mine,
    push_of,
    state,
)
from values.identity import StreamId


@pytest.mark.parametrize(
    ("said", "my_acked", "verdict"),
    [
        (state(None), 0, Verdict.NORMAL),
        (state(None), 4, Verdict.HUB_ROLLED_BACK),
        (state(4), 4, Verdict.NORMAL),
        (state(0), 0, Verdict.NORMAL),
        (state(10), 10, Verdict.NORMAL),
        (state(7), 4, Verdict.LOST_ACK),
        (state(2), 4, Verdict.HUB_ROLLED_BACK),
        (state(0), 4, Verdict.HUB_ROLLED_BACK),
        (state(12, link(12, "theirs"), link(10)), 4, Verdict.ROLLED_BACK),
        (state(12, link(12, "theirs"), link(10, "theirs")), 4, Verdict.FORKED),
        (state(12, link(12, "theirs"), None), 4, Verdict.FORKED),
        (state(7, link(7, "theirs")), 4, Verdict.FORKED),
        (state(4, link(4, "theirs")), 4, Verdict.FORKED),
        (state(2, link(2, "theirs")), 4, Verdict.FORKED),
        (state(0, link(0, "theirs")), 0, Verdict.FORKED),
        (replace(state(4), acked_link=None), 4, Verdict.FORKED),
    ],
    ids=str,
)
def test_the_table_of_verdicts(said: OwnState, my_acked: int, verdict: Verdict) -> None:
    assert verdict_on(said, Progress(STREAM_ID, HEAD, my_acked), mine) is verdict


def test_it_begins_with_a_hello_and_says_nothing_before_the_answer() -> None:
    delivery = a_delivery()

    assert delivery.next_step() == SayHello((STREAM_ID,), None)
    assert delivery.next_step() == SayHello((STREAM_ID,), None)


def test_after_the_heads_it_pushes_from_the_first_fact_that_the_hub_lacks() -> None:
    delivery = greeted(4)

    assert push_of(delivery)[:2] == (STREAM_ID, 5)


def test_when_all_is_acknowledged_it_rests_until_a_fact_comes() -> None:
    delivery = greeted(HEAD)

    assert delivery.next_step() is None
    delivery.head_moved(STREAM_ID, HEAD + 1)
    assert push_of(delivery).first_seq == HEAD + 1


@pytest.mark.parametrize(
    ("said", "acked", "finding"),
    [(state(7), 7, Verdict.LOST_ACK), (state(2), 2, Verdict.HUB_ROLLED_BACK)],
    ids=str,
)
def test_it_goes_on_from_where_the_hub_is(said: OwnState, acked: int, finding: Verdict) -> None:
    delivery = a_delivery(4)

    findings = delivery.heads_arrived(hello_of(delivery), heads(said))

    assert findings == [Finding(STREAM_ID, finding)]
    assert push_of(delivery).first_seq == acked + 1


def test_a_hub_that_forgot_the_stream_gets_it_from_the_beginning() -> None:
    delivery = a_delivery(4)

    findings = delivery.heads_arrived(hello_of(delivery), heads(state(None)))

    assert findings == [Finding(STREAM_ID, Verdict.HUB_ROLLED_BACK)]
    assert push_of(delivery).first_seq == 1


def test_into_a_fork_nothing_is_pushed_and_what_was_acknowledged_stays() -> None:
    delivery = a_delivery(4)

    findings = delivery.heads_arrived(hello_of(delivery), heads(state(7, link(7, "theirs"))))

    assert findings == [Finding(STREAM_ID, Verdict.FORKED)]
    assert delivery.next_step() is None
    assert delivery.streams[STREAM_ID].acked_seq == 4


def test_a_stream_of_ours_that_we_lack_means_that_this_disk_was_restored() -> None:
    delivery = a_delivery()
    lost = a_readable_stream("lost", DEVICE_ID)
    of_the_hub = a_readable_stream("orders", HUB_ID)

    findings = delivery.heads_arrived(
        hello_of(delivery), heads(state(None), readable=(of_the_hub, lost))
    )

    assert findings == [Finding(lost.stream, Verdict.ROLLED_BACK)]


def test_a_list_that_was_cut_is_asked_for_again_from_its_end() -> None:
    delivery = a_delivery()
    one = a_readable_stream("orders", HUB_ID)

    delivery.heads_arrived(hello_of(delivery), heads(state(None), readable=(one,), more=True))
    second = hello_of(delivery)
    delivery.heads_arrived(second, heads())

    assert second == SayHello((), one.stream)
    assert isinstance(delivery.next_step(), PushFacts)


def test_more_streams_than_a_hello_holds_are_asked_in_several() -> None:
    names = [StreamId(UUID(int=number)) for number in range(STREAMS_MAX + 5)]
    delivery = Delivery(DEVICE_ID, [Progress(name, 0) for name in names], mine)

    first = hello_of(delivery)
    states = [replace(state(None), stream=name) for name in first.stream_ids]
    delivery.heads_arrived(first, heads(*states))

    assert len(first.stream_ids) == STREAMS_MAX
    assert hello_of(delivery).stream_ids == tuple(names[STREAMS_MAX:])


def test_heads_about_other_streams_than_asked_are_no_answer() -> None:
    delivery = a_delivery(4)
    other = replace(state(7), stream=StreamId(uuid_of("other")))

    assert delivery.heads_arrived(hello_of(delivery), heads(other)) == []
    assert delivery.streams[STREAM_ID].acked_seq == 4
    assert isinstance(delivery.next_step(), SayHello)


@pytest.mark.parametrize("status", [DeviceStatus.SUSPENDED, DeviceStatus.RETIRED])
def test_a_suspended_device_finishes_known_streams_and_opens_none(status: DeviceStatus) -> None:
    known, unknown = a_delivery(4), a_delivery()

    known.heads_arrived(hello_of(known), heads(state(4), status=status))
    unknown.heads_arrived(hello_of(unknown), heads(state(None), status=status))

    assert isinstance(known.next_step(), PushFacts)
    assert unknown.next_step() is None


def test_a_quarantined_device_delivers_as_usual() -> None:
    delivery = a_delivery()

    delivery.heads_arrived(hello_of(delivery), heads(state(None), status=DeviceStatus.QUARANTINED))

    assert isinstance(delivery.next_step(), PushFacts)


def test_a_receipt_moves_what_is_acknowledged_and_batches_grow_up_to_the_hubs_limit() -> None:
    delivery = greeted(limits=HubLimits(BATCH_BYTES_FIRST * 3, 500, 262_144, 60))
    first = push_of(delivery)

    sizes = []
    for seq in range(1, 4):
        sent = Sent(a_batch(seq, 1), payload_bytes=1_000)
        assert delivery.receipt_arrived(sent, a_receipt(seq, 1))
        sizes.append(push_of(delivery).raw_bytes_max)

    assert (first.raw_bytes_max, first.facts_max) == (BATCH_BYTES_FIRST, 500)
    assert sizes == [BATCH_BYTES_FIRST * 2, BATCH_BYTES_FIRST * 3, BATCH_BYTES_FIRST * 3]
    assert push_of(delivery).first_seq == 4
    assert delivery.poll_seconds == 60


def test_more_fits_into_a_batch_when_the_last_one_compressed_well() -> None:
    delivery = greeted()

    delivery.receipt_arrived(Sent(a_batch(1, 1), payload_bytes=100), a_receipt(1, 1))

    assert push_of(delivery).raw_bytes_max == BATCH_BYTES_FIRST * 2 * 10


def test_a_receipt_for_more_than_was_sent_is_taken_if_the_link_is_ours() -> None:
    delivery = greeted()

    assert delivery.receipt_arrived(
        Sent(a_batch(1, 2), 100), a_receipt(1, 2, acked_seq=6, acked_link=link(6))
    )
    assert push_of(delivery).first_seq == 7


@pytest.mark.parametrize(
    "change",
    [
        {"acked_link": link(2, "theirs")},
        {"acked_seq": 11, "acked_link": link(11)},
        {"acked_seq": 1, "acked_link": link(1)},
        {"acked_seq": 0, "acked_link": link(0)},
        {"first_seq": 2},
        {"count": 1},
        {"digest": b"\1" * 32},
        {"stream": StreamId(uuid_of("other"))},
    ],
    ids=str,
)
def test_a_receipt_that_does_not_fit_moves_nothing_and_leads_to_hello(
    change: dict[str, object],
) -> None:
    delivery = greeted()

    assert not delivery.receipt_arrived(Sent(a_batch(1, 2), 100), a_receipt(1, 2, **change))
    assert delivery.streams[STREAM_ID].acked_seq == 0
    assert isinstance(delivery.next_step(), SayHello)


def test_a_receipt_of_another_generation_counts_and_leads_to_hello() -> None:
    delivery = greeted()

    assert delivery.receipt_arrived(
        Sent(a_batch(1, 2), 100), a_receipt(1, 2, hub_generation=UUID(int=2))
    )
    assert delivery.streams[STREAM_ID].acked_seq == 2
    assert isinstance(delivery.next_step(), SayHello)


@pytest.mark.parametrize("problem", Problem)
def test_no_problem_moves_anything_that_lasts(problem: Problem) -> None:
    delivery = greeted(4)
    before = delivery.streams[STREAM_ID].acked_seq

    delivery.problem_arrived(problem)

    assert delivery.streams[STREAM_ID].acked_seq == before
    assert not delivery.streams[STREAM_ID].is_stuck
    assert isinstance(delivery.next_step(), SayHello)


def test_batches_halve_on_silence_and_on_too_large_but_never_below_the_least() -> None:
    delivery = greeted()

    delivery.no_answer()
    delivery.heads_arrived(hello_of(delivery), heads(state(0)))
    halved = push_of(delivery).raw_bytes_max
    for _ in range(20):
        delivery.problem_arrived(Problem.TOO_LARGE)
    delivery.heads_arrived(hello_of(delivery), heads(state(0)))

    assert halved == BATCH_BYTES_FIRST // 2
    assert push_of(delivery).raw_bytes_max == BATCH_BYTES_MIN


def test_a_stream_that_was_opened_meanwhile_is_named_to_the_hub_first() -> None:
    delivery = greeted(HEAD)

    delivery.head_moved(StreamId(uuid_of("child")), 1)

    assert hello_of(delivery).stream_ids == (STREAM_ID, StreamId(uuid_of("child")))
