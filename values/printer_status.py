"""What is known of the receipt printer and of what waits for it."""

from dataclasses import dataclass
from enum import StrEnum


class PrinterState(StrEnum):
    """How the printer took the last paper."""

    NONE_CHOSEN = "none_chosen"
    READY = "ready"  # siap
    SENDING = "sending"
    OUT_OF_PAPER = "out_of_paper"  # kertas habis
    NOT_CONNECTED = "not_connected"  # tidak tersambung
    TOO_SLOW = "too_slow"  # tidak menjawab
    NOT_ALLOWED = "not_allowed"
    """This user may not use it: a matter for whoever installed the computer."""
    NOT_ON_THIS_SYSTEM = "not_on_this_system"
    """The way to the printer that is set does not exist here: Windows' on Linux, or the reverse."""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What the status bar shows."""

    state: PrinterState
    waiting: int = 0
    """Papers that will be printed by themselves."""
    unsure: int = 0
    """Papers that may be printed or not: somebody has to look."""
