"""The voucher: 15 secret bytes by which one device and the hub recognise each other; section 3.

The hub keeps the voucher's id and key and forgets the secret. Both sides prove with the key that
they know it, so nobody who merely listens can take a device's place or pose as the hub.
"""

import hmac
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

from sync.protocol import base32
from sync.protocol.base32 import CodeMistyped
from sync.protocol.keys import PublicKeys

SECRET_BYTES = 15
VALID_DAYS = 7
_ID_BYTES = 16
_CODE_LENGTH = 24
_GROUP = 5
_QR_MARK = "lumbung:1"
_QR_PARTS = 3
_QR_LENGTH_MAX = 500


class Invitation(NamedTuple):
    """What the text of an enrolment's QR code says."""

    hub_url: str
    secret: bytes


def voucher_code(secret: bytes) -> str:
    """Write the secret and its check character as the administrator reads them out."""
    assert len(secret) == SECRET_BYTES, len(secret)
    code = base32.encode(secret)
    return base32.in_groups_of(_GROUP, code + _check_character(code))


def read_voucher_code(typed: str) -> bytes:
    """Return the secret of a voucher.

    Raises:
        CodeMistyped: a character is missing, or not what was printed.
    """
    code = base32.tidy(typed, _CODE_LENGTH + 1)
    if code[-1] != _check_character(code[:-1]):
        raise CodeMistyped
    return base32.decode(code[:-1])


def voucher_id(secret: bytes) -> UUID:
    """Return the name under which the hub keeps the voucher."""
    return UUID(bytes=sha256(b"lumbung/1 voucher id\0" + secret).digest()[:_ID_BYTES])


def voucher_key(secret: bytes) -> bytes:
    """Return the key with which both sides prove that they know the secret."""
    return sha256(b"lumbung/1 voucher key\0" + secret).digest()


def enrol_mac(key: bytes, nonce: UUID, device_id: UUID, device: PublicKeys) -> bytes:
    """Return the device's proof, which binds its id and keys to this voucher and request."""
    bound = nonce.bytes + device_id.bytes + device.sign_pub + device.seal_pub
    return hmac.digest(key, b"lumbung/1 enrol\0" + bound, "sha256")


class EnrolledParties(NamedTuple):
    """What the hub's proof binds together."""

    nonce: UUID
    device_id: UUID
    cooperative_id: UUID
    hub_id: UUID
    hub: PublicKeys


def enrolled_mac(key: bytes, parties: EnrolledParties) -> bytes:
    """Return the hub's proof: the only thing that authenticates a hub to a new device."""
    nonce, device_id, cooperative_id, hub_id, hub = parties
    ids = nonce.bytes + device_id.bytes + cooperative_id.bytes + hub_id.bytes
    bound = ids + hub.sign_pub + hub.seal_pub
    return hmac.digest(key, b"lumbung/1 enrolled\0" + bound, "sha256")


def is_proof(offered: bytes, expected: bytes) -> bool:
    """Compare two proofs in a time that does not depend on where they differ."""
    return hmac.compare_digest(offered, expected)


def invitation_text(hub_url: str, secret: bytes) -> str:
    """Write the text of the QR code that saves a clerk from typing address and code."""
    return "|".join((_QR_MARK, hub_url, voucher_code(secret)))


def read_invitation(scanned: str) -> Invitation:
    """Read the text of an enrolment's QR code.

    Raises:
        CodeMistyped: it is another code, or a damaged one.
    """
    parts = scanned.strip().split("|") if len(scanned) <= _QR_LENGTH_MAX else []
    if len(parts) != _QR_PARTS or parts[0] != _QR_MARK or not is_web_address(parts[1]):
        raise CodeMistyped
    return Invitation(parts[1], read_voucher_code(parts[2]))


def is_web_address(address: str) -> bool:
    """Say whether an invitation can name it as where the hub is."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "|" not in address


def _check_character(code: str) -> str:
    return base32.ALPHABET[sha256(code.encode()).digest()[0] & 31]
