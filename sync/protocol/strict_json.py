"""JSON as lumbung/1 allows it: one object, no member twice, whole numbers only, not deep.

A reader that is lenient is a second meaning: two programs that disagree about a duplicate member
disagree about what was signed.
"""

import json
import re
from typing import NoReturn

from sync.protocol.limits import JSON_DEPTH_MAX, WHOLE_MAX

_DIGITS_MAX = 17
"""A sign and the 16 digits of 2^53: longer numbers are refused before they cost anything."""
_STRING_OR_BRACKET = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|([\[{])|([\]}])', re.DOTALL)


class Malformed(ValueError):  # noqa: N818  It names what was read, not what went wrong here.
    """A header or payload that breaks the rules; the reader says which of the two it was."""


def read_object(text: bytes) -> dict[str, object]:
    """Read the one object that `text` is.

    Raises:
        Malformed: it is not strict JSON.
    """
    _check_depth(text)
    try:
        read = _DECODER.decode(text.decode())
    except ValueError as reason:
        raise Malformed(str(reason)) from reason
    if not isinstance(read, dict):
        raise Malformed("the top is not an object")
    return read


def _check_depth(text: bytes) -> None:
    """Count brackets before parsing: a parser that meets too many fails in its own way."""
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        opened, closed = found.groups()
        depth += (opened is not None) - (closed is not None)
        if depth > JSON_DEPTH_MAX:
            raise Malformed("nested too deep")


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Malformed("a member stands twice")
    return members


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS_MAX or abs(number := int(digits)) > WHOLE_MAX:
        raise Malformed("a number is too large")
    return number


def _no_number(digits: str) -> NoReturn:
    raise Malformed(f"not a whole number: {digits[:_DIGITS_MAX]}")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members,
    parse_int=_whole,
    parse_float=_no_number,
    parse_constant=_no_number,
)
