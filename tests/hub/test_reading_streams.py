"""Hello and fetch: what the hub holds, and for whom."""

import pytest

from coop.facts.envelope import Position
from hub import heads
from hub.devices import suspend
from hub.opened_hub import Hub
from sync.protocol.batches import batch_members, unpack_batch
from sync.protocol.envelopes import read_frame
from sync.protocol.limits import PAYLOAD_BYTES_MAX, RAW_BYTES_MAX
from sync.protocol.messages import MessageType, Point
from sync.protocol.problems import Problem
from tests.hub.acts import a_sale
from tests.hub.builders import (
    CHANCE,
    AStream,
    Till,
    Village,
    a_batch_fact,
    a_village,
    fetch,
    problem_of,
    push,
    say_hello,
)
from tests.hub.kept import parked
from values.identity import StreamId


def fetched(hub: Hub, till: Till, stream_id: StreamId, first: int = 1) -> AStream:
    """Fetch a stream from `first` to its end, and check that it is one chain."""
    copy: AStream | None = None
    while True:
        answer = fetch(hub, till.fetch(stream_id, first))
        members = batch_members(read_frame(answer, {MessageType.BATCH}))
        batch = unpack_batch(members, till.opened(answer, MessageType.BATCH))
        if copy is None:
            copy = AStream(stream_id, members.parent.position() if members.parent else None)
            copy.links = [members.prev_link]
        assert members.prev_link == copy.links[-1]
        copy.facts += batch.facts
        copy.links += batch.links
        first += members.count
        if first > (members.stream_head_seq or 0):
            assert copy.links[-1] == members.stream_head_link
            return copy


