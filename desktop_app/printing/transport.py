"""What a way to the printer must do, and what may be in its way."""

from typing import ClassVar, Protocol

from values.printer_status import PrinterState
from values.trouble import Trouble


class PrinterTrouble(Trouble):
    """The printer did not take the job; nothing is lost, and it can be sent again."""

    state: ClassVar[PrinterState] = PrinterState.NOT_CONNECTED

    def __init__(self, detail: str, *, may_have_printed: bool = False) -> None:
        """Note what the system said.

        With `may_have_printed` some of the job reached the printer: sending it again could print
        it twice, so a person decides.
        """
        super().__init__(detail)
        self.may_have_printed = may_have_printed


class NotConnected(PrinterTrouble):
    """No printer there: switched off, unplugged, another address."""


class OutOfPaper(PrinterTrouble):
    """The printer says that its paper is at an end."""

    state = PrinterState.OUT_OF_PAPER


class TooSlow(PrinterTrouble):
    """The printer is there and takes nothing more: its lid is open, or it hangs."""

    state = PrinterState.TOO_SLOW


class NotAllowed(PrinterTrouble):
    """This user may not use the printer."""

    state = PrinterState.NOT_ALLOWED


class NotOnThisSystem(PrinterTrouble):
    """This way to a printer does not exist on this system."""

    state = PrinterState.NOT_ON_THIS_SYSTEM


class Transport(Protocol):
    """One way to a printer. Each job goes out whole, in bounded time, or raises."""

    def send(self, job: bytes) -> None:
        """Hand over a whole job.

        Raises:
            PrinterTrouble: it was not, or not surely, handed over.
        """
