"""The door for devices: lumbung/1, sections 8 and 10.

The body is read here, bounded; everything else happens in a worker thread, because it asks the
database and opens seals.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Final

import msgspec
from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from hub.attempts import ENROLMENTS, note_failure, seconds_to_wait
from hub.courier_file import answer_file
from hub.enrolling import enrol
from hub.fetching import answer_fetch
from hub.heads import answer_hello
from hub.inbox import take_batch
from hub.line import Request as DeviceRequest
from hub.line import open_request
from hub.opened_hub import Hub
from hub.routes.request_body import bounded_body
from hub.storage import StorageBusy, StorageTrouble
from sync.protocol.envelopes import CONTENT_TYPE, read_frame
from sync.protocol.files import FILE_CONTENT_TYPE, UNANSWERED_HEADER
from sync.protocol.limits import ENVELOPE_BYTES_MAX, FILE_BYTES_MAX
from sync.protocol.messages import MessageType
from sync.protocol.problems import PROBLEM_CONTENT_TYPE, Problem, ProblemFound, write_problem

RETRY_SECONDS: Final = 5
"""After which a busy database is usually free."""

FILES_AT_ONCE: Final = 2
"""Each may need some hundred megabytes."""

router = APIRouter(prefix="/sync")

Answer = Callable[[Hub, DeviceRequest], bytes]


@router.post("/enrol")
async def post_enrol(request: Request) -> Response:
    """Enrol a device, unless its source failed too often."""
    hub = _hub(request)
    source = _source(request)
    wait = await run_in_threadpool(seconds_to_wait, hub, ENROLMENTS, source)
    if wait:  # Before the body is read: it costs the guesser more than us.
        return problem_response(ProblemFound(Problem.BUSY), wait)
    try:
        body = await bounded_body(request, ENVELOPE_BYTES_MAX)
        answer = await run_in_threadpool(_enrolled, hub, body)
    except ProblemFound:
        await run_in_threadpool(note_failure, hub, ENROLMENTS, source)
        raise
    return _envelope(answer)


@router.post("/hello")
async def post_hello(request: Request) -> Response:
    """Say how far the hub is."""
    return await _answered(request, MessageType.HELLO, answer_hello)


@router.post("/batch")
async def post_batch(request: Request) -> Response:
    """Take in a batch of facts."""
    return await _answered(request, MessageType.BATCH, take_batch)


@router.post("/fetch")
async def post_fetch(request: Request) -> Response:
    """Give out a part of a stream."""
    return await _answered(request, MessageType.FETCH, answer_fetch)


@router.post("/file")
async def post_file(request: Request) -> Response:
    """Take in a courier's file, and answer what can be answered."""
    places: asyncio.Semaphore = request.app.state.places_for_files
    if places.locked():
        return problem_response(ProblemFound(Problem.BUSY))
    async with places:
        body = await bounded_body(request, FILE_BYTES_MAX)
        answer, unanswered = await run_in_threadpool(
            answer_file, _hub(request), body, _source(request)
        )
    headers = {UNANSWERED_HEADER: ",".join(map(str, unanswered))}
    return Response(answer, media_type=FILE_CONTENT_TYPE, headers=headers)


async def _answered(request: Request, expected: MessageType, answer: Answer) -> Response:
    body = await bounded_body(request, ENVELOPE_BYTES_MAX)
    return _envelope(await run_in_threadpool(_answer, _hub(request), body, expected, answer))


def _answer(hub: Hub, body: bytes, expected: MessageType, answer: Answer) -> bytes:
    return answer(hub, open_request(hub, read_frame(body, {expected})))


def _enrolled(hub: Hub, body: bytes) -> bytes:
    return enrol(hub, read_frame(body, {MessageType.ENROL}))


def _hub(request: Request) -> Hub:
    hub = request.app.state.hub
    assert isinstance(hub, Hub)
    return hub


def _source(request: Request) -> str:
    return request.client.host if request.client else ""


def _envelope(answer: bytes) -> Response:
    return Response(answer, media_type=CONTENT_TYPE)


def problem_response(found: ProblemFound, retry_seconds: int = RETRY_SECONDS) -> Response:
    """Write a problem as an answer."""
    headers = {"Retry-After": str(retry_seconds)} if found.problem is Problem.BUSY else {}
    if found.problem is Problem.TOO_LARGE:
        headers["Connection"] = "close"  # What was not read must not be taken for a next request.
    return Response(
        write_problem(found),
        status_code=found.problem.http_status,
        media_type=PROBLEM_CONTENT_TYPE,
        headers=headers,
    )


def problem_of(trouble: StorageTrouble) -> ProblemFound:
    """Say to a device what is wrong with our database: that it may come again."""
    is_passing = isinstance(trouble, StorageBusy)
    return ProblemFound(Problem.BUSY if is_passing else Problem.INTERNAL)


def plain_problem(status: int, title: str, headers: Mapping[str, str] | None) -> Response:
    """Say what HTTP itself has to say, such as 405, in the form of a problem (RFC 9457)."""
    document = {"type": "about:blank", "title": title, "status": status}
    return Response(
        msgspec.json.encode(document),
        status_code=status,
        media_type=PROBLEM_CONTENT_TYPE,
        headers=headers,
    )
