r"""Many envelopes in one file, for a stick; section 10.

    "LMBF" | u32 count | count x (u32 length | envelope) | H(all before)

The framing carries no authority: each envelope stands alone.
"""

from collections.abc import Sequence
from hashlib import sha256
from struct import Struct as Layout

from sync.protocol.limits import ENVELOPE_BYTES_MAX, FILE_BYTES_MAX, FILE_ENTRIES_MAX
from sync.protocol.problems import Problem, ProblemFound

FILE_CONTENT_TYPE = "application/vnd.lumbung.file"
UNANSWERED_HEADER = "Lumbung-Unanswered"
_MAGIC = b"LMBF"
_START = Layout(">4sI")
_LENGTH = Layout(">I")
_TRAILER_BYTES = 32


def write_file(envelopes: Sequence[bytes]) -> bytes:
    """Put envelopes into a file, in the order given.

    Raises:
        ProblemFound: too-large.
    """
    parts = [_START.pack(_MAGIC, len(envelopes))]
    for envelope in envelopes:
        parts += (_LENGTH.pack(len(envelope)), envelope)
    length = sum(map(len, parts)) + _TRAILER_BYTES
    if length > FILE_BYTES_MAX or len(envelopes) > FILE_ENTRIES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    content = b"".join(parts)
    return content + sha256(content).digest()


def read_file(file: bytes) -> list[bytes]:
    """Take the envelopes out of a file; whether one is any good is not said yet.

    Raises:
        ProblemFound: too-large or bad-file.
    """
    if len(file) > FILE_BYTES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    content, trailer = file[:-_TRAILER_BYTES], file[-_TRAILER_BYTES:]
    if len(content) < _START.size or content[: len(_MAGIC)] != _MAGIC:
        raise ProblemFound(Problem.BAD_FILE, "no such file")
    count: int = _START.unpack_from(content)[1]
    if count > FILE_ENTRIES_MAX:
        raise ProblemFound(Problem.TOO_LARGE)
    if sha256(content).digest() != trailer:
        raise ProblemFound(Problem.BAD_FILE, "incomplete or damaged")
    return _entries(content, count)


def _entries(content: bytes, count: int) -> list[bytes]:
    envelopes = []
    place = _START.size
    for _ in range(count):
        if place + _LENGTH.size > len(content):
            raise ProblemFound(Problem.BAD_FILE, "it ends too early")
        (length,) = _LENGTH.unpack_from(content, place)
        place += _LENGTH.size
        if length > ENVELOPE_BYTES_MAX:
            raise ProblemFound(Problem.TOO_LARGE)
        if place + length > len(content):
            raise ProblemFound(Problem.BAD_FILE, "it ends too early")
        envelopes.append(content[place : place + length])
        place += length
    if place != len(content):
        raise ProblemFound(Problem.BAD_FILE, "bytes are left over")
    return envelopes
