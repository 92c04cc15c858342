"""A printer behind a device file, as `/dev/usb/lp0` on Linux.

A write to such a file waits for ever when the paper is at an end, so it is opened not to wait, and
a stall has a limit.
"""

import errno
import os
import select
import sys
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from desktop_app.printing.transport import (
    NotAllowed,
    NotConnected,
    NotOnThisSystem,
    OutOfPaper,
    PrinterTrouble,
    TooSlow,
    Transport,
)

STALL_SECONDS = 10.0  # Without a byte taken: a slow printer prints a line in a tenth of one.
_CHUNK_BYTES = 1024  # Small, so that a printer that works slowly still shows progress.
_GET_STATUS = 0x060B  # LPGETSTATUS of <linux/lp.h>.
_PAPER_OUT = 0x20  # LP_POUTPA of the same.


@dataclass(frozen=True, slots=True)
class DeviceFile(Transport):
    """The printer behind `path`."""

    path: Path
    stall_seconds: float = STALL_SECONDS

    @override
    def send(self, job: bytes) -> None:
        if sys.platform == "win32":
            raise NotOnThisSystem(str(self.path))
        try:
            device = os.open(self.path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        except OSError as error:
            raise _trouble(error, sent=0) from error
        try:
            _check_paper(device)
            self._hand_over(device, job)
        finally:
            os.close(device)

    def _hand_over(self, device: int, job: bytes) -> None:
        sent = 0
        while sent < len(job):
            _readable, writable, _failed = select.select([], [device], [], self.stall_seconds)
            if not writable:
                raise TooSlow(f"{sent} bytes", may_have_printed=sent > 0)
            try:
                sent += os.write(device, job[sent : sent + _CHUNK_BYTES])
            except BlockingIOError:
                continue  # It was ready a moment ago: wait for it again.
            except OSError as error:
                raise _trouble(error, sent) from error


def _check_paper(device: int) -> None:
    """Ask the driver whether there is paper; a device that cannot say is not asked further."""
    if sys.platform != "linux":
        return
    from fcntl import ioctl  # noqa: PLC0415  Not on Windows.

    try:
        answer = ioctl(device, _GET_STATUS, bytes(4))
    except OSError:  # A serial port, a pipe: they do not know the question.
        return
    if int.from_bytes(answer, sys.byteorder) & _PAPER_OUT:
        raise OutOfPaper("the driver says so")


def _trouble(error: OSError, sent: int) -> PrinterTrouble:
    may_have_printed = sent > 0
    if isinstance(error, PermissionError):
        return NotAllowed(str(error), may_have_printed=may_have_printed)
    if error.errno == errno.ENOSPC:  # What the USB driver answers when the paper is at an end.
        return OutOfPaper(str(error), may_have_printed=may_have_printed)
    return NotConnected(str(error), may_have_printed=may_have_printed)
