"""What a hub may say to a device, as a test needs it, and a device that has heard it."""

from uuid import UUID

from msgspec.structs import replace

from sync.protocol.delivery import (
    Delivery,
    Progress,
    PushFacts,
    SayHello,
)
from sync.protocol.limits import FACTS_MAX, PAYLOAD_BYTES_MAX
from sync.protocol.messages import (
    BatchMembers,
    DeviceStatus,
    Heads,
    HubLimits,
    OwnState,
    ReadableStream,
    Receipt,
)
from tests.sync.protocol.builders import DEVICE_ID, STREAM_ID, uuid_of
from values.identity import StreamId

GENERATION = UUID(int=1)
HEAD = 10


def link(seq: int, side: str = "mine") -> bytes:
    return uuid_of(f"{side} {seq}").bytes * 2


def mine(_stream_id: StreamId, seq: int) -> bytes | None:
    return link(seq) if seq <= HEAD else None


def state(
    acked: int | None, acked_link: bytes | None = None, at_head: bytes | None = None
) -> OwnState:
    """Say what a hub says that is at `acked`; None if it does not know the stream."""
    return OwnState(
        stream=STREAM_ID,
        known=acked is not None,
        acked_seq=acked or 0,
        acked_link=acked_link or (link(acked) if acked is not None else None),
        link_at_head=at_head,
        parked=0,
    )


def heads(*own: OwnState, **change: object) -> Heads:
    usual = Heads(
        hub_generation=GENERATION,
        hub_time=0,
        status=DeviceStatus.ACTIVE,
        own=own,
        readable=(),
        more=False,
        limits=HubLimits(PAYLOAD_BYTES_MAX, FACTS_MAX, 262_144, 600),
        hub_keys=(),
        directives=(),
    )
    return replace(usual, **change)


def a_readable_stream(name: str, author: UUID) -> ReadableStream:
    return ReadableStream(
        stream=StreamId(uuid_of(name)),
        author=author,
        role="device" if author == DEVICE_ID else "cooperative",
        parent=None,
        head_seq=3,
        head_link=bytes(32),
        link_at_cursor=None,
    )


def a_delivery(acked: int = 0, head: int = HEAD) -> Delivery:
    return Delivery(DEVICE_ID, [Progress(STREAM_ID, head, acked)], mine, GENERATION)


def greeted(acked: int = 0, **change: object) -> Delivery:
    """Return a delivery whose hub agrees with it."""
    delivery = a_delivery(acked)
    delivery.heads_arrived(hello_of(delivery), heads(state(acked), **change))
    return delivery


def hello_of(delivery: Delivery) -> SayHello:
    step = delivery.next_step()
    assert isinstance(step, SayHello)
    return step


def push_of(delivery: Delivery) -> PushFacts:
    step = delivery.next_step()
    assert isinstance(step, PushFacts)
    return step


def a_batch(first: int, count: int) -> BatchMembers:
    return BatchMembers(
        stream=STREAM_ID,
        author=DEVICE_ID,
        parent=None,
        first_seq=first,
        count=count,
        prev_link=link(first - 1),
        head_link=link(first + count - 1),
        raw_len=1_000,
        digest=bytes(32),
    )


def a_receipt(first: int, count: int, /, **change: object) -> Receipt:
    last = first + count - 1
    usual = Receipt(
        stream=STREAM_ID,
        first_seq=first,
        count=count,
        digest=bytes(32),
        acked_seq=last,
        acked_link=link(last),
        parked=(),
        hub_generation=GENERATION,
        hub_time=0,
    )
    return replace(usual, **change)
