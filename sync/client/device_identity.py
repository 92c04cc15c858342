"""Who this device is, and which stream its facts go into.

Name and keys are made at the first start and kept inside the encrypted file. A stream that the hub
contradicts is closed, and the next fact opens a child of it: no number is ever used twice.
"""

import secrets
from dataclasses import dataclass

from sqlalchemy import update

from coop.fact_log import head_of
from db.rows import write_rows
from db.session import Session
from db.tables import Device, Stream, StreamDelivery
from db.tables.delivery import ONLY_ROW
from sync.client.hub_account import change_delivery
from sync.protocol.keys import OwnKeys
from values.identity import DeviceId, StreamId, new_uuid, random_uuid

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """The device's name and keys."""

    device_id: DeviceId
    keys: OwnKeys


def device_identity(session: Session) -> DeviceIdentity:
    """Return who this device is; at the first start, decide it and open its first stream."""
    device = session.get(Device, ONLY_ROW)
    if device is None:
        device = Device(
            device_id=DeviceId(new_uuid()),
            sign_private=secrets.token_bytes(_KEY_BYTES),
            seal_private=secrets.token_bytes(_KEY_BYTES),
            stream_id=StreamId(random_uuid()),
        )
        first = Stream(stream_id=device.stream_id, author_id=device.device_id)
        write_rows(session, [first, device])
    return DeviceIdentity(device.device_id, OwnKeys(device.sign_private, device.seal_private))


def current_stream(session: Session) -> StreamId:
    """Return the stream that this device's next fact goes into; the device must have a name."""
    device = session.get_one(Device, ONLY_ROW)
    return device.stream_id


def close_stream(session: Session, stream_id: StreamId) -> StreamId:
    """Write nothing more into a stream, and return the one that goes on from its head."""
    device = session.get_one(Device, ONLY_ROW)
    change_delivery(session, stream_id, is_closed=True)
    if device.stream_id != stream_id:
        return device.stream_id
    head = head_of(session, stream_id)
    child = StreamId(random_uuid())
    following = Stream(
        stream_id=child,
        author_id=device.device_id,
        parent_id=stream_id,
        parent_seq=head.seq,
        parent_link=head.link,
    )
    write_rows(session, [following])
    session.execute(update(Device).values(stream_id=child))
    return child


def is_closed(session: Session, stream_id: StreamId) -> bool:
    """Say whether a stream, also one that this computer lost, has been dealt with."""
    delivery = session.get(StreamDelivery, stream_id)
    return delivery is not None and delivery.is_closed
