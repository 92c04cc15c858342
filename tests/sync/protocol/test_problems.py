"""A problem is advice in a fixed form; what is not in that form is no advice."""

import json

import pytest

from sync.protocol.problems import (
    PROBLEM_BYTES_MAX,
    Problem,
    ProblemFound,
    read_problem,
    write_problem,
)
from tests.sync.protocol.builders import STREAM_ID


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_is_read_as_it_was_written(problem: Problem) -> None:
    read = read_problem(write_problem(ProblemFound(problem)))

    assert read is not None
    assert read.problem is problem


def test_a_problem_says_where_the_stream_stands() -> None:
    found = ProblemFound(
        Problem.GAP, "more", stream_id=STREAM_ID, acked_seq=7, acked_link=bytes(32)
    )

    document = json.loads(write_problem(found))
    read = read_problem(write_problem(found))

    assert document == {
        "type": "urn:lumbung:problem:gap",
        "title": "Facts before these are missing",
        "status": 409,
        "detail": "more",
        "stream": STREAM_ID.hex,
        "acked_seq": 7,
        "acked_link": "00" * 32,
    }
    assert read is not None
    assert (read.stream_id, read.acked_seq, read.acked_link) == (STREAM_ID, 7, bytes(32))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"type":"urn:lumbung:problem:tired","title":"x","status":400}',
        b'{"type":"urn:lumbung:problem:gap","title":"x","status":"400"}',
        write_problem(ProblemFound(Problem.GAP)) + b" " * PROBLEM_BYTES_MAX,
    ],
)
def test_what_is_no_problem_of_ours_is_none(answer: bytes) -> None:
    assert read_problem(answer) is None
