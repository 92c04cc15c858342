"""Facts travel whole or not at all."""

import json
from typing import Any

import msgspec
import pytest
from backports.zstd import compress
from hypothesis import given
from hypothesis import strategies as st

from coop.facts.envelope import BODY_BYTES_MAX, Position, genesis_link
from sync.protocol.batches import (
    Batch,
    BatchFact,
    Origin,
    batch_members,
    links_of,
    pack_batch,
    unpack_batch,
)
from sync.protocol.envelopes import read_frame, signed, write_envelope
from sync.protocol.limits import FACTS_MAX, PAYLOAD_BYTES_MAX, RAW_BYTES_MAX
from sync.protocol.members import write_members
from sync.protocol.problems import ProblemFound
from tests.sync.protocol.builders import (
    A_NONCE,
    DEVICE_ID,
    DEVICE_KEYS,
    NOW,
    STREAM_ID,
    TO_HUB,
    a_fact,
    chance,
    uuid_of,
)
from tests.sync.protocol.packing import (
    BATCH,
    GENESIS,
    like_a_fact,
    members_for,
    packed,
    problem_with,
    raw_of,
)
from values.identity import StreamId

FACTS = st.builds(
    BatchFact,
    fact_id=st.binary(min_size=16, max_size=16),
    kind=st.text("abcdefgh.é", min_size=1, max_size=32),
    version=st.integers(0, 2**16 - 1),
    recorded_at=st.integers(-(2**63), 2**63 - 1),
    business_date=st.integers(0, 2**32 - 1),
    actor_id=st.binary(min_size=16, max_size=16),
    flags=st.integers(0, 255),
    body=st.binary(max_size=200),
)


@given(st.lists(FACTS, min_size=1, max_size=20))
def test_whatever_a_device_recorded_arrives_as_it_was(facts: list[BatchFact]) -> None:
    letter = packed(facts)
    assert letter.members is not None

    batch = unpack_batch(letter.members, letter.payload)

    assert batch == Batch(letter.members, facts, links_of(facts, 1, GENESIS))


def test_a_stream_that_goes_on_from_another_begins_with_a_link_that_says_so() -> None:
    parent = Position(STREAM_ID, 2, bytes(range(32)))
    child = Origin(StreamId(uuid_of("child")), DEVICE_ID, parent)
    first = genesis_link(child.stream_id, parent)
    facts = [a_fact()]
    letter = pack_batch(child, 1, first, links_of(facts, 1, first)[-1], facts)
    assert letter.members is not None

    unpack_batch(letter.members, letter.payload)
    orphan = msgspec.structs.replace(letter.members, parent=None)
    with pytest.raises(ProblemFound) as found:
        unpack_batch(orphan, letter.payload)

    assert found.value.problem == "bad-link"


def test_one_fact_at_every_limit_fits_into_a_batch() -> None:
    largest = a_fact(kind="k" * 64, body=chance(1).randbytes(BODY_BYTES_MAX))

    letter = packed([largest])

    assert letter.members is not None
    assert unpack_batch(letter.members, letter.payload).facts == [largest]


@pytest.mark.parametrize(
    "facts",
    [
        [a_fact(number) for number in range(FACTS_MAX + 1)],
        [a_fact(number, body=bytes(BODY_BYTES_MAX)) for number in range(33)],
        [a_fact(number, body=chance(number).randbytes(BODY_BYTES_MAX)) for number in range(5)],
    ],
    ids=["facts", "raw bytes", "compressed bytes"],
)
def test_more_than_fits_is_not_packed(facts: list[BatchFact]) -> None:
    with pytest.raises(ProblemFound) as found:
        packed(facts)

    assert found.value.problem == "too-large"


