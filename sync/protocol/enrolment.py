"""Enrolment, the one exchange between two who do not know each other yet; section 7.

`enrol` is not sealed: the device knows no key of the hub. `enrolled` is, and the voucher's proof
in it is what authenticates the hub, before its signature means anything.
"""

from uuid import UUID

from sync.protocol.envelopes import (
    NOBODY,
    VERSION,
    Frame,
    Header,
    check_signature,
    open_seal,
    read_frame,
    signed,
)
from sync.protocol.keys import OwnKeys, PublicKeys, can_be_sealed_to, key_id
from sync.protocol.limits import PAYLOAD_BYTES_MAX
from sync.protocol.members import write_members
from sync.protocol.messages import (
    App,
    Enrol,
    Enrolled,
    MessageType,
    letter_of,
    read_message,
)
from sync.protocol.problems import Problem, ProblemFound
from sync.protocol.vouchers import (
    EnrolledParties,
    enrol_mac,
    enrolled_mac,
    is_proof,
    voucher_id,
    voucher_key,
)
from values.identity import CooperativeId, DeviceId


def enrol_message(
    secret: bytes, device_id: DeviceId, keys: OwnKeys, nonce: UUID, *, label: str, app: App
) -> Enrol:
    """Ask to be enrolled, with the secret of a voucher."""
    public = keys.public
    return Enrol(
        device=device_id,
        sign_pub=public.sign_pub,
        seal_pub=public.seal_pub,
        voucher=voucher_id(secret),
        mac=enrol_mac(voucher_key(secret), nonce, device_id, public),
        label=label,
        app=app,
    )


def write_enrol(message: Enrol, keys: OwnKeys, nonce: UUID, time: int) -> bytes:
    """Sign an `enrol` with the key inside it."""
    header = Header(
        v=VERSION,
        type=MessageType.ENROL.value,
        sender=message.device,
        key=key_id(message.sign_pub),
        recipient=NOBODY,
        seal=None,
        cooperative=CooperativeId(NOBODY),
        nonce=nonce,
        time=time,
    )
    return signed(keys, write_members(header), letter_of(message).payload)


def open_enrol(frame: Frame) -> Enrol:
    """Read an `enrol` at the hub: checks 6 and 8. The voucher's proof is still to be compared.

    Raises:
        ProblemFound: too-large, bad-payload or bad-signature.
    """
    if len(frame.payload) > PAYLOAD_BYTES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    message = read_message(Enrol, frame.payload)
    check_signature(frame, (message.sign_pub,))
    if message.device != frame.header.sender or not can_be_sealed_to(message.seal_pub):
        raise ProblemFound(Problem.BAD_PAYLOAD, "the device is not the sender")
    return message


def proves_voucher(message: Enrol, key: bytes, nonce: UUID) -> bool:
    """Say whether an `enrol` with this nonce in its header knows the voucher with this key."""
    device = PublicKeys(message.sign_pub, message.seal_pub)
    return is_proof(message.mac, enrol_mac(key, nonce, message.device, device))


def open_enrolled(
    envelope: bytes, device_id: DeviceId, keys: OwnKeys, nonce: UUID, secret: bytes
) -> Enrolled:
    """Read the answer to an `enrol` at the device: only who knows the voucher is believed.

    Raises:
        ProblemFound: it is not the answer of a hub that knows the voucher.
    """
    frame = read_frame(envelope, {MessageType.ENROLLED})
    header = frame.header
    if header.recipient != device_id:
        raise ProblemFound(Problem.WRONG_RECIPIENT)
    message = read_message(Enrolled, open_seal(frame, (keys,)))
    hub = PublicKeys(message.sign_pub, message.seal_pub)
    parties = EnrolledParties(nonce, device_id, message.cooperative, message.hub, hub)
    if not is_proof(message.mac, enrolled_mac(voucher_key(secret), parties)):
        raise ProblemFound(Problem.BAD_SIGNATURE, "the hub does not know the voucher")
    check_signature(frame, (message.sign_pub,))
    if (header.nonce, header.sender, header.cooperative) != (
        nonce,
        message.hub,
        message.cooperative,
    ) or not can_be_sealed_to(message.seal_pub):
        raise ProblemFound(Problem.BAD_ENVELOPE, "an answer to something else")
    return message
