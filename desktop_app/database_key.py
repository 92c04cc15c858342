"""The key of the books, in a file that only its owner may read.

It lies beside the encrypted file, so whoever copies the whole folder holds both: it guards a copy
of the database alone, on a stick or in a backup. A password would have to be typed at every start
by people who share one computer; `docs/decisions/003-key-file.md` weighs the two.
"""

import os
import secrets
from pathlib import Path

from db.database import KEY_BYTES
from values.trouble import Trouble

_OWNER_ONLY = 0o600


class KeyMissing(Trouble):
    """The books are here and their key is not."""


class KeyDamaged(Trouble):
    """The key file does not hold a key."""


def database_key(key_file: Path, database: Path) -> bytes:
    """Read the key, or make one where there are no books yet.

    Raises:
        KeyMissing: there are books, and no key to them: a new key would open nothing.
        KeyDamaged: the file holds something else, or may not be read.
    """
    if key_file.exists():
        return _read(key_file)
    if database.exists():
        raise KeyMissing(str(key_file))
    key = secrets.token_bytes(KEY_BYTES)
    _write(key_file, key)
    return key


def _read(key_file: Path) -> bytes:
    try:
        key = bytes.fromhex(key_file.read_text("ascii").strip())
    except (OSError, ValueError) as error:
        raise KeyDamaged(str(key_file)) from error
    if len(key) != KEY_BYTES:
        raise KeyDamaged(str(key_file))
    return key


def _write(key_file: Path, key: bytes) -> None:
    """Have the key on the disk before anything is encrypted with it."""
    descriptor = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(descriptor, "w") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
