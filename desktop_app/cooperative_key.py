"""The cooperative's own key, which seals what is private before it is logged.

It lies in a file of its own beside the books, as recovery codes, one a line and the newest first: a
cooperative that changes its key keeps the old ones, and each sealed body names the one that opens
it. The first computer of a cooperative makes the key; any other is given it from the recovery
sheet.

Without it nothing private is recorded and nothing is lost: goods are sold, what is sealed stays as
it is, and once the right key is back everything goes on. The file is read again whenever the key is
wanted and is not there, so nobody has to start the program anew.
"""

import os
import secrets
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from coop.members.sealed_sample import SealedSample
from sync.protocol.base32 import CodeMistyped
from sync.protocol.private_bodies import (
    NONCE_BYTES,
    BodyDamaged,
    CooperativeSealer,
    KeyMissing,
)
from sync.protocol.recovery_code import (
    COOPERATIVE_KEY_BYTES,
    read_recovery_code,
    recovery_code,
)
from values.trouble import Trouble

KEY_FILE_BYTES_MAX = 4_096
"""Fifty keys: a cooperative changes its key when somebody has lost a computer."""
_OWNER_ONLY = 0o600


class CooperativeKeyMissing(Trouble):
    """The cooperative's key is not on this computer, so nothing private can be recorded."""


class CooperativeKeyWrong(Trouble):
    """The key on this computer is another cooperative's: it does not open what is sealed here."""


class KeyNotKept(Trouble):
    """The disk does not take the key that was entered."""


class KeyStanding(StrEnum):
    """Whether what is private can be read and recorded."""

    HERE = "here"
    MISSING = "missing"
    WRONG = "wrong"


class CooperativeKeys:
    """Seals and opens private bodies with the keys in a file, if they are there and are ours."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._sample: SealedSample | None = None
        self._sealer: CooperativeSealer | None = None
        self._read()

    @property
    def standing(self) -> KeyStanding:
        """Whether the key is here and, as far as the sample shows, that of these books."""
        if not self._opens_sample():
            self._read()
        if self._sealer is None:
            return KeyStanding.MISSING
        return KeyStanding.HERE if self._opens_sample() else KeyStanding.WRONG

    def check_against(self, sample: SealedSample | None) -> None:
        """Take a fact of these books, by which a key of other books is noticed."""
        self._sample = sample

    def seal(self, body: bytes, fact_id: UUID, kind: str, version: int) -> bytes:
        """Return `body` as only the cooperative can read it.

        Raises:
            CooperativeKeyMissing, CooperativeKeyWrong: there is no key, or one of other books.
        """
        if self.standing is not KeyStanding.HERE:
            raise self._trouble()
        assert self._sealer is not None
        return self._sealer.seal(body, fact_id, kind, version)

    def unseal(self, sealed: bytes, fact_id: UUID, kind: str, version: int) -> bytes:
        """Return what `seal` was given.

        Raises:
            CooperativeKeyMissing, CooperativeKeyWrong: it needs a key that is not here.
            BodyDamaged: it is not what was sealed under this fact.
        """
        asked = SealedSample(sealed, fact_id, kind, version)
        try:
            return self._opened(asked)
        except KeyMissing:
            self._read()
        try:
            return self._opened(asked)
        except KeyMissing as reason:
            raise self._trouble() from reason

    def _opened(self, asked: SealedSample) -> bytes:
        if self._sealer is None:
            raise KeyMissing(asked.fact_id)
        return self._sealer.unseal(*asked)

    def _opens_sample(self) -> bool:
        if self._sealer is None:
            return False
        if self._sample is not None:
            try:
                self._opened(self._sample)
            except (KeyMissing, BodyDamaged):
                return False
        self._sample = None  # Once is enough.
        return True

    def _trouble(self) -> Trouble:
        return CooperativeKeyMissing() if self._sealer is None else CooperativeKeyWrong()

    def _read(self) -> None:
        keys = read_keys(self._file)
        if keys:
            self._sealer = CooperativeSealer(keys[0], _new_nonce, *keys[1:])


def make_key(file: Path) -> None:
    """Make the cooperative's key: it is on the disk before anything is sealed with it.

    Raises:
        OSError: the disk does not take it; there is no key then.
    """
    assert not file.exists(), file
    _write(file, [secrets.token_bytes(COOPERATIVE_KEY_BYTES)])


def enter_recovery_code(file: Path, typed: str) -> None:
    """Keep the key from a recovery sheet as the newest; those that are there become older ones.

    Raises:
        CodeMistyped: it is not what was printed.
        KeyNotKept: the disk does not take it.
    """
    entered = read_recovery_code(typed)
    older = [key for key in read_keys(file) if key != entered]
    try:
        _write(file, [entered, *older])
    except OSError as reason:
        raise KeyNotKept(file.name) from reason


def newest_recovery_code(file: Path) -> str | None:
    """Return the code to print on the recovery sheet; None where there is no key."""
    keys = read_keys(file)
    return recovery_code(keys[0]) if keys else None


def read_keys(file: Path) -> list[bytes]:
    """Read the keys, newest first; none where the file is not there or holds something else."""
    try:
        with file.open("rb") as opened:
            content = opened.read(KEY_FILE_BYTES_MAX + 1)
        if len(content) > KEY_FILE_BYTES_MAX:
            return []
        lines = content.decode("ascii").split("\n")
        return [read_recovery_code(line) for line in lines if line.strip()]
    except (OSError, UnicodeDecodeError, CodeMistyped):
        return []


def _new_nonce() -> bytes:
    return secrets.token_bytes(NONCE_BYTES)


def _write(file: Path, keys: list[bytes]) -> None:
    """Write the keys whole: to a new file, onto the disk, then in place of what is there."""
    fresh = file.with_name(file.name + ".new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as opened:
        opened.writelines(recovery_code(key) + "\n" for key in keys)
        opened.flush()
        os.fsync(opened.fileno())
    fresh.replace(file)
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Have the file's name on the disk too; Windows does that by itself and knows no other way."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
