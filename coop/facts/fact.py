"""The base of all facts."""

from typing import ClassVar

from msgspec import Struct


class Fact(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that happened, with everything that was decided about it.

    Fields are only added, each with a default that means what its absence meant; a field that holds
    its default is not written, which keeps the log and the wire small.
    """

    KIND: ClassVar[str]
    """The name in the log, for ever; the class may be renamed."""
    VERSION: ClassVar[int] = 1
    PRIVATE: ClassVar[bool] = False
    """Sealed before it is logged: the hub counts and keeps it, and cannot read it."""
