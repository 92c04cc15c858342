"""A printer on port 9100 for tests: a real TCP server that behaves as real printers do."""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from threading import Event, Thread

ASKED = b"\x10\x04\x04"
PAPER_IS_THERE, PAPER_IS_OUT = b"\x12", b"\x72"
_BUFFER_BYTES = 2048  # The memory of a cheap printer.
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER of zero: close by a reset, as a power switch does.


@dataclass
class Printer9100:
    """What the printer does, and what it has received."""

    answers: list[bytes] = field(default_factory=list)
    """To the question for paper, one each job; afterwards none."""
    closes_after_bytes: int | None = None
    reads: Event = field(default_factory=Event)
    """Cleared, the printer hangs: it takes connections and reads nothing."""
    jobs: "Queue[bytes]" = field(default_factory=Queue)
    port: int = 0

    def serve(self, listening: socket.socket) -> None:
        """Take one job after another until the listening socket is shut down."""
        while True:
            try:
                connection, _address = listening.accept()
            except OSError:
                return
            with connection:
                self._take(connection)

    def _take(self, connection: socket.socket) -> None:
        self.reads.wait()
        received = bytearray()
        is_answered = False
        while piece := _read(connection):
            received += piece
            if received.startswith(ASKED) and not is_answered:
                is_answered = True
                connection.sendall(self.answers.pop(0) if self.answers else b"")
            limit = self.closes_after_bytes
            if limit is not None and len(received) >= limit:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                return
        self.jobs.put(bytes(received).removeprefix(ASKED))


def _read(connection: socket.socket) -> bytes:
    try:
        return connection.recv(256)
    except OSError:
        return b""


@contextmanager
def a_printer(
    *, answers: tuple[bytes, ...] = (), closes_after_bytes: int | None = None, hangs: bool = False
) -> Iterator[Printer9100]:
    """Switch a printer on, on a free port of this computer."""
    printer = Printer9100(list(answers), closes_after_bytes)
    if not hangs:
        printer.reads.set()
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER_BYTES)
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        printer.port = listening.getsockname()[1]
        thread = Thread(target=printer.serve, args=(listening,), daemon=True)
        thread.start()
        yield printer
        printer.reads.set()
        listening.shutdown(socket.SHUT_RDWR)
    thread.join()


def a_closed_port() -> int:
    """Return a port where nothing listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port
