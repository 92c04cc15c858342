"""Servers that are no hub, or a hub on a bad day: they answer what a test tells them to."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class StrangeServer:
    """Answers each connection with the same bytes, and then hangs up."""

    def __init__(self, answer: bytes, trust: ssl.SSLContext | None = None) -> None:
        self._answer = answer
        self._trust = trust
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.requests: list[bytes] = []
        self._thread = threading.Thread(target=self._serve)

    @property
    def address(self) -> str:
        return f"{'https' if self._trust else 'http'}://127.0.0.1:{self.port}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                self._answer_one(connection)

    def _answer_one(self, connection: socket.socket) -> None:
        try:
            if self._trust:
                with self._trust.wrap_socket(connection, server_side=True) as secured:
                    self._converse(secured)
            else:
                self._converse(connection)
        except OSError:
            return  # The till hung up first: that is what some of the tests are about.

    def _converse(self, connection: socket.socket) -> None:
        self.requests.append(_request_from(connection))
        connection.sendall(self._answer)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


def _request_from(connection: socket.socket) -> bytes:
    request = b""
    while b"\r\n\r\n" not in request:
        request += connection.recv(65_536)
    head, _, body = request.partition(b"\r\n\r\n")
    (length,) = (
        int(line.split(b":")[1])
        for line in head.lower().split(b"\r\n")
        if b"content-length" in line
    )
    while len(body) < length:
        body += connection.recv(65_536)
    return head + b"\r\n\r\n" + body


@contextmanager
def answering(answer: bytes, trust: ssl.SSLContext | None = None) -> Iterator[StrangeServer]:
    """Run a server that answers so."""
    server = StrangeServer(answer, trust)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def http(status: str, body: bytes = b"", *headers: str, length: int | None = None) -> bytes:
    """Write an HTTP answer, its length perhaps a lie."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    return "\r\n".join([*lines, *headers, "", ""]).encode() + body
