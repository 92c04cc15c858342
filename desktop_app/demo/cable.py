"""The cable between till and hub: a forwarder on loopback that can be pulled and plugged in."""

import socket
import threading
from contextlib import suppress

_BYTES = 65_536
_LOOPBACK = "127.0.0.1"


class Cable:
    """Forwards connections to a port while it is plugged in; pulled, it cuts and refuses them."""

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener: socket.socket | None = None
        with socket.create_server((_LOOPBACK, 0)) as chosen:
            self.port: int = chosen.getsockname()[1]
        self.plug_in()

    @property
    def address(self) -> str:
        """Where the till finds the hub."""
        return f"http://{_LOOPBACK}:{self.port}"

    def plug_in(self) -> None:
        """Forward from now on."""
        listener = socket.create_server((_LOOPBACK, self.port))
        self._listener = listener
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def pull(self) -> None:
        """Cut every connection, in the middle of whatever it carries."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        with self._lock:
            ends, self._open = self._open, set()
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                till, _ = listener.accept()
                hub = socket.create_connection((_LOOPBACK, self._hub_port))
            except OSError:
                return  # Pulled.
            with self._lock:
                self._open |= {till, hub}
            for here, there in ((till, hub), (hub, till)):
                threading.Thread(target=self._carry, args=(here, there), daemon=True).start()

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        with suppress(OSError):
            while carried := here.recv(_BYTES):
                there.sendall(carried)
            there.shutdown(socket.SHUT_WR)
