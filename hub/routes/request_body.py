"""Reading a request's body, never more of it than is allowed, and never for ever."""

import asyncio
from typing import Final

from starlette.requests import Request

from sync.protocol.problems import Problem, ProblemFound

STALL_SECONDS: Final = 30
"""A village's line is slow, not silent: who sends nothing for so long has gone."""


async def bounded_body(request: Request, bytes_max: int) -> bytes:
    """Return the body.

    Raises:
        ProblemFound: too-large, before or while it is read; bad-envelope if it stalls.
    """
    stated = request.headers.get("content-length", "")
    if stated.isdigit() and int(stated) > bytes_max:
        raise ProblemFound(Problem.TOO_LARGE)
    parts: list[bytes] = []
    size = 0
    chunks = aiter(request.stream())
    while True:
        try:
            async with asyncio.timeout(STALL_SECONDS):
                chunk = await anext(chunks)
        except StopAsyncIteration:
            return b"".join(parts)
        except TimeoutError as stall:
            raise ProblemFound(Problem.BAD_ENVELOPE, "the rest did not come") from stall
        size += len(chunk)
        if size > bytes_max:
            raise ProblemFound(Problem.TOO_LARGE)
        parts.append(chunk)
