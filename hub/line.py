"""Reading what an enrolled device asks, and sealing the answer to it."""

from collections.abc import Collection
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from hub.devices import Device, find_device
from hub.incidents import Incident, IncidentKind, note_incident
from hub.opened_hub import Hub
from hub.rows_in_bulk import add_or_merge
from hub.tables import suspicion
from sync.protocol.envelopes import Frame, Header, Line, open_frame, write_envelope
from sync.protocol.messages import Letter
from sync.protocol.problems import Problem, ProblemFound

BAD_SIGNATURES_TO_AN_INCIDENT: Final = 3
"""One may be a damaged message; lumbung/1 section 14 says three."""


class Request(NamedTuple):
    """What an enrolled device sent: its own word, opened."""

    device: Device
    frame: Frame
    plain: bytes


def open_request(hub: Hub, frame: Frame) -> Request:
    """Make the checks from the recipient to the seal.

    Raises:
        ProblemFound: wrong-recipient, not-enrolled, bad-signature or bad-seal.
    """
    found: list[Device] = []

    def signers(header: Header) -> Collection[bytes] | None:
        with hub.storage.reading() as connection:
            known = find_device(connection, header.cooperative, header.sender)
        if known is None:
            return None
        found.append(known)
        return (known.keys.sign_pub,)

    try:
        plain = open_frame(frame, hub.identity.hub_id, hub.identity.keys, signers)
    except ProblemFound as problem:
        if problem.problem is Problem.BAD_SIGNATURE:
            _suspect(hub, found[0])
        raise
    return Request(found[0], frame, plain)


def sealed_answer(hub: Hub, request: Request, letter: Letter) -> bytes:
    """Seal and sign the answer to a request."""
    line = Line(
        own_id=hub.identity.hub_id,
        own_keys=hub.identity.signing,
        peer_id=request.device.device_id,
        peer_keys=request.device.keys,
        cooperative_id=request.device.cooperative_id,
    )
    return write_envelope(line, letter, request.frame.header.nonce, hub.clock())


_SUSPECT: Final = (
    "(cooperative_id, device_id) DO UPDATE SET bad_signatures = suspicion.bad_signatures + 1"
    f" WHERE suspicion.bad_signatures < {BAD_SIGNATURES_TO_AN_INCIDENT}"
)


def _suspect(hub: Hub, named: Device) -> None:
    """Count a wrong signature in a device's name, up to the number that makes an incident."""
    key = (named.cooperative_id.bytes, named.device_id.bytes)
    of_device = (suspicion.c.cooperative_id == key[0]) & (suspicion.c.device_id == key[1])
    counted = select(suspicion.c.bad_signatures).where(of_device)
    with hub.storage.reading() as connection:
        if connection.execute(counted).scalar() == BAD_SIGNATURES_TO_AN_INCIDENT:
            return  # Anybody can send rubbish; it shall not make us write for ever.

    def work(connection: Connection) -> None:
        add_or_merge(connection, suspicion, [(*key, 1)], _SUSPECT)
        if connection.execute(counted).scalar_one() == BAD_SIGNATURES_TO_AN_INCIDENT:
            noticed = Incident(key[0], IncidentKind.BAD_SIGNATURES, key[1])
            note_incident(connection, noticed, hub.clock())

    hub.storage.write(work)
