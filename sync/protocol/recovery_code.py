"""The recovery code: the cooperative's own key, as it stands on the recovery sheet; section 3."""

from hashlib import sha256

from sync.protocol import base32
from sync.protocol.base32 import CodeMistyped

COOPERATIVE_KEY_BYTES = 32
_VERSION = b"\x01"
_CHECK_BYTES = 2
_LENGTH = 56
_GROUP = 4


def recovery_code(cooperative_key: bytes) -> str:
    """Write the key as it is printed."""
    assert len(cooperative_key) == COOPERATIVE_KEY_BYTES, len(cooperative_key)
    content = _VERSION + cooperative_key
    return base32.in_groups_of(_GROUP, base32.encode(content + _check(content)))


def read_recovery_code(typed: str) -> bytes:
    """Return the cooperative's key.

    Raises:
        CodeMistyped: a character is missing, or not what was printed.
    """
    code = base32.decode(base32.tidy(typed, _LENGTH))
    content, check = code[:-_CHECK_BYTES], code[-_CHECK_BYTES:]
    if content[:1] != _VERSION or check != _check(content):
        raise CodeMistyped
    return content[1:]


def _check(content: bytes) -> bytes:
    return sha256(b"lumbung/1 recovery\0" + content).digest()[:_CHECK_BYTES]
