"""Reading a stored fact, as far as this hub understands it."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import DecodeError
from msgspec.json import Decoder

from coop.facts import KINDS
from coop.facts.envelope import SEALED
from hub.projections.effects import Act
from hub.stored_fact import StoredFact

_READERS: Final[dict[str, tuple[int, Callable[[bytes], Any], bool]]] = {
    kind: (act.VERSION, Decoder(act).decode, act.PRIVATE) for kind, act in KINDS.items()
}
"""By kind: the newest version that is understood, what reads it, and whether it comes sealed."""

KIND_UNKNOWN: Final = "unknown kind"
VERSION_UNKNOWN: Final = "unknown version"
FLAG_UNKNOWN: Final = "unknown flag"
BODY_UNREADABLE: Final = "unreadable body"
NOT_SEALED: Final = "private and not sealed"
COUNTING_FAILED: Final = "counting failed"
BEYOND_COUNTING: Final = "beyond counting"
SALE_MISSING: Final = "its sale is not here"
DEVICE_NOT_ACTIVE: Final = "device not active"


class NotYet(Exception):  # noqa: N818  It is no error, here or there.
    """The fact stays parked; the reason is one of the above."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def act_of(fact: StoredFact) -> Act | None:
    """Read the act that a fact is; None if it is sealed, and not for us.

    Raises:
        NotYet: it came after this program, or its body does not hold what its kind says.
    """
    if fact.flags:
        if fact.flags != SEALED:
            raise NotYet(FLAG_UNKNOWN)
        return None
    known = _READERS.get(fact.kind)
    if known is None:
        raise NotYet(KIND_UNKNOWN)
    newest, read, is_private = known
    if is_private:
        raise NotYet(NOT_SEALED)  # Nobody reads it here: it was meant for the cooperative alone.
    if not 1 <= fact.version <= newest:
        raise NotYet(VERSION_UNKNOWN)
    try:
        act: Act = read(fact.body)
    except (DecodeError, UnicodeDecodeError) as error:
        raise NotYet(BODY_UNREADABLE) from error
    return act
