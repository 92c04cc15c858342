"""Identifiers, made on the device that records the fact.

A device offline for a week must still name what it writes, so ids are UUIDv7 (RFC 9562): unique
without a server, and sorted by the moment they were made. Ids made within one millisecond count up
from the one before by a random step (RFC 9562, section 6.2, method 2): they stay in order, and a
catalogue imported at once has ids that differ in their last bytes only, which costs a village's
telephone line less.
"""

import secrets
import threading
import time
from typing import NewType
from uuid import UUID

FactId = NewType("FactId", UUID)
StreamId = NewType("StreamId", UUID)
UserId = NewType("UserId", UUID)
ItemId = NewType("ItemId", UUID)
CartId = NewType("CartId", UUID)
MemberId = NewType("MemberId", UUID)
SupplierId = NewType("SupplierId", UUID)
RecipeId = NewType("RecipeId", UUID)
ConsignorId = NewType("ConsignorId", UUID)
PlaceId = NewType("PlaceId", UUID)
PrintJobId = NewType("PrintJobId", UUID)
DeviceId = NewType("DeviceId", UUID)
CooperativeId = NewType("CooperativeId", UUID)
HubId = NewType("HubId", UUID)

_RANDOM_BITS = 74
_STEP_BITS = 32


class _Clockwork:
    """The last moment and random part handed out, so that the next one is greater."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._milliseconds = 0
        self._random = 0

    def next(self) -> tuple[int, int]:
        """Return milliseconds and 74 random bits, together greater than any before."""
        with self._lock:
            now = time.time_ns() // 1_000_000
            if now > self._milliseconds:
                self._milliseconds, self._random = now, secrets.randbits(_RANDOM_BITS)
            else:
                self._random += 1 + secrets.randbits(_STEP_BITS)
                if self._random >> _RANDOM_BITS:  # Once in 2^41 milliseconds: borrow the next one.
                    self._milliseconds += 1
                    self._random = secrets.randbits(_RANDOM_BITS - 1)
            return self._milliseconds, self._random


_CLOCKWORK = _Clockwork()


def new_uuid() -> UUID:
    """Return a fresh UUIDv7: 48 bits of Unix milliseconds, then 74 random bits."""
    milliseconds, random = _CLOCKWORK.next()
    value = (
        milliseconds << 80 | 0x7 << 76 | random >> 62 << 64 | 0b10 << 62 | random & (1 << 62) - 1
    )
    return UUID(int=value)


def random_uuid() -> UUID:
    """Return 16 random bytes, for a name that must not tell when it was made: a stream, a nonce."""
    return UUID(bytes=secrets.token_bytes(16))