@pytest.mark.parametrize(
    ("fact", "problem"),
    [
        (like_a_fact(body=b"x" * (BODY_BYTES_MAX + 1)), "too-large"),
        (like_a_fact(kind=""), "bad-payload"),
        (like_a_fact(kind="k" * 65), "bad-payload"),
        (like_a_fact(kind="é" * 33), "bad-payload"),
        (like_a_fact(kind="a\tb"), "bad-payload"),
        (like_a_fact(kind="a\x7fb"), "bad-payload"),
        (like_a_fact(kind=b"bytes"), "bad-payload"),
        (like_a_fact(fact_id=b"15 bytes only.."), "bad-payload"),
        (like_a_fact(fact_id="0123456789abcdef"), "bad-payload"),
        (like_a_fact(actor_id=b""), "bad-payload"),
        (like_a_fact(version=2**16), "bad-payload"),
        (like_a_fact(version=-1), "bad-payload"),
        (like_a_fact(version=1.0), "bad-payload"),
        (like_a_fact(version=True), "bad-payload"),
        (like_a_fact(recorded_at=2**63), "bad-payload"),
        (like_a_fact(recorded_at=None), "bad-payload"),
        (like_a_fact(business_date=2**32), "bad-payload"),
        (like_a_fact(flags=256), "bad-payload"),
        (like_a_fact(body="text"), "bad-payload"),
        (like_a_fact(body={}), "bad-payload"),
        (like_a_fact()[:7], "bad-payload"),
        ([*like_a_fact(), 9], "bad-payload"),
        ({"kind": "x"}, "bad-payload"),
        (7, "bad-payload"),
    ],
    ids=lambda value: str(value)[-40:],
)
def test_a_fact_that_breaks_a_rule_meets_its_problem(fact: object, problem: str) -> None:
    assert problem_with(raw_of(fact)) == problem


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x90",
        b"\x80",
        b"\xc1",
        raw_of(like_a_fact()) + b"\0",
        raw_of(like_a_fact())[:-1],
        raw_of(like_a_fact(), like_a_fact()),
        b"\x91" * 10_000,
        b"\xdc\x03\xe8",
        b"\xdd\x00\x00\x03\xe8",
        b"\xdc",
    ],
    ids=lambda raw: f"{raw[:4].hex()} {len(raw)}",
)
def test_what_is_no_list_of_that_many_facts_is_a_bad_payload(raw: bytes) -> None:
    assert problem_with(raw) == "bad-payload"


@pytest.mark.parametrize("raw", [b"\xdc\x03\xe9", b"\xdd\xff\xff\xff\xff"])
def test_an_array_that_says_it_is_too_long_is_refused_before_room_is_made(raw: bytes) -> None:
    assert problem_with(raw) == "too-large"


def test_any_width_of_a_number_or_a_text_is_read() -> None:
    fact = a_fact()
    raw = b"".join(
        (
            b"\xdd\x00\x00\x00\x01\xdc\x00\x08",
            b"\xc6\x00\x00\x00\x10" + fact.fact_id,
            b"\xdb\x00\x00\x00\x0c" + fact.kind.encode(),
            b"\xd3" + (1).to_bytes(8),
            b"\xcf" + fact.recorded_at.to_bytes(8),
            b"\xcf" + fact.business_date.to_bytes(8),
            b"\xc5\x00\x10" + fact.actor_id,
            b"\xcd\x00\x00",
            b"\xc5\x00\x0c" + fact.body,
        )
    )

    assert unpack_batch(members_for(raw), compress(raw)).facts == [fact]


def test_facts_that_are_not_those_of_the_header_are_refused() -> None:
    raw = raw_of(like_a_fact())

    assert problem_with(raw, digest=bytes(32)) == "bad-digest"
    assert problem_with(raw, head_link=bytes(32)) == "bad-link"
    assert problem_with(raw, prev_link=bytes(32)) == "bad-link"
    assert problem_with(raw, count=2) == "bad-payload"
    assert problem_with(raw, first_seq=2) == "bad-link"


def test_a_stream_cannot_begin_with_another_link_than_its_own() -> None:
    facts = [a_fact()]
    raw, elsewhere = raw_of(like_a_fact()), bytes(32)

    head = links_of(facts, 1, elsewhere)[-1]

    assert problem_with(raw, prev_link=elsewhere, head_link=head) == "bad-link"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"count": FACTS_MAX + 1}, "too-large"),
        ({"raw_len": RAW_BYTES_MAX + 1}, "too-large"),
        ({"count": -1}, "bad-envelope"),
        ({"first_seq": 0}, "bad-envelope"),
        ({"first_seq": 2**53 - 1, "count": 2}, "bad-envelope"),
        ({"prev_link": "00"}, "bad-envelope"),
        ({"parent": {"stream": STREAM_ID.hex, "seq": 1}}, "bad-envelope"),
    ],
    ids=str,
)
def test_what_the_header_says_of_the_batch_is_bounded(change: dict[str, Any], problem: str) -> None:
    honest = read_frame(write_envelope(TO_HUB, packed([a_fact()]), A_NONCE, NOW), {BATCH})
    header = json.dumps({**honest.members, **change}).encode()
    lying = signed(DEVICE_KEYS, header, honest.payload)

    with pytest.raises(ProblemFound) as found:
        batch_members(read_frame(lying, {BATCH}))

    assert found.value.problem == problem


def test_the_header_of_a_batch_is_small() -> None:
    letter = packed([a_fact()])
    assert letter.members is not None

    assert len(write_members(letter.members)) < 500
    assert len(letter.payload) < PAYLOAD_BYTES_MAX
