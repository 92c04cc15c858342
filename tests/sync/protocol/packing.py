"""Batches as an honest device packs them, and headers that say something else."""

from hashlib import sha256
from typing import Any

import msgspec
import pytest
from backports.zstd import compress

from coop.facts.envelope import genesis_link
from sync.protocol.batches import (
    BatchFact,
    Origin,
    links_of,
    pack_batch,
    unpack_batch,
)
from sync.protocol.messages import BatchMembers, Letter, MessageType
from sync.protocol.problems import ProblemFound
from tests.sync.protocol.builders import (
    DEVICE_ID,
    STREAM_ID,
    a_fact,
)

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
