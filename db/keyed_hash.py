"""A keyed hash for exact matches of what no index may hold in clear.

Its key follows from that of the file, so whoever has a copy of the index and a list of all possible
NIKs still cannot say which are in it. Another file has another key: its hashes are made anew, by
triggers, when the log is replayed into it.
"""

from collections.abc import Callable
from hmac import digest
from sqlite3 import Connection

FUNCTION = "keyed_hash"
_PURPOSE = b"lumbung keyed hash"


def give_keyed_hash(connection: Connection, file_key: bytes) -> None:
    """Let statements on `connection`, triggers among them, call `keyed_hash(text)`."""
    hashed = _hash_with(digest(file_key, _PURPOSE, "sha256"))
    connection.create_function(FUNCTION, 1, hashed, deterministic=True)


def _hash_with(key: bytes) -> Callable[[str], bytes]:
    def keyed_hash(content: str) -> bytes:
        return digest(key, content.encode(), "sha256")

    return keyed_hash
