"""JSON has one meaning here: what two programs could read differently is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.strict_json import Malformed, read_object

WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
PLAIN = st.none() | st.booleans() | WHOLE | st.text(st.characters(exclude_categories=["Cs"]))


@given(
    st.dictionaries(
        st.text("abcdef"), PLAIN | st.lists(PLAIN) | st.dictionaries(st.text("xyz"), PLAIN)
    )
)
def test_what_is_allowed_is_read_as_it_was_written(members: dict[str, object]) -> None:
    assert read_object(json.dumps(members).encode()) == members


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"[]",
        b"null",
        b'"text"',
        b"{",
        b'{"a":1}x',
        b'{"a":1}{"b":2}',
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":"\xff"}',
        b'{"a":1,"a":1}',
        b'{"a":{"b":1,"b":2}}',
        b'{"a":[{"b":1,"\\u0062":2}]}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":1E3}',
        b'{"a":-0.0}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":01}',
        b'{"a":+1}',
        b'{"a":9007199254740992}',
        b'{"a":-9007199254740992}',
        b'{"a":"\n"}',
        b"{'a':1}",
        b'{"a":1,}',
    ],
)
def test_what_is_not_strict_is_refused(written: bytes) -> None:
    with pytest.raises(Malformed):
        read_object(written)


def test_a_number_of_a_million_digits_costs_nothing() -> None:
    with pytest.raises(Malformed):
        read_object(b'{"a":' + b"9" * 1_000_000 + b"}")


def test_eight_levels_are_read_and_nine_are_refused() -> None:
    def nested(depth: int) -> bytes:
        return b'{"a":' * depth + b"1" + b"}" * depth

    assert read_object(nested(8))
    with pytest.raises(Malformed):
        read_object(nested(9))


def test_a_hundred_thousand_brackets_are_refused_before_a_parser_meets_them() -> None:
    with pytest.raises(Malformed):
        read_object(b'{"a":' + b"[" * 100_000)


def test_brackets_in_a_text_are_text() -> None:
    assert read_object(b'{"a":"[[[[[[[[[[[[{{{{"}') == {"a": "[" * 12 + "{" * 4}


@pytest.mark.parametrize("text", [b'{"a":"' + b'\\"' * 200_000, b'"' * 200_001, b'{"a":"\\'])
def test_a_text_without_an_end_is_refused_in_one_pass(text: bytes) -> None:
    with pytest.raises(Malformed):
        read_object(text)