def test_heads_say_where_an_own_stream_ends(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.stream.add(a_batch_fact("gifts.received", b"{}"))
    village.push()
    village.stream.record(a_sale(number=4))
    unknown = village.till.new_stream()

    said = say_hello(village.hub, village.till, village.till.hello([village.stream, unknown]))

    known, other = said.own
    assert (known.known, known.acked_seq, known.parked) == (True, 4, 1)
    assert known.acked_link == village.stream.links[4]
    assert known.link_at_head is None
    assert (other.known, other.acked_seq, other.acked_link, other.link_at_head, other.parked) == (
        False,
        0,
        None,
        None,
        0,
    )
    assert said.status == "active"
    assert said.hub_generation == village.hub.identity.generation


def test_heads_name_the_hubs_link_where_the_device_ends(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    restored = AStream(village.stream.stream_id)
    restored.record(a_sale(number=9))

    [own] = say_hello(village.hub, village.till, village.till.hello([restored])).own

    assert (own.acked_seq, own.link_at_head) == (3, village.stream.links[1])


def test_an_empty_stream_of_ones_own_has_the_genesis_link(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()

    [own] = say_hello(
        village.hub, village.till, village.till.hello([AStream(village.stream.stream_id)])
    ).own

    assert own.link_at_head == village.stream.links[0]


def test_anothers_stream_named_as_ones_own_is_as_unknown_as_any(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    second = village.another_till()

    [own] = say_hello(village.hub, second, second.hello([village.stream])).own

    assert (own.known, own.acked_seq, own.link_at_head) == (False, 0, None)


def test_readable_are_all_streams_of_the_cooperative_and_none_of_another(hub: Hub) -> None:
    village, stranger = a_village(hub), a_village(hub, "KDMP Lain")
    for one in (village, stranger):
        one.stream.record(a_sale())
        one.push()
    second = village.another_till()

    readable = say_hello(hub, second, second.hello()).readable

    assert {stream.role for stream in readable} == {"cooperative", "device"}
    assert len(readable) == 2
    assert [stream.stream for stream in readable] == sorted(stream.stream for stream in readable)
    assert village.stream.stream_id in {stream.stream for stream in readable}


def test_a_stream_of_ones_own_that_one_forgot_is_readable(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()

    readable = say_hello(village.hub, village.till, village.till.hello()).readable

    assert village.stream.stream_id in {stream.stream for stream in readable}


def test_heads_compare_the_cursor_of_a_foreign_stream(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push()
    second = village.another_till()
    name = village.stream.stream_id

    def link_at(seq: int) -> bytes | None:
        hello = second.hello(foreign=[Point(name, seq, bytes(32))])
        readable = say_hello(village.hub, second, hello).readable
        return next(one.link_at_cursor for one in readable if one.stream == name)

    assert [link_at(seq) for seq in (0, 2, 3, 4)] == [
        village.stream.links[0],
        village.stream.links[2],
        village.stream.links[3],
        None,
    ]


def test_a_long_list_is_cut_and_goes_on_after_its_last(
    village: Village,
) -> None:
    streams = []
    for _ in range(3):
        stream = village.till.new_stream()
        stream.record(a_sale())
        push(village.hub, village.till, village.till.batch(stream))
        streams.append(stream.stream_id)
    everything = say_hello(village.hub, village.till, village.till.hello()).readable

    rest = say_hello(village.hub, village.till, village.till.hello(after=everything[1].stream))

    assert [one.stream for one in rest.readable] == [one.stream for one in everything[2:]]
    assert not rest.more


def test_a_list_longer_than_a_page_says_that_there_is_more(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heads, "STREAMS_MAX", 1)
    village.stream.record(a_sale())
    village.push()
    names = []

    first = say_hello(village.hub, village.till, village.till.hello())
    names += [one.stream for one in first.readable]
    second = say_hello(village.hub, village.till, village.till.hello(after=names[-1]))
    names += [one.stream for one in second.readable]

    assert (first.more, second.more) == (True, False)
    assert len(set(names)) == 2


def test_a_child_stream_names_its_parent(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    child = village.till.new_stream(Position(village.stream.stream_id, 1, village.stream.links[1]))
    child.record(a_sale(number=2))
    push(village.hub, village.till, village.till.batch(child))

    readable = say_hello(village.hub, village.till, village.till.hello([village.stream])).readable
    copy = fetched(village.hub, village.till, child.stream_id)

    assert [one.parent.position() for one in readable if one.parent] == [child.parent]
    assert (copy.parent, copy.links) == (child.parent, child.links)


def test_a_suspended_device_reads_nothing(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    suspend(village.hub, village.till.device_id)

    said = say_hello(village.hub, village.till, village.till.hello([village.stream]))
    asked = village.till.fetch(village.stream.stream_id)

    assert (said.status, said.readable, said.own[0].acked_seq) == ("suspended", (), 1)
    assert problem_of(lambda: fetch(village.hub, asked)).problem is Problem.SUSPENDED


def test_what_is_fetched_is_what_was_pushed(village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.stream.add(a_batch_fact("member.admitted", bytes(85), flags=129, version=7))
    village.push()
    second = village.another_till()

    copy = fetched(village.hub, second, village.stream.stream_id)

    assert (copy.facts, copy.links) == (village.stream.facts, village.stream.links)


def test_the_hubs_own_stream_is_one_chain_and_names_the_devices(village: Village) -> None:
    second = village.another_till()
    readable = say_hello(village.hub, second, second.hello()).readable
    name = next(one.stream for one in readable if one.role == "cooperative")

    copy = fetched(village.hub, second, name)

    assert [fact.kind for fact in copy.facts] == [
        "lumbung.opened",
        "lumbung.device_enrolled",
        "lumbung.device_enrolled",
    ]
    assert village.till.device_id.hex.encode() in copy.facts[1].body


def test_at_the_head_there_are_no_facts(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()

    answer = fetch(village.hub, village.till.fetch(village.stream.stream_id, 2))

    members = batch_members(read_frame(answer, {MessageType.BATCH}))
    assert (members.count, members.prev_link) == (0, village.stream.links[1])
    assert members.head_link == village.stream.links[1]


def test_beyond_the_head_is_a_gap(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()

    found = problem_of(lambda: fetch(village.hub, village.till.fetch(village.stream.stream_id, 3)))

    assert (found.problem, found.acked_seq) == (Problem.GAP, 1)


def test_what_is_not_here_and_what_is_anothers_look_the_same(hub: Hub) -> None:
    village, stranger = a_village(hub), a_village(hub, "KDMP Lain")
    stranger.stream.record(a_sale())
    stranger.push()

    absent, foreign = (
        problem_of(lambda name=name: fetch(hub, village.till.fetch(name)))  # type: ignore[misc]
        for name in (StreamId(CHANCE.uuid()), stranger.stream.stream_id)
    )

    assert absent.problem is Problem.UNKNOWN_STREAM
    assert vars(absent) == vars(foreign)


def test_a_fetch_may_ask_for_few(village: Village) -> None:
    for number in range(1, 6):
        village.stream.record(a_sale(number=number))
    village.push()

    answer = fetch(village.hub, village.till.fetch(village.stream.stream_id, 2, 3))

    assert batch_members(read_frame(answer, {MessageType.BATCH})).count == 3


def test_large_facts_come_in_several_parts(village: Village) -> None:
    """Of bodies that hardly shrink, four fit; of empty ones, as many as one may decompress."""
    noise = CHANCE._random.randbytes
    for _ in range(6):
        village.stream.add(a_batch_fact("photo.taken", noise(262_144)))
        village.push(village.stream.head_seq)
    for _ in range(40):
        village.stream.add(a_batch_fact("photo.taken", bytes(262_144)))
    village.push(7, 36)
    village.push(37)

    copy = fetched(village.hub, village.till, village.stream.stream_id)
    answer = fetch(village.hub, village.till.fetch(village.stream.stream_id, 7))

    assert copy.links == village.stream.links
    assert len(answer) < PAYLOAD_BYTES_MAX
    assert batch_members(read_frame(answer, {MessageType.BATCH})).raw_len <= RAW_BYTES_MAX
    assert len(parked(village.hub)) == 46
