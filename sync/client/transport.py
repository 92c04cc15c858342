"""HTTP to the hub: one request at a time, everything bounded, nothing believed.

A request ends in the bytes of an answer, or in trouble that says what the clerk can do. Plain HTTP
stays inside this computer; elsewhere it is HTTPS, though nothing rests on it: envelopes are sealed
and signed. No redirect is followed, and no proxy stands between a till and its own computer.
"""

import re
import ssl
import time
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from sync.protocol.envelopes import CONTENT_TYPE
from sync.protocol.limits import ENVELOPE_BYTES_MAX
from sync.protocol.problems import PROBLEM_BYTES_MAX, Problem, read_problem
from values.trouble import Trouble

if TYPE_CHECKING:  # A quarter of a second to import: in the thread that needs it, not at start.
    import httpx2

STALL_SECONDS = 30
"""Without a sign of life. Not of the whole: a large batch over a telephone takes minutes."""
_TRICKLE_BYTES = 256
"""An answer that brings less than this in the time above is a stall too."""
_OK = 200
_SECONDS = re.compile(r"[0-9]{1,9}")
_PORT_MAX = 65_535


class AddressNotSafe(Trouble):
    """The hub's address is none, or would send in the clear through a network."""


class NoLine(Trouble):
    """The hub was not reached: no cable, no signal, or the hub is off."""


class LineCut(Trouble):
    """The line broke or stalled before an answer was complete."""


class CertificateRefused(Trouble):
    """The certificate is not valid, perhaps only by this computer's clock."""


class NoAnswer(Trouble):
    """Something answered that does not speak as a hub does."""


class HubRefused(Trouble):
    """The hub answered with a problem: advice, for it is not signed."""

    def __init__(self, problem: Problem, retry_after_seconds: float | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.retry_after_seconds = retry_after_seconds


class HttpTransport:
    """A line to one hub."""

    def __init__(self, address: str, *, checks_certificate: bool = True) -> None:
        """Prepare the line; nothing is sent yet.

        Raises:
            AddressNotSafe: see there.
        """
        self._address = checked_address(address)
        self._checks_certificate = checks_certificate
        self._client: httpx2.Client | None = None

    def __enter__(self) -> Self:
        """Use the line for a while."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Hang up."""
        self.close()

    def close(self) -> None:
        """Hang up; the next request dials again."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def post(self, path: str, envelope: bytes) -> bytes:
        """Send an envelope, and return what came back with status 200.

        Raises:
            NoLine, LineCut, CertificateRefused, NoAnswer: there was no whole answer.
            HubRefused: the hub named a problem.
        """
        import httpx2  # noqa: PLC0415  See above.

        client = self._dialled()
        try:
            with client.stream("POST", self._address + path, content=envelope) as answer:
                limit = ENVELOPE_BYTES_MAX if answer.status_code == _OK else PROBLEM_BYTES_MAX
                content = b"".join(bounded(answer.iter_raw(), limit))
        except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
            self.close()
            if isinstance(_root_of(error), ssl.SSLCertVerificationError):
                raise CertificateRefused(str(error)) from error
            raise NoLine(str(error)) from error
        except httpx2.RequestError as error:
            self.close()
            raise LineCut(str(error)) from error
        if answer.status_code != _OK:
            raise _refusal(answer.status_code, content, answer.headers.get("Retry-After"))
        return content

    def _dialled(self) -> "httpx2.Client":
        import httpx2  # noqa: PLC0415  See above.

        if self._client is None:
            parts = urlsplit(self._address)
            self._client = httpx2.Client(
                verify=self._trust() if parts.scheme == "https" else False,
                trust_env=not is_loopback(parts.hostname),
                timeout=STALL_SECONDS,
                follow_redirects=False,
                headers={
                    "Content-Type": CONTENT_TYPE,
                    "Accept": CONTENT_TYPE,
                    "Accept-Encoding": "identity",
                },
            )
        return self._client

    def _trust(self) -> ssl.SSLContext:
        import httpx2  # noqa: PLC0415  See above.

        trust = httpx2.create_ssl_context(verify=self._checks_certificate)
        trust.minimum_version = ssl.TLSVersion.TLSv1_3
        return trust


def checked_address(address: str) -> str:
    """Return the hub's address as requests are made of it, without a slash at its end.

    Raises:
        AddressNotSafe: it is no web address, or plain HTTP to another computer.
    """
    try:
        parts = urlsplit(address.strip())
        is_whole = bool(parts.hostname) and 0 < (parts.port or 1) <= _PORT_MAX
    except ValueError as error:
        raise AddressNotSafe(address) from error
    is_bare = not (parts.query or parts.fragment or parts.username or parts.password)
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    if not (is_whole and is_bare and is_safe):
        raise AddressNotSafe(address)
    return address.strip().rstrip("/")


def is_loopback(host: str | None) -> bool:
    """Say whether a host is this very computer."""
    if host == "localhost":
        return True
    try:
        return host is not None and ip_address(host).is_loopback
    except ValueError:
        return False


def bounded(
    chunks: Iterator[bytes], limit: int, monotonic: Callable[[], float] = time.monotonic
) -> Iterator[bytes]:
    """Pass on what comes, until it is too much or too slow.

    Raises:
        NoAnswer: it is longer than `limit` bytes.
        LineCut: hardly anything came for as long as a stall is waited for.
    """
    total = 0
    since, in_window = monotonic(), 0
    for chunk in chunks:
        total += len(chunk)
        in_window += len(chunk)
        if total > limit:
            raise NoAnswer("the answer is too long")
        if monotonic() - since > STALL_SECONDS:
            if in_window < _TRICKLE_BYTES:
                raise LineCut("the answer trickles")
            since, in_window = monotonic(), 0
        yield chunk


def _refusal(status: int, content: bytes, retry_after: str | None) -> Trouble:
    found = read_problem(content)
    if found is None:
        return NoAnswer(f"status {status}")
    is_number = retry_after is not None and _SECONDS.fullmatch(retry_after) is not None
    return HubRefused(found.problem, float(retry_after) if retry_after and is_number else None)


def _root_of(error: BaseException) -> BaseException:
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
    return error
