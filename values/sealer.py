"""Sealing what must not be read outside the cooperative."""

from typing import Protocol
from uuid import UUID


class Sealer(Protocol):
    """Closes and opens the bodies of private facts; a body opens only under its own name."""

    def seal(self, body: bytes, fact_id: UUID, kind: str, version: int) -> bytes:
        """Return `body` as only the cooperative can read it."""

    def unseal(self, sealed: bytes, fact_id: UUID, kind: str, version: int) -> bytes:
        """Return what `seal` was given."""


class NoSealer:
    """Leaves bodies readable: for a till that keeps no private facts yet."""

    def seal(self, body: bytes, fact_id: UUID, kind: str, version: int) -> bytes:  # noqa: ARG002
        """Return `body` itself."""
        return body

    def unseal(self, sealed: bytes, fact_id: UUID, kind: str, version: int) -> bytes:  # noqa: ARG002
        """Return `sealed` itself."""
        return sealed
