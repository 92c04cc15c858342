"""Two parties that can write to one another, and facts to send."""

import random
from datetime import date
from hashlib import sha256
from uuid import UUID

from sync.protocol.batches import BatchFact
from sync.protocol.envelopes import Line
from sync.protocol.keys import OwnKeys
from values.identity import CooperativeId, DeviceId, HubId, StreamId
from values.instant import day_number

NOW = 1_795_500_000_000_000
TODAY = day_number(date(2026, 11, 24))


def keys_of(name: str) -> OwnKeys:
    return OwnKeys(
        sha256(f"sign {name}".encode()).digest(), sha256(f"seal {name}".encode()).digest()
    )


def uuid_of(name: str) -> UUID:
    return UUID(bytes=sha256(name.encode()).digest()[:16])


DEVICE_KEYS, HUB_KEYS = keys_of("device"), keys_of("hub")
DEVICE_ID, HUB_ID = DeviceId(uuid_of("device")), HubId(uuid_of("hub"))
COOPERATIVE_ID = CooperativeId(uuid_of("cooperative"))
STREAM_ID = StreamId(uuid_of("stream"))
TO_HUB = Line(DEVICE_ID, DEVICE_KEYS, HUB_ID, HUB_KEYS.public, COOPERATIVE_ID)
TO_DEVICE = Line(HUB_ID, HUB_KEYS, DEVICE_ID, DEVICE_KEYS.public, COOPERATIVE_ID)
A_NONCE = uuid_of("nonce")


def a_fact(
    number: int = 1, *, kind: str = "lumbung.note", body: bytes = b'{"text":"x"}'
) -> BatchFact:
    return BatchFact(
        fact_id=uuid_of(f"fact {number}").bytes,
        kind=kind,
        version=1,
        recorded_at=NOW + number,
        business_date=TODAY,
        actor_id=uuid_of("clerk").bytes,
        flags=0,
        body=body,
    )


def chance(seed: int) -> random.Random:
    return random.Random(seed)
