"""A stick carries envelopes; half a copy is noticed."""

from hashlib import sha256

import pytest

from sync.protocol.files import read_file, write_file
from sync.protocol.limits import ENVELOPE_BYTES_MAX, FILE_BYTES_MAX, FILE_ENTRIES_MAX
from sync.protocol.problems import ProblemFound

ENTRIES = [b"one", b"", b"three" * 100]


def problem_with(file: bytes) -> str:
    with pytest.raises(ProblemFound) as found:
        read_file(file)
    return found.value.problem.value


def resealed(content: bytes) -> bytes:
    return content + sha256(content).digest()


@pytest.mark.parametrize("entries", [[], ENTRIES])
def test_what_was_written_is_read(entries: list[bytes]) -> None:
    assert read_file(write_file(entries)) == entries


def test_a_file_cut_at_any_byte_is_a_bad_file() -> None:
    file = write_file(ENTRIES)

    assert {problem_with(file[:length]) for length in range(len(file))} == {"bad-file"}


def test_a_byte_more_or_another_byte_is_a_bad_file() -> None:
    file = write_file(ENTRIES)

    assert problem_with(file + b"\0") == "bad-file"
    assert problem_with(file[:20] + b"?" + file[21:]) == "bad-file"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"LMBX\0\0\0\0", "bad-file"),
        (b"LMBF\0\0\0\1", "bad-file"),
        (b"LMBF\0\0\0\1\0\0\0\5four", "bad-file"),
        (b"LMBF\0\0\0\0rest", "bad-file"),
        (b"LMBF" + (FILE_ENTRIES_MAX + 1).to_bytes(4), "too-large"),
        (b"LMBF\0\0\0\1" + (ENVELOPE_BYTES_MAX + 1).to_bytes(4), "too-large"),
    ],
    ids=str,
)
def test_framing_that_lies_under_a_good_trailer_is_found(content: bytes, problem: str) -> None:
    assert problem_with(resealed(content)) == problem


def test_more_than_a_file_may_hold_is_neither_written_nor_read() -> None:
    with pytest.raises(ProblemFound):
        write_file([b""] * (FILE_ENTRIES_MAX + 1))
    with pytest.raises(ProblemFound):
        write_file([bytes(ENVELOPE_BYTES_MAX)] * 64)
    assert problem_with(bytes(FILE_BYTES_MAX + 1)) == "too-large"
