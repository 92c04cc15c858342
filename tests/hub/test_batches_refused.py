"""Batches over HTTP that are none: refused before anything is spent on them."""

import struct
from collections.abc import Callable
from hashlib import sha256
from uuid import UUID

import msgspec
import pytest
from backports.zstd import ZstdCompressor, compress
from msgspec.structs import replace
from starlette.testclient import TestClient

from coop.facts.envelope import BODY_BYTES_MAX
from sync.protocol.limits import (
    FACTS_MAX,
    RAW_BYTES_MAX,
)
from sync.protocol.messages import Letter, MessageType
from tests.hub.acts import a_sale
from tests.hub.builders import Village, a_batch_fact
from tests.hub.kept import all_rows, incidents
from tests.hub.posting import problem


def a_raw_batch(village: Village, plain: bytes, raw: bytes, **others: object) -> bytes:
    """Return a batch whose payload is `plain`, under a header that says it is `raw`."""
    village.stream.record(a_sale())
    members = village.till.letter(village.stream).members
    assert members is not None
    stated = {"raw_len": len(raw), "digest": sha256(raw).digest()} | others
    return village.till.write(Letter(MessageType.BATCH, plain, replace(members, **stated)))


def test_a_batch_cut_at_any_byte_changes_nothing(door: TestClient, village: Village) -> None:
    village.stream.record(a_sale())
    envelope = village.till.batch(village.stream)
    before = all_rows(village.hub)
    cuts = [*range(0, 120, 7), *range(120, len(envelope), 61), len(envelope) - 1]

    names = {problem(door, "/sync/batch", envelope[:cut])[1] for cut in cuts}

    assert names <= {"bad-envelope", "bad-signature", "too-large"}
    after = all_rows(village.hub)
    assert {**after, "suspicion": [], "incident": []} == before


def test_a_flipped_bit_anywhere_changes_nothing(door: TestClient, village: Village) -> None:
    village.stream.record(a_sale())
    envelope = village.till.batch(village.stream)
    before = all_rows(village.hub)

    for place in range(0, len(envelope), 23):
        flipped = bytearray(envelope)
        flipped[place] ^= 1 << place % 8
        status, _ = problem(door, "/sync/batch", bytes(flipped))
        assert 400 <= status < 500

    assert {**all_rows(village.hub), "suspicion": [], "incident": []} == before
    assert [one.kind for one in incidents(village.hub)] == ["bad-signatures"]


def test_a_bomb_is_refused_before_it_bursts(door: TestClient, village: Village) -> None:
    bomb = compress(bytes(1_000_000_000), 3)

    names = [
        problem(door, "/sync/batch", a_raw_batch(village, bomb, b"", raw_len=stated))[1]
        for stated in (1_000_000_000, RAW_BYTES_MAX, 1)
    ]

    assert names == ["too-large", "too-large", "too-large"]


def _without_size(raw: bytes) -> bytes:
    compressor = ZstdCompressor()
    return compressor.compress(raw) + compressor.flush()


@pytest.mark.parametrize(
    ("squeezed", "name"),
    [
        (lambda _raw: b"", "bad-payload"),
        (lambda _raw: b"no frame at all", "bad-payload"),
        (_without_size, "bad-payload"),
        (lambda raw: compress(raw)[:-1], "bad-payload"),
        (lambda raw: compress(raw) + b"\0", "bad-payload"),
        (lambda raw: compress(raw) + compress(raw), "bad-payload"),
        (lambda raw: compress(raw + b"\0"), "bad-payload"),
        (lambda raw: compress(raw[:-1] + b"\1"), "bad-digest"),
    ],
)
def test_a_frame_that_is_not_as_said_is_refused(
    door: TestClient, village: Village, squeezed: Callable[[bytes], bytes], name: str
) -> None:
    raw = msgspec.msgpack.encode([]) + b"\0"

    assert problem(door, "/sync/batch", a_raw_batch(village, squeezed(raw), raw))[1] == name


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"", "bad-payload"),
        (b"\x90", "bad-payload"),
        (b"\x80", "bad-payload"),
        (b"\xdd\xff\xff\xff\xff", "too-large"),
        (b"\x91" * 5_000, "bad-payload"),
        (b"\xdc" + struct.pack(">H", FACTS_MAX + 1), "too-large"),
        (msgspec.msgpack.encode([a_batch_fact("x", bytes(BODY_BYTES_MAX + 1))]), "too-large"),
        (msgspec.msgpack.encode([a_batch_fact("", b"")]), "bad-payload"),
        (msgspec.msgpack.encode([a_batch_fact("x" * 65, b"")]), "bad-payload"),
        (msgspec.msgpack.encode([a_batch_fact("a\nb", b"")]), "bad-payload"),
        (msgspec.msgpack.encode([a_batch_fact("x", b"", fact_id=bytes(15))]), "bad-payload"),
        (msgspec.msgpack.encode([a_batch_fact("x", b"", version=-1)]), "bad-payload"),
        (msgspec.msgpack.encode([[1.5]]), "bad-payload"),
    ],
)
def test_facts_that_are_none_are_refused(
    door: TestClient, village: Village, raw: bytes, name: str
) -> None:
    assert problem(door, "/sync/batch", a_raw_batch(village, compress(raw), raw))[1] == name


@pytest.mark.parametrize(
    ("others", "name"),
    [
        ({"count": 0}, "bad-envelope"),
        ({"count": 2}, "bad-payload"),
        ({"count": FACTS_MAX + 1}, "too-large"),
        ({"raw_len": RAW_BYTES_MAX + 1}, "too-large"),
        ({"head_link": bytes(32)}, "bad-link"),
        ({"prev_link": bytes(32)}, "bad-link"),
        ({"digest": bytes(32)}, "bad-digest"),
        ({"author": UUID(int=1)}, "not-author"),
        ({"first_seq": 2}, "bad-link"),
    ],
    ids=lambda value: value if isinstance(value, str) else next(iter(value)),
)
def test_a_header_that_does_not_fit_its_facts_is_refused(
    door: TestClient, village: Village, others: dict[str, object], name: str
) -> None:
    village.stream.record(a_sale())
    letter = village.till.letter(village.stream)
    assert letter.members is not None
    envelope = village.till.write(letter._replace(members=replace(letter.members, **others)))

    assert problem(door, "/sync/batch", envelope)[1] == name
