"""The keys of a device or a hub: one to sign with, one to seal to; section 3."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from msgspec import Struct
from typing_extensions import override

from sync.protocol.members import PublicKey

_KEY_ID_BYTES = 8
_PROBE = X25519PrivateKey.from_private_bytes(bytes(range(32)))


def key_id(public: bytes) -> bytes:
    """Return the 8 bytes by which a public key is named."""
    return sha256(public).digest()[:_KEY_ID_BYTES]


class PublicKeys(Struct, frozen=True):
    """What others need to know of a device or a hub: 32 bytes each."""

    sign_pub: PublicKey
    seal_pub: PublicKey


@dataclass(frozen=True)
class OwnKeys:
    """A device's or a hub's own keys."""

    sign_private: bytes
    seal_private: bytes

    @override
    def __repr__(self) -> str:
        """Say which keys these are, and nothing that opens or signs."""
        return f"OwnKeys({key_id(self.public.sign_pub).hex()})"

    @cached_property
    def sign(self) -> Ed25519PrivateKey:
        """The key to sign with."""
        return Ed25519PrivateKey.from_private_bytes(self.sign_private)

    @cached_property
    def seal(self) -> X25519PrivateKey:
        """The key that opens what was sealed to `public.seal_pub`."""
        return X25519PrivateKey.from_private_bytes(self.seal_private)

    @cached_property
    def public(self) -> PublicKeys:
        """The two public keys."""
        return PublicKeys(
            self.sign.public_key().public_bytes_raw(), self.seal.public_key().public_bytes_raw()
        )


def can_be_sealed_to(seal_pub: bytes) -> bool:
    """Refuse the few points of small order: what is sealed to them, anybody opens."""
    try:
        _PROBE.exchange(X25519PublicKey.from_public_bytes(seal_pub))
    except ValueError:
        return False
    return True
