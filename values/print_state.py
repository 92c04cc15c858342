"""How far a paper has come."""

from enum import StrEnum


class PrintState(StrEnum):
    """What is known of one paper in the print queue."""

    KEPT = "kept"
    """Not asked for: the snapshot is there for a later print or a PDF."""
    WAITING = "waiting"
    SENDING = "sending"
    """Being handed to the printer; after a crash nobody knows how far it came."""
    SENT = "sent"
    """The printer has all of it, which is not to say that it printed it."""
    UNSURE = "unsure"
    """It may be on paper, or half of it: somebody must look. Never printed again by itself."""
    CANCELLED = "cancelled"
