"""Reading a request's body, never more of it than is allowed, and never for ever."""

import asyncio
from typing import Final

from starlette.requests import Request

from sync.protocol.problems import Problem, ProblemFound

STALL_SECONDS: Final = 30
"""A village's line is slow, not silent: who sends nothing for so long has gone."""


BODY_SECONDS_MAX: Final = 900
"""For all of it, so that nobody holds a place for ever a byte at a time."""


async def bounded_body(request: Request, bytes_max: int) -> bytes:
    """Return the body.

    Raises:
        ProblemFound: too-large, before or while it is read; bad-envelope if it stalls.
    """
    stated = request.headers.get("content-length", "")
    if stated.isdigit() and int(stated) > bytes_max:
        raise ProblemFound(Problem.TOO_LARGE)
    try:
        async with asyncio.timeout(BODY_SECONDS_MAX):
            return await _read(request, bytes_max)
    except TimeoutError as stall:
        raise ProblemFound(Problem.BAD_ENVELOPE, "the rest did not come") from stall


async def _read(request: Request, bytes_max: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    chunks = aiter(request.stream())
    while True:
        async with asyncio.timeout(STALL_SECONDS):
            chunk = await anext(chunks, None)
        if chunk is None:
            return b"".join(parts)
        size += len(chunk)
        if size > bytes_max:
            raise ProblemFound(Problem.TOO_LARGE)
        parts.append(chunk)
