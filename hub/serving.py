"""Serving the hub over HTTP until it is told to stop."""

import signal
import sys
from socket import socket
from types import FrameType
from typing import Final, NoReturn

import uvicorn
from typing_extensions import override

from hub.app import create_app
from hub.log_lines import log, log_to_stderr

GRACE_SECONDS: Final = 30
"""A device on a slow line gets its receipt before we go."""
REQUESTS_MAX: Final = 400
"""At once; more would wait longer for a thread than a device waits for an answer."""
IDLE_SECONDS: Final = 30
"""After which a silent connection is closed."""


class LoggedServer(uvicorn.Server):
    """Says in the log where it listens: with port 0 nobody else knows."""

    @override
    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        for server in self.servers:
            for listening in server.sockets:
                host, port = listening.getsockname()[:2]
                log("listening", host=host, port=port)


def serve(database_url: str, host: str, port: int) -> None:
    """Serve until SIGTERM or SIGINT, and finish what is under way.

    Raises:
        StorageTrouble: the database cannot be used.
        SchemaTooNew: a newer hub wrote it.
    """
    log_to_stderr()
    # While the server runs it answers these signals itself, by finishing what is under way; then it
    # raises them again. Before and after, they find this.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    config = uvicorn.Config(
        create_app(database_url),
        host=host,
        port=port,
        log_config=None,
        access_log=False,  # It quotes addresses.
        server_header=False,
        limit_concurrency=REQUESTS_MAX,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    LoggedServer(config).run()


def _leave(_number: int, _frame: FrameType | None) -> NoReturn:
    """Go, with 0: to stop when asked is no failure."""
    sys.exit(0)
