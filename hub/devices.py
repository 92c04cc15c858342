"""Devices as the hub knows them, and what an officer decides about them."""

from collections.abc import Iterator
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, Connection, bindparam, case, func, select, update

from hub.hub_stream import DEVICE_STATUS, LockedHubStream, append_hub_fact, locked_hub_stream
from hub.opened_hub import Hub
from hub.projections.waiting import release_held
from hub.rows_in_bulk import add_or_merge
from hub.tables import contact, device
from sync.protocol.keys import PublicKeys
from sync.protocol.messages import DeviceStatus
from values.identity import CooperativeId, DeviceId
from values.trouble import Trouble

MAY_OPEN_STREAMS: Final = frozenset({DeviceStatus.ACTIVE, DeviceStatus.QUARANTINED})
"""The others may finish the streams that are here, and read nothing."""


class UnknownDevice(Trouble):
    """No device of that id is enrolled."""


class Device(NamedTuple):
    """An enrolled device."""

    cooperative_id: CooperativeId
    device_id: DeviceId
    device_no: int
    keys: PublicKeys
    status: DeviceStatus


_FOUND: Final = select(device).where(
    device.c.cooperative_id == bindparam("cooperative_id"),
    device.c.device_id == bindparam("device_id"),
)
_SET_STATUS: Final = (
    update(device)
    .where(
        device.c.cooperative_id == bindparam("of_cooperative"),
        device.c.device_id == bindparam("of_device"),
    )
    .values(status=bindparam("new_status"))
)
_LEFT: Final = contact.c.backlog - bindparam("facts", type_=BigInteger)
_BROUGHT: Final = (
    update(contact)
    .where(
        contact.c.cooperative_id == bindparam("of_cooperative"),
        contact.c.device_id == bindparam("of_device"),
    )
    .values(seen_at=bindparam("now"), backlog=case((_LEFT > 0, _LEFT), else_=0))
)
_SEEN: Final = "(cooperative_id, device_id) DO UPDATE SET seen_at = excluded.seen_at"
_SAID_HELLO: Final = f"{_SEEN}, backlog = excluded.backlog, app_version = excluded.app_version"


def find_device(connection: Connection, cooperative_id: UUID, device_id: UUID) -> Device | None:
    """Return the device of that name in that cooperative, if there is one."""
    row = connection.execute(
        _FOUND, {"cooperative_id": cooperative_id.bytes, "device_id": device_id.bytes}
    ).one_or_none()
    if row is None:
        return None
    return Device(
        CooperativeId(UUID(bytes=row.cooperative_id)),
        DeviceId(UUID(bytes=row.device_id)),
        row.device_no,
        PublicKeys(row.sign_public, row.seal_public),
        DeviceStatus(row.status),
    )


def next_device_no(connection: Connection, cooperative_id: bytes) -> int:
    """Return a number that no device of the cooperative has had; its row must be locked."""
    greatest = connection.execute(
        select(func.max(device.c.device_no)).where(device.c.cooperative_id == cooperative_id)
    ).scalar_one()
    return (greatest or 0) + 1


def note_brought(connection: Connection, known: Device, now: int, facts: int) -> None:
    """Write down that a device brought so many facts that we did not have."""
    names = {"of_cooperative": known.cooperative_id.bytes, "of_device": known.device_id.bytes}
    noted = connection.execute(_BROUGHT, {**names, "now": now, "facts": facts})
    if noted.rowcount == 0:
        row = (*names.values(), now, 0, "")
        add_or_merge(connection, contact, [row], _SEEN)


def note_hello(
    connection: Connection, known: Device, now: int, *, backlog: int, app_version: str
) -> None:
    """Write down that a device spoke to us, how much it still has to bring, and what it runs."""
    row = (known.cooperative_id.bytes, known.device_id.bytes, now, backlog, app_version)
    add_or_merge(connection, contact, [row], _SAID_HELLO)


def set_status(
    connection: Connection, hub: Hub, at: LockedHubStream, device_id: DeviceId, status: DeviceStatus
) -> LockedHubStream:
    """Change how the hub regards a device, and tell the cooperative's other devices."""
    connection.execute(
        _SET_STATUS,
        {
            "of_cooperative": at.cooperative_id,
            "of_device": device_id.bytes,
            "new_status": status.value,
        },
    )
    body = {"device": device_id.hex, "status": status.value, "reason": ""}
    return append_hub_fact(connection, hub, at, DEVICE_STATUS, body)


def suspend(hub: Hub, device_id: DeviceId) -> None:
    """Stop a device from reading, and hold what it sends, until an officer resumes it.

    Raises:
        UnknownDevice: there is no such device.
    """
    _change(hub, device_id, DeviceStatus.SUSPENDED)


def resume(hub: Hub, device_id: DeviceId) -> None:
    """Let a device work again, and count what was held meanwhile.

    Raises:
        UnknownDevice: there is no such device.
    """
    for cooperative_id in _change(hub, device_id, DeviceStatus.ACTIVE):
        release_held(hub.storage, cooperative_id, device_id.bytes, hub.clock())


def _change(hub: Hub, device_id: DeviceId, status: DeviceStatus) -> list[bytes]:
    """Set a status and return the cooperatives: one, as ids are random, save by intent."""

    def work(connection: Connection) -> list[bytes]:
        found = list(_cooperatives_of(connection, device_id))
        for cooperative_id in found:
            at = locked_hub_stream(connection, cooperative_id)
            known = find_device(connection, UUID(bytes=cooperative_id), device_id)
            if known is not None and known.status is not status:
                set_status(connection, hub, at, device_id, status)
        return found

    found = hub.storage.write(work)
    if not found:
        raise UnknownDevice(device_id)
    return found


def _cooperatives_of(connection: Connection, device_id: DeviceId) -> Iterator[bytes]:
    rows = connection.execute(
        select(device.c.cooperative_id)
        .where(device.c.device_id == device_id.bytes)
        .order_by(device.c.cooperative_id)
    )
    yield from rows.scalars().all()
