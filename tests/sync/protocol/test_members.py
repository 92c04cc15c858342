"""A member holds exactly what the protocol says, and nothing that merely looks like it."""

import json
from typing import Any

import pytest

from sync.protocol.limits import STREAMS_MAX
from sync.protocol.messages import DeviceStatus, Heads, Hello, Receipt, letter_of, read_message
from sync.protocol.problems import ProblemFound
from tests.sync.protocol.test_vectors import opened


def payload(name: str) -> dict[str, Any]:
    members: dict[str, Any] = json.loads(opened(name)[2])
    return members


def read_hello(members: dict[str, Any]) -> Hello:
    return read_message(Hello, json.dumps(members).encode())


def test_unknown_members_are_left_aside_at_every_depth() -> None:
    members = payload("hello")
    members["mood"] = {"of": ["the", "day"]}
    members["own"][0]["colour"] = "red"

    message = read_hello(members)

    assert json.loads(letter_of(message).payload) == payload("hello")


@pytest.mark.parametrize("missing", ["session", "own", "hub_generation", "backlog"])
def test_a_member_that_is_missing_is_a_bad_payload_even_where_null_is_allowed(missing: str) -> None:
    members = payload("hello")
    del members[missing]

    with pytest.raises(ProblemFound) as found:
        read_hello(members)

    assert found.value.problem == "bad-payload"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("session", None),
        ("session", "A" * 32),
        ("session", "ab" * 15),
        ("session", "ab" * 17),
        ("session", "xy" * 16),
        ("session", "302a1c39-a087-bfd7-1ae1-a591c8c4f400"),
        ("session", 7),
        ("hub_generation", ""),
        ("backlog", -1),
        ("backlog", True),
        ("backlog", "1"),
        ("backlog", None),
        ("backlog", 2**53),
        ("own", {}),
        ("own", None),
        ("own", [None]),
        ("own", [[]]),
        ("after", False),
        ("app", {"name": "x" * 65, "version": "1"}),
        ("app", {"name": "a\x00b", "version": "1"}),
        ("app", {"name": "a\x7fb", "version": "1"}),
        ("app", {"name": "a\ud800b", "version": "1"}),
        ("app", []),
    ],
)
def test_a_value_of_another_shape_is_a_bad_payload(name: str, value: object) -> None:
    members = payload("hello")
    members[name] = value

    with pytest.raises(ProblemFound) as found:
        read_hello(members)

    assert found.value.problem == "bad-payload"


def test_a_thousand_streams_are_read_and_one_more_is_refused() -> None:
    members = payload("hello")
    members["own"] = members["own"][:1] * STREAMS_MAX

    assert len(read_hello(members).own) == STREAMS_MAX
    members["own"] += members["own"][:1]
    with pytest.raises(ProblemFound):
        read_hello(members)


def test_a_status_that_came_after_this_program_is_taken_as_quarantine() -> None:
    members = payload("heads")
    members["status"] = "on_holiday"

    heads = read_message(Heads, json.dumps(members).encode())

    assert heads.status is DeviceStatus.QUARANTINED


@pytest.mark.parametrize("more", [0, 1, "true", None])
def test_neither_a_number_nor_a_text_is_a_yes_or_a_no(more: object) -> None:
    members = {**payload("heads"), "more": more}

    with pytest.raises(ProblemFound):
        read_message(Heads, json.dumps(members).encode())


def test_a_directive_that_is_unknown_is_read_whatever_it_holds() -> None:
    members = payload("heads")
    members["directives"] = [{"name": "sing", "min_version": 3}]

    heads = read_message(Heads, json.dumps(members).encode())

    assert heads.directives[0].name == "sing"


@pytest.mark.parametrize("payload_bytes", [b"", b"[]", b"\x00", b"{}"])
def test_a_payload_that_is_no_message_is_a_bad_payload(payload_bytes: bytes) -> None:
    with pytest.raises(ProblemFound) as found:
        read_message(Receipt, payload_bytes)

    assert found.value.problem == "bad-payload"
