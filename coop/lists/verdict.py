"""What becomes of a row of an imported list."""

from enum import StrEnum


class Verdict(StrEnum):
    """Whether a row is taken."""

    ACCEPTED = "accepted"
    WARNED = "warned"  # Taken, and worth a look.
    REFUSED = "refused"
