"""Bodies that only the cooperative reads; section 5.

    body = 0x01 | key id (8) | nonce (12) | ChaCha20-Poly1305(cooperative key, plaintext, tag last)

The fact's id, kind and version are bound in: a body moved under another fact does not open.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from struct import pack
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from values.trouble import Trouble

NONCE_BYTES = 12
_VERSION = b"\x01"
_KEY_ID_BYTES = 8
_HEAD_BYTES = 1 + _KEY_ID_BYTES + NONCE_BYTES
_BLOCK_BYTES = 64
"""Plaintext is padded with spaces to a multiple of this, so that its length says little."""


class KeyMissing(Trouble):
    """The body was sealed with a cooperative key that this computer does not have."""


class BodyDamaged(Trouble):
    """The body does not open: it was changed, or stands under another fact."""


def cooperative_key_id(cooperative_key: bytes) -> bytes:
    """Return the 8 bytes by which a sealed body names the key that opens it."""
    return sha256(b"lumbung/1 coop key\0" + cooperative_key).digest()[:_KEY_ID_BYTES]


def bound_to(fact_id: UUID, kind: str, version: int) -> bytes:
    """Return what a sealed body is bound to."""
    name = kind.encode()
    return fact_id.bytes + pack(">H", len(name)) + name + pack(">H", version)


class CooperativeSealer:
    """Seals with the cooperative's newest key and opens with any it has had."""

    def __init__(self, newest: bytes, new_nonce: Callable[[], bytes], *older: bytes) -> None:
        """Take the keys, and what makes 12 random bytes for each body."""
        self._key_id = cooperative_key_id(newest)
        self._new_nonce = new_nonce
        self._ciphers: Mapping[bytes, ChaCha20Poly1305] = {
            cooperative_key_id(key): ChaCha20Poly1305(key) for key in (*older, newest)
        }

    def seal(self, body: bytes, fact_id: UUID, kind: str, version: int) -> bytes:
        """Return `body`, a JSON text, as only the cooperative can read it."""
        nonce = self._new_nonce()
        assert len(nonce) == NONCE_BYTES, len(nonce)
        padded = body + b" " * (-len(body) % _BLOCK_BYTES)
        cipher = self._ciphers[self._key_id]
        sealed = cipher.encrypt(nonce, padded, bound_to(fact_id, kind, version))
        return _VERSION + self._key_id + nonce + sealed

    def unseal(self, sealed: bytes, fact_id: UUID, kind: str, version: int) -> bytes:
        """Return what `seal` was given, without the spaces behind it.

        Raises:
            KeyMissing: it needs a key that is not here.
            BodyDamaged: it is not what was sealed under this fact.
        """
        head, closed = sealed[:_HEAD_BYTES], sealed[_HEAD_BYTES:]
        if len(head) < _HEAD_BYTES or head[:1] != _VERSION:
            raise BodyDamaged(fact_id)
        cipher = self._ciphers.get(head[1 : 1 + _KEY_ID_BYTES])
        if cipher is None:
            raise KeyMissing(fact_id)
        try:
            nonce = head[1 + _KEY_ID_BYTES :]
            padded = cipher.decrypt(nonce, closed, bound_to(fact_id, kind, version))
        except InvalidTag as reason:
            raise BodyDamaged(fact_id) from reason
        return padded.rstrip(b" ")
