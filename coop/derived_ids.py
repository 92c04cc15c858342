"""Ids for everything that one press makes, all following from the id of its first fact.

An import records hundreds of facts and thousands of items. Pressed twice, or pressed again after a
crash, it must make the same ones, so their ids are not made anew: they keep the millisecond of the
first fact's id (they sort beside it), take their random part from its SHA-256, and count up by one.
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import count
from uuid import UUID

from values.identity import FactId

_RANDOM_BITS = 73  # One fewer than there are, so that counting up never runs over.


def ids_derived_from(fact_id: FactId, purpose: str) -> Iterator[UUID]:
    """Return UUIDv7 without end, the same for the same `fact_id` and `purpose`."""
    milliseconds = fact_id.int >> 80
    digest = sha256(fact_id.bytes + purpose.encode()).digest()
    first = int.from_bytes(digest) & (1 << _RANDOM_BITS) - 1
    for random in count(first):
        high, low = random >> 62, random & (1 << 62) - 1
        yield UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)
