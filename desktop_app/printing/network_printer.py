"""A printer on the network that takes raw jobs on port 9100.

TCP hides a printer that has stopped: the system takes the bytes and waits. So the send buffer is
kept small, the job counts as handed over only when the other side has acknowledged all of it, and
before anything is sent the printer is asked for its paper, which it may leave unanswered.

Source for the question: Epson, ESC/POS Command Reference, DLE EOT.
"""

import socket
import sys
from dataclasses import dataclass
from time import monotonic

from typing_extensions import override

from desktop_app.printing.transport import NotConnected, OutOfPaper, TooSlow, Transport

PORT = 9100
CONNECT_SECONDS = 4.0  # In a shop's own network; a printer that wakes up takes two.
STALL_SECONDS = 10.0  # Without a byte taken: a slow printer prints a line in a tenth of one.
_ANSWER_SECONDS = 0.4  # Cheap printers never answer: this is what each job then waits.
_LOOK_SECONDS = 0.1  # Between two looks at whether all bytes have been acknowledged.
_SEND_BUFFER_BYTES = 8 * 1024
_ASK_FOR_PAPER = b"\x10\x04\x04"
_ANSWER_MASK, _ANSWER_MARK = 0b1001_0011, 0b0001_0010  # Bits that are fixed in every answer.
_PAPER_END = 0b0110_0000


@dataclass(frozen=True, slots=True)
class NetworkPrinter(Transport):
    """The printer at `host`."""

    host: str
    port: int = PORT
    connect_seconds: float = CONNECT_SECONDS
    stall_seconds: float = STALL_SECONDS

    @override
    def send(self, job: bytes) -> None:
        try:
            connection = socket.create_connection((self.host, self.port), self.connect_seconds)
        except OSError as error:  # Also a name that is not known, and a time-out.
            raise NotConnected(str(error)) from error
        with connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
            _check_paper(connection)
            self._hand_over(connection, job)

    def _hand_over(self, connection: socket.socket, job: bytes) -> None:
        connection.settimeout(self.stall_seconds)
        sent = 0
        try:
            while sent < len(job):
                sent += connection.send(job[sent:])
            connection.shutdown(socket.SHUT_WR)
            self._wait_until_taken(connection)
        except TimeoutError as error:
            raise TooSlow(f"{sent} bytes", may_have_printed=sent > 0) from error
        except OSError as error:
            raise NotConnected(str(error), may_have_printed=sent > 0) from error

    def _wait_until_taken(self, connection: socket.socket) -> None:
        """Wait for the other side to close, or at least to acknowledge every byte."""
        connection.settimeout(_LOOK_SECONDS)
        deadline = monotonic() + self.stall_seconds
        while True:
            try:
                if connection.recv(64) == b"":
                    return
            except TimeoutError:
                if not _unacknowledged(connection):
                    return
            if monotonic() > deadline:
                raise TimeoutError


def _check_paper(connection: socket.socket) -> None:
    """Ask whether there is paper; no answer is no reason not to print."""
    connection.settimeout(_ANSWER_SECONDS)
    try:
        connection.sendall(_ASK_FOR_PAPER)
        answer = connection.recv(1)
    except TimeoutError:
        return
    except OSError as error:
        raise NotConnected(str(error)) from error
    if not answer:
        raise NotConnected("the printer closed the connection")
    if answer[0] & _ANSWER_MASK == _ANSWER_MARK and answer[0] & _PAPER_END:
        raise OutOfPaper(f"{answer[0]:#04x}")


def _unacknowledged(connection: socket.socket) -> int:
    """Count the bytes on their way; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0
    from fcntl import ioctl  # noqa: PLC0415  Not on Windows.
    from termios import TIOCOUTQ  # noqa: PLC0415

    return int.from_bytes(ioctl(connection.fileno(), TIOCOUTQ, bytes(4)), sys.byteorder)
