"""One window for one folder of books: a second start raises the first window and ends.

The lock file keeps two programs apart even if the first one hangs; the local socket is how the
second one asks the first to show itself.
"""

from hashlib import sha256
from typing import Self

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.paths import DataFolder

CONNECT_MILLISECONDS = 1_000
"""Long enough for a busy old computer, short enough for whoever double-clicked."""
_NAME_LETTERS = 24


class SingleInstance(QObject):
    """Holds the folder for as long as it lives; `asked` fires when another start was tried."""

    asked = Signal()

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._lock = QLockFile(str(folder.lock))
        self._lock.setStaleLockTime(0)  # Stale only if its process is gone, however long it runs.
        digest = sha256(str(folder.root).encode()).hexdigest()
        self._name = f"lumbung-{digest[:_NAME_LETTERS]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def take(self) -> bool:
        """Take the folder; False if another window has it, which is then asked to show itself."""
        if not self._lock.tryLock(0):
            self._ask_first()
            return False
        QLocalServer.removeServer(self._name)  # What a killed process left behind.
        self._server.listen(self._name)
        return True

    def release(self) -> Self:
        """Let the folder go."""
        self._server.close()
        self._lock.unlock()
        return self

    def _ask_first(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(CONNECT_MILLISECONDS)
        socket.disconnectFromServer()

    @Slot()
    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
        self.asked.emit()
