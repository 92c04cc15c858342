"""Facts travel whole or not at all, and a bomb is refused before it goes off."""

import json
from hashlib import sha256
from typing import Any

import msgspec
import pytest
from backports.zstd import ZstdCompressor, compress, train_dict
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
from sync.protocol.messages import BatchMembers, Letter, MessageType
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
from values.identity import StreamId

ORIGIN = Origin(STREAM_ID, DEVICE_ID, None)
BATCH = MessageType.BATCH
GENESIS = genesis_link(STREAM_ID)


def packed(facts: list[BatchFact]) -> Letter:
    links = links_of(facts, 1, GENESIS)
    return pack_batch(ORIGIN, 1, GENESIS, links[-1] if links else GENESIS, facts)


def members_for(raw: bytes, **change: Any) -> BatchMembers:  # noqa: ANN401
    """Say of `raw` what an honest device would, and then what the test says."""
    usual = packed([a_fact()]).members
    assert usual is not None
    honest = {"raw_len": len(raw), "digest": sha256(raw).digest()}
    return msgspec.structs.replace(usual, **{**honest, **change})


def problem_with(raw: bytes, plain: bytes | None = None, **change: Any) -> str:  # noqa: ANN401
    with pytest.raises(ProblemFound) as found:
        unpack_batch(members_for(raw, **change), compress(raw) if plain is None else plain)
    return found.value.problem.value


def raw_of(*facts: object) -> bytes:
    return msgspec.msgpack.encode(list(facts))


def like_a_fact(**change: object) -> list[object]:
    fact = {name: getattr(a_fact(), name) for name in BatchFact.__struct_fields__}
    return list({**fact, **change}.values())


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


class TestCompression:
    """One frame, of the size it states, and nothing else."""

    raw = raw_of(like_a_fact())

    def test_a_bomb_is_refused_by_its_header(self) -> None:
        bomb = compress(bytes(RAW_BYTES_MAX + 1))

        assert problem_with(self.raw, bomb) == "too-large"

    def test_a_bomb_that_lies_about_its_size_is_refused(self) -> None:
        honest = compress(bytes(RAW_BYTES_MAX))

        assert problem_with(self.raw, honest) == "bad-payload"

    @pytest.mark.parametrize(
        "plain",
        [
            b"",
            b"no frame",
            compress(raw)[:-1],
            compress(raw) + b"\0",
            compress(raw) + compress(raw),
            b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip" + compress(raw),
            compress(raw) + b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip",
            compress(raw[:-1]),
            compress(raw + b"\0"),
        ],
        ids=lambda plain: str(len(plain)),
    )
    def test_anything_but_one_whole_frame_is_a_bad_payload(self, plain: bytes) -> None:
        assert problem_with(self.raw, plain) == "bad-payload"

    def test_a_frame_that_does_not_state_its_size_is_a_bad_payload(self) -> None:
        compressor = ZstdCompressor()
        streamed = compressor.compress(self.raw) + compressor.flush()

        assert problem_with(self.raw, streamed) == "bad-payload"

    def test_a_frame_that_needs_a_dictionary_is_a_bad_payload(self) -> None:
        samples = [chance(seed).randbytes(40) * 8 for seed in range(200)]
        known = train_dict(samples, 4_096)

        assert problem_with(self.raw, compress(self.raw, zstd_dict=known)) == "bad-payload"

    def test_no_bit_flip_goes_unnoticed(self) -> None:
        whole = compress(self.raw)
        places = range(len(whole))

        flipped = [whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :] for at in places]

        problems = {problem_with(self.raw, plain) for plain in flipped}
        assert problems <= {"bad-payload", "bad-digest", "too-large"}


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
