"""Vouchers, and the enrolment of the one device that each is good for."""

import secrets
from datetime import timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from hub.devices import Device, find_device, next_device_no, set_status
from hub.hub_stream import DEVICE_ENROLLED, LockedHubStream, append_hub_fact, locked_hub_stream
from hub.opened_hub import Hub
from hub.tables import cooperative, device, voucher
from sync.protocol.enrolment import open_enrol, proves_voucher
from sync.protocol.envelopes import NOBODY, Frame, Line, write_envelope
from sync.protocol.keys import PublicKeys
from sync.protocol.messages import DeviceStatus, Enrol, Enrolled, Letter, letter_of
from sync.protocol.problems import Problem, ProblemFound
from sync.protocol.vouchers import (
    SECRET_BYTES,
    VALID_DAYS,
    EnrolledParties,
    enrolled_mac,
    voucher_code,
    voucher_id,
    voucher_key,
)
from values.identity import CooperativeId, DeviceId
from values.trouble import Trouble

_MICROSECONDS_VALID: Final = timedelta(days=VALID_DAYS) // timedelta(microseconds=1)
_LOCKED_VOUCHER: Final = (
    select(voucher).where(voucher.c.voucher_id == bindparam("voucher_id")).with_for_update()
)


class UnknownCooperative(Trouble):
    """No cooperative of that id is here."""


class UnknownReplaced(Trouble):
    """The device that a voucher shall replace is not one of the cooperative's."""


def issue_voucher(hub: Hub, cooperative_id: CooperativeId, replaces: DeviceId | None = None) -> str:
    """Make a voucher and return its code, which is kept nowhere.

    Raises:
        UnknownCooperative: there is no such cooperative.
        UnknownReplaced: there is no such device in it.
    """
    secret = secrets.token_bytes(SECRET_BYTES)

    def work(connection: Connection) -> None:
        is_here = select(1).where(cooperative.c.cooperative_id == cooperative_id.bytes)
        if connection.execute(is_here).first() is None:
            raise UnknownCooperative(cooperative_id)
        if replaces and find_device(connection, cooperative_id, replaces) is None:
            raise UnknownReplaced(replaces)
        connection.execute(
            insert(voucher).values(
                cooperative_id=cooperative_id.bytes,
                voucher_id=voucher_id(secret).bytes,
                voucher_key=voucher_key(secret),
                expires_at=hub.clock() + _MICROSECONDS_VALID,
                replaces=replaces.bytes if replaces else None,
            )
        )

    hub.storage.write(work)
    return voucher_code(secret)


def enrol(hub: Hub, frame: Frame) -> bytes:
    """Enrol the device that knows a voucher, and return the answer that proves the hub knows it.

    Raises:
        ProblemFound: voucher-invalid, device-exists, or what is wrong with the message.
    """
    message = open_enrol(frame)
    found, enrolled = hub.storage.write(partial(_enrol, hub=hub, message=message, frame=frame))
    keys = hub.identity.signing
    parties = EnrolledParties(
        frame.header.nonce,
        enrolled.device_id,
        enrolled.cooperative_id,
        hub.identity.hub_id,
        keys.public,
    )
    answer = Enrolled(
        cooperative=enrolled.cooperative_id,
        hub=hub.identity.hub_id,
        sign_pub=keys.public.sign_pub,
        seal_pub=keys.public.seal_pub,
        device_no=enrolled.device_no,
        hub_generation=hub.identity.generation,
        hub_time=hub.clock(),
        mac=enrolled_mac(found.voucher_key, parties),
    )
    line = Line(
        own_id=hub.identity.hub_id,
        own_keys=keys,
        peer_id=enrolled.device_id,
        peer_keys=enrolled.keys,
        cooperative_id=enrolled.cooperative_id,
    )
    return write_envelope(line, letter_of(answer), frame.header.nonce, hub.clock())


def enrolment_refused(hub: Hub, frame: Frame, refusal: Letter) -> bytes | None:
    """Seal a refusal to whoever signed an `enrol`; None if nobody verifiably did."""
    try:
        message = open_enrol(frame)
    except ProblemFound:
        return None
    line = Line(
        own_id=hub.identity.hub_id,
        own_keys=hub.identity.signing,
        peer_id=message.device,
        peer_keys=PublicKeys(message.sign_pub, message.seal_pub),
        cooperative_id=CooperativeId(NOBODY),
    )
    return write_envelope(line, refusal, frame.header.nonce, hub.clock())


def _enrol(
    connection: Connection, *, hub: Hub, message: Enrol, frame: Frame
) -> tuple[Row[Any], Device]:
    """Find the voucher, lock it, and let exactly one device have it."""
    found = connection.execute(_LOCKED_VOUCHER, {"voucher_id": message.voucher.bytes}).one_or_none()
    if found is None or not proves_voucher(message, found.voucher_key, frame.header.nonce):
        raise ProblemFound(Problem.VOUCHER_INVALID)
    cooperative_id = CooperativeId(UUID(bytes=found.cooperative_id))
    offered = PublicKeys(message.sign_pub, message.seal_pub)
    at = locked_hub_stream(connection, found.cooperative_id)
    known = find_device(connection, cooperative_id, message.device)
    is_same = known is not None and known.keys == offered
    if found.used_by is not None:
        if known is not None and is_same and found.used_by == message.device.bytes:
            return found, known  # The answer was lost; here it is again.
        raise ProblemFound(Problem.VOUCHER_INVALID)
    if found.expires_at <= hub.clock():
        raise ProblemFound(Problem.VOUCHER_INVALID)
    if known is not None and not is_same:
        raise ProblemFound(Problem.DEVICE_EXISTS)
    _use_up(connection, found, message.device, hub.clock())
    if known is None:
        known, at = _add(connection, hub, at, message, found)
    _retire_replaced(connection, hub, at, found, message.device)
    return found, known


def _use_up(connection: Connection, found: Row[Any], device_id: DeviceId, now: int) -> None:
    connection.execute(
        update(voucher)
        .where(
            voucher.c.cooperative_id == found.cooperative_id,
            voucher.c.voucher_id == found.voucher_id,
        )
        .values(used_by=device_id.bytes, used_at=now)
    )


def _add(
    connection: Connection, hub: Hub, at: LockedHubStream, message: Enrol, found: Row[Any]
) -> tuple[Device, LockedHubStream]:
    """Add the device's row and say so in the cooperative stream."""
    device_no = next_device_no(connection, at.cooperative_id)
    connection.execute(
        insert(device).values(
            cooperative_id=at.cooperative_id,
            device_id=message.device.bytes,
            device_no=device_no,
            sign_public=message.sign_pub,
            seal_public=message.seal_pub,
            label=message.label,
            status=DeviceStatus.ACTIVE.value,
            replaces=found.replaces,
            enrolled_at=hub.clock(),
        )
    )
    body = {
        "device": message.device.hex,
        "device_no": device_no,
        "sign_pub": message.sign_pub.hex(),
        "label": message.label,
        "replaces": found.replaces.hex() if found.replaces else None,
    }
    after = append_hub_fact(connection, hub, at, DEVICE_ENROLLED, body)
    added = find_device(connection, CooperativeId(UUID(bytes=at.cooperative_id)), message.device)
    assert added is not None
    return added, after


def _retire_replaced(
    connection: Connection,
    hub: Hub,
    at: LockedHubStream,
    found: Row[Any],
    device_id: DeviceId,
) -> None:
    if found.replaces and found.replaces != device_id.bytes:
        replaced = DeviceId(UUID(bytes=found.replaces))
        set_status(connection, hub, at, replaced, DeviceStatus.RETIRED)
