r"""The envelope around every message, in both directions and on every carrier; section 6.

    "LMB1" | u32 header_len | header | payload | signature(64)

The checks are made in the order of the specification, and the first that fails decides:

    read_frame     1 limits   2 framing, strict JSON, common members   3 version, type
    open_frame     4 recipient   5 sender enrolled   6 signature   7 seal

What comes after, the message's own rules, is for whoever reads the message.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256
from struct import Struct as Layout
from typing import NamedTuple
from uuid import UUID

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from msgspec import Struct

from sync.protocol.keys import OwnKeys, PublicKeys, key_id
from sync.protocol.limits import (
    ENVELOPE_BYTES_MAX,
    HEADER_BYTES_MAX,
    PAYLOAD_BYTES_MAX,
    SEAL_BYTES,
    SIGNATURE_BYTES,
)
from sync.protocol.members import KeyId, Text, read_members, write_members
from sync.protocol.messages import Letter, MessageType
from sync.protocol.problems import Problem, ProblemFound
from sync.protocol.strict_json import Malformed, read_object
from values.identity import CooperativeId

CONTENT_TYPE = "application/vnd.lumbung.envelope"
VERSION = 1
NOBODY = UUID(int=0)
"""Recipient and cooperative of an `enrol`, whose sender knows neither."""
_MAGIC = b"LMB1"
_START = Layout(">4sI")
_SIGNED = b"lumbung/1 envelope\0"
_SEALED = b"lumbung/1 seal\0"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Header(
    Struct,
    frozen=True,
    kw_only=True,
    rename={"sender": "from", "recipient": "to", "cooperative": "coop"},
):
    """What every header says."""

    v: int
    type: Text
    sender: UUID
    key: KeyId
    recipient: UUID
    seal: KeyId | None
    cooperative: CooperativeId
    nonce: UUID
    time: int
    """The sender's clock, in microseconds: information, never a reason to accept or refuse."""


@dataclass(frozen=True, slots=True)
class Line:
    """One end of the line between a device and a hub, seen from that end."""

    own_id: UUID
    own_keys: OwnKeys
    peer_id: UUID
    peer_keys: PublicKeys
    cooperative_id: CooperativeId


class Frame(NamedTuple):
    """An envelope that passed the first three checks. Nothing in it is proved yet."""

    header: Header
    type: MessageType
    members: dict[str, object]
    """All members of the header, for the message's own."""
    header_bytes: bytes
    payload: bytes
    """Still sealed, except in `enrol`."""
    signature: bytes


Signers = Callable[[Header], Collection[bytes] | None]
"""Which public keys may sign for (cooperative, sender); None if nobody of that name is known."""


def write_envelope(line: Line, letter: Letter, nonce: UUID, time: int) -> bytes:
    """Seal a letter to the other end of the line, and sign it.

    `nonce` is fresh in a request; an answer repeats the request's. `time` is in microseconds.
    """
    header = Header(
        v=VERSION,
        type=letter.type.value,
        sender=line.own_id,
        key=key_id(line.own_keys.public.sign_pub),
        recipient=line.peer_id,
        seal=key_id(line.peer_keys.seal_pub),
        cooperative=line.cooperative_id,
        nonce=nonce,
        time=time,
    )
    members = (letter.members,) if letter.members else ()
    header_bytes = write_members(header, *members)
    assert len(letter.payload) <= PAYLOAD_BYTES_MAX, len(letter.payload)
    recipient = X25519PublicKey.from_public_bytes(line.peer_keys.seal_pub)
    payload = _SUITE.encrypt(letter.payload, recipient, info=_seal_info(header_bytes))
    return signed(line.own_keys, header_bytes, payload)


def signed(keys: OwnKeys, header_bytes: bytes, payload: bytes) -> bytes:
    """Put header and payload into an envelope, the payload as it is."""
    assert len(header_bytes) <= HEADER_BYTES_MAX, len(header_bytes)
    signature = keys.sign.sign(_signed_bytes(header_bytes, payload))
    start = _START.pack(_MAGIC, len(header_bytes))
    return b"".join((start, header_bytes, payload, signature))


