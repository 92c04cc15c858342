"""Serving the hub over HTTP until it is told to stop."""

import signal
import sys
from socket import AF_INET, AF_INET6, IPPROTO_TCP, TCP_NODELAY, create_server, socket
from types import FrameType
from typing import Final, NoReturn

import uvicorn
from typing_extensions import override

from hub.app import create_app
from hub.log_lines import log, log_to_stderr
from values.trouble import Trouble

GRACE_SECONDS: Final = 30
"""A device on a slow line gets its receipt before we go."""
REQUESTS_MAX: Final = 400
"""At once; more would wait longer for a thread than a device waits for an answer."""
BACKLOG: Final = 512
"""Connections that wait to be taken: every village at once after a power cut."""
IDLE_SECONDS: Final = 30
"""After which a silent connection is closed."""


class CannotListen(Trouble):
    """The address is not this computer's, or another program has the port."""


class LoggedServer(uvicorn.Server):
    """Says in the log when it begins to stop; the application says when it has."""

    @override
    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Take no new requests, and finish those under way."""
        log("stopping")
        await super().shutdown(sockets)


def serve(database_url: str, host: str, port: int) -> None:
    """Serve until SIGTERM or SIGINT, and finish what is under way.

    Raises:
        StorageTrouble: the database cannot be used.
        SchemaTooNew: a newer hub wrote it.
        CannotListen: the address cannot be had.
    """
    log_to_stderr()
    # While the server runs it answers these signals itself, by finishing what is under way; then it
    # raises them again. Before and after, they find this.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    listening = _listening(host, port)
    config = uvicorn.Config(
        create_app(database_url),
        log_config=None,
        access_log=False,  # It quotes addresses.
        server_header=False,
        limit_concurrency=REQUESTS_MAX,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    log("listening", host=host, port=listening.getsockname()[1])
    LoggedServer(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket:
    """Take the port before the database is opened, and with a word if it cannot be had."""
    family = AF_INET6 if ":" in host else AF_INET
    try:
        listening = create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise CannotListen(f"{host}:{port}: {error.strerror}") from error
    # Inherited by every connection. Without it the body of an answer waits 40 ms for the other
    # side's word that the headers came: asyncio sees to it only for sockets that it made itself.
    listening.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
    return listening


def _leave(_number: int, _frame: FrameType | None) -> NoReturn:
    """Go, with 0: to stop when asked is no failure."""
    sys.exit(0)
