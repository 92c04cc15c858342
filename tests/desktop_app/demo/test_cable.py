"""The cable between till and hub."""

import socket
import threading
from collections.abc import Iterator

import pytest

from desktop_app.demo.cable import Cable

LOOPBACK = "127.0.0.1"


@pytest.fixture
def echo_port() -> Iterator[int]:
    """Give a port that answers with what it hears, until nobody speaks."""
    listener = socket.create_server((LOOPBACK, 0))

    def answer(end: socket.socket) -> None:
        with end:
            while heard := end.recv(100):
                end.sendall(heard)

    def serve() -> None:
        while True:
            try:
                end, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(end,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    yield listener.getsockname()[1]
    listener.close()


@pytest.fixture
def cable(echo_port: int) -> Iterator[Cable]:
    cable = Cable(echo_port)
    yield cable
    cable.pull()


def said_through(cable: Cable) -> bytes:
    with socket.create_connection((LOOPBACK, cable.port), timeout=10) as end:
        end.sendall(b"nota")
        return end.recv(100)


def test_it_carries_both_ways(cable: Cable) -> None:
    assert said_through(cable) == b"nota"


def test_pulled_it_cuts_what_it_carries_and_refuses_more(cable: Cable) -> None:
    with socket.create_connection((LOOPBACK, cable.port), timeout=10) as end:
        end.sendall(b"nota")
        assert end.recv(100) == b"nota"

        cable.pull()

        assert end.recv(100) == b""
    with pytest.raises(ConnectionRefusedError):
        said_through(cable)


def test_plugged_in_again_it_carries_at_the_same_place(cable: Cable) -> None:
    port = cable.port
    cable.pull()

    cable.plug_in()

    assert cable.port == port
    assert said_through(cable) == b"nota"