def read_frame(envelope: bytes, expected: Collection[MessageType]) -> Frame:
    """Make checks 1 to 3.

    Raises:
        ProblemFound: too-large, bad-envelope or unsupported.
    """
    header_length = _within_limits(envelope)
    magic = envelope[: len(_MAGIC)]
    ends = _START.size + header_length
    if magic != _MAGIC or len(envelope) < ends + SIGNATURE_BYTES:
        raise ProblemFound(Problem.BAD_ENVELOPE, "no envelope, or a cut one")
    header_bytes = envelope[_START.size : ends]
    try:
        members = read_object(header_bytes)
        header = read_members(Header, members)
    except Malformed as reason:
        raise ProblemFound(Problem.BAD_ENVELOPE, str(reason)) from reason
    payload, signature = envelope[ends:-SIGNATURE_BYTES], envelope[-SIGNATURE_BYTES:]
    kind = _checked_type(header, expected)
    return Frame(header, kind, members, header_bytes, payload, signature)


def open_frame(frame: Frame, me: UUID, own_keys: Sequence[OwnKeys], signers: Signers) -> bytes:
    """Make checks 4 to 7, and return the bare payload.

    Raises:
        ProblemFound: wrong-recipient, not-enrolled, bad-signature or bad-seal.
    """
    header = frame.header
    if header.recipient != me:
        raise ProblemFound(Problem.WRONG_RECIPIENT)
    trusted = signers(header)
    if trusted is None:
        raise ProblemFound(Problem.NOT_ENROLLED)
    check_signature(frame, trusted)
    return open_seal(frame, own_keys)


def open_answer(
    envelope: bytes, expected: MessageType, line: Line, trusted: Collection[bytes], nonce: UUID
) -> bytes:
    """Make all checks of an answer at the device, and return the bare payload.

    Whatever fails is no answer: the caller drops it and says hello.

    Raises:
        ProblemFound: it is not the answer that the request with this nonce still awaits.
    """
    frame = read_frame(envelope, {expected})
    parties = (line.peer_id, line.cooperative_id)

    def hub(header: Header) -> Collection[bytes] | None:
        return trusted if (header.sender, header.cooperative) == parties else None

    plain = open_frame(frame, line.own_id, (line.own_keys,), hub)
    if frame.header.nonce != nonce:
        raise ProblemFound(Problem.BAD_ENVELOPE, "an answer to another request")
    return plain


def check_signature(frame: Frame, trusted: Collection[bytes]) -> None:
    """Make check 6: one of these public keys signed the frame.

    Raises:
        ProblemFound: bad-signature.
    """
    signed_bytes = _signed_bytes(frame.header_bytes, frame.payload)
    for public in trusted:
        if key_id(public) == frame.header.key:
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(frame.signature, signed_bytes)
            except (InvalidSignature, ValueError):
                break
            return
    raise ProblemFound(Problem.BAD_SIGNATURE)


def open_seal(frame: Frame, own_keys: Sequence[OwnKeys]) -> bytes:
    """Make check 7: the payload opens with the key that the header names.

    Raises:
        ProblemFound: bad-seal.
    """
    for keys in own_keys:
        if key_id(keys.public.seal_pub) == frame.header.seal:
            try:
                return _SUITE.decrypt(frame.payload, keys.seal, info=_seal_info(frame.header_bytes))
            except (InvalidTag, ValueError):
                break
    raise ProblemFound(Problem.BAD_SEAL)


def _within_limits(envelope: bytes) -> int:
    """Make check 1, and return how long the header says it is."""
    if len(envelope) < _START.size:
        raise ProblemFound(Problem.BAD_ENVELOPE, "shorter than any envelope")
    header_length: int = _START.unpack_from(envelope)[1]
    payload_length = len(envelope) - _START.size - header_length - SIGNATURE_BYTES
    if (
        len(envelope) > ENVELOPE_BYTES_MAX
        or header_length > HEADER_BYTES_MAX
        or payload_length > PAYLOAD_BYTES_MAX + SEAL_BYTES
    ):
        raise ProblemFound(Problem.TOO_LARGE)
    return header_length


def _checked_type(header: Header, expected: Collection[MessageType]) -> MessageType:
    if header.v != VERSION or header.type not in set(MessageType):
        raise ProblemFound(Problem.UNSUPPORTED)
    kind = MessageType(header.type)
    is_open = kind is MessageType.ENROL
    is_addressed = (
        header.recipient == NOBODY and header.cooperative == NOBODY and header.seal is None
        if is_open
        else header.seal is not None
    )
    if kind not in expected or not is_addressed:
        raise ProblemFound(Problem.BAD_ENVELOPE, "this type does not belong here")
    return kind


def _signed_bytes(header_bytes: bytes, payload: bytes) -> bytes:
    return _SIGNED + header_bytes + sha256(payload).digest()


def _seal_info(header_bytes: bytes) -> bytes:
    return _SEALED + sha256(header_bytes).digest()
