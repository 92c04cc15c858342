"""JSON members read into structs and written from them; section 2.

A struct's annotations say what its members may hold. Ids and links travel as lower-case hex of an
exact length, which no JSON library knows, so the readers are made here, once for each struct.
Unknown members are left aside: they are how the protocol grows.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, get_args, get_origin
from uuid import UUID

import msgspec
from msgspec import NODEFAULT, Struct

from sync.protocol.limits import STREAMS_MAX, WHOLE_MAX
from sync.protocol.strict_json import Malformed

S = TypeVar("S", bound=Struct)
Read = Callable[[object], Any]

_HEX = re.compile(r"[0-9a-f]*")
_NO_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_UUID_BYTES = 16


def hex_of(length: int) -> Read:
    """Read exactly `length` bytes from lower-case hex."""

    def read(value: object) -> bytes:
        if not isinstance(value, str) or len(value) != 2 * length or not _HEX.fullmatch(value):
            raise Malformed(f"not {length} bytes of hex")
        return bytes.fromhex(value)

    return read


def whole(least: int, most: int) -> Read:
    """Read a whole number between two bounds, both allowed."""

    def read(value: object) -> int:
        if type(value) is not int or not least <= value <= most:  # `true` is no number.
            raise Malformed(f"not a whole number from {least} to {most}")
        return value

    return read


def text(length_max: int | None = None) -> Read:
    """Read text without control characters, of at most so many characters."""

    def read(value: object) -> str:
        if not isinstance(value, str) or _NO_TEXT.search(value):
            raise Malformed("not text")
        if length_max is not None and len(value) > length_max:
            raise Malformed(f"longer than {length_max} characters")
        return value

    return read


KeyId = Annotated[bytes, hex_of(8)]
Link = Annotated[bytes, hex_of(32)]
PublicKey = Annotated[bytes, hex_of(32)]
Digest = Annotated[bytes, hex_of(32)]
Seq = Annotated[int, whole(0, WHOLE_MAX)]
Text = Annotated[str, text()]
Label = Annotated[str, text(64)]


def read_members(kind: type[S], members: Mapping[str, object]) -> S:
    """Read a `kind` from the members of a JSON object.

    Raises:
        Malformed: a member is missing or does not hold what it must.
    """
    found: dict[str, object] = {}
    for field, name, is_required, read in _readers(kind):
        if name in members:
            try:
                found[field] = read(members[name])
            except Malformed as reason:
                raise Malformed(f"{name}: {reason}") from reason
        elif is_required:
            raise Malformed(f"{name} is missing")
    return kind(**found)


def write_members(*structs: Struct) -> bytes:
    """Write the members of some structs as one JSON object, in the order of their fields."""
    members: dict[str, object] = {}
    for struct in structs:
        members.update(msgspec.to_builtins(struct, builtin_types=(bytes, UUID)))
    return json.dumps(
        members, default=_as_hex, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode()


def _as_hex(value: object) -> str:
    assert isinstance(value, bytes | UUID), value
    return value.hex() if isinstance(value, bytes) else value.hex


@cache
def _readers(kind: type[Struct]) -> tuple[tuple[str, str, bool, Read], ...]:
    return tuple(
        (
            field.name,
            field.encode_name,
            field.default is NODEFAULT and field.default_factory is NODEFAULT,
            _reader_of(field.type),
        )
        for field in msgspec.structs.fields(kind)
    )


def _reader_of(annotation: Any) -> Read:  # noqa: ANN401  What may stand in an annotation.
    origin = get_origin(annotation)
    if origin is Annotated:
        read: Read = annotation.__metadata__[0]
        return read
    if origin is UnionType or NoneType in get_args(annotation):
        return _or_null(_reader_of(get_args(annotation)[0]))
    if origin is tuple:
        return _list_of(_reader_of(get_args(annotation)[0]))
    annotation = getattr(annotation, "__supertype__", annotation)
    if annotation is UUID:
        return _uuid
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    assert issubclass(annotation, Struct), annotation
    return _struct(annotation)


def _or_null(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _list_of(read: Read) -> Read:
    def read_list(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) > STREAMS_MAX:
            raise Malformed(f"not a list of at most {STREAMS_MAX}")
        return tuple(map(read, value))

    return read_list


def _struct(kind: type[Struct]) -> Read:
    def read_struct(value: object) -> Struct:
        if not isinstance(value, dict):
            raise Malformed("not an object")
        return read_members(kind, value)

    return read_struct


_bytes_16 = hex_of(_UUID_BYTES)


def _uuid(value: object) -> UUID:
    return UUID(bytes=_bytes_16(value))


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise Malformed("neither true nor false")
    return value


_PLAIN: dict[Any, Read] = {
    bool: _truth,
    int: whole(-WHOLE_MAX, WHOLE_MAX),
    object: lambda value: value,
}
