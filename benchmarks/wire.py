"""What a sale weighs on the wire: whole envelopes, header, seal and signature included."""

import secrets
from uuid import UUID

from benchmarks.shop import Shop
from coop.fact_log import head_of
from sync.client.outgoing import facts_for
from sync.protocol.batches import pack_batch
from sync.protocol.delivery import PushFacts
from sync.protocol.envelopes import Line, write_envelope
from sync.protocol.keys import OwnKeys
from values.identity import CooperativeId, DeviceId, HubId, random_uuid

_FAR = 10**9
"""More bytes than any batch: the number of facts is the limit here."""


def bytes_per_sale(shop: Shop, batch: int) -> float:
    """Return the bytes of the envelope of the newest `batch` sales, divided by their number."""
    author = DeviceId(random_uuid())
    with shop.database.report() as session:
        head = head_of(session, shop.stream_id)
        push = PushFacts(shop.stream_id, head.seq - batch + 1, batch, _FAR)
        outgoing = facts_for(session, push, author)
    assert len(outgoing.facts) == batch
    letter = pack_batch(
        outgoing.origin,
        outgoing.first_seq,
        outgoing.prev_link,
        outgoing.head_link,
        outgoing.facts,
    )
    line = Line(
        own_id=UUID(bytes=author.bytes),
        own_keys=_keys(),
        peer_id=HubId(random_uuid()),
        peer_keys=_keys().public,
        cooperative_id=CooperativeId(random_uuid()),
    )
    return len(write_envelope(line, letter, nonce=random_uuid(), time=0)) / batch


def _keys() -> OwnKeys:
    return OwnKeys(secrets.token_bytes(32), secrets.token_bytes(32))
