"""The hub as a web application."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import RedirectResponse
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.log_lines import log, log_failure
from hub.opened_hub import Clock, Hub, microseconds_now, open_hub
from hub.page_rendering import FONTS, STATIC
from hub.projections.waiting import project_parked_anew
from hub.routes import health, login, pages, sync
from hub.routes.signed_in import SEE_OTHER, ForeignForm, NotSignedIn
from hub.storage import StorageTrouble
from sync.protocol.problems import Problem, ProblemFound

Answer = Callable[[Request, Exception], Awaitable[Response]]

NO_SUCH_PATH: Final = "(none)"


def create_app(database_url: str, clock: Clock = microseconds_now) -> FastAPI:
    """Open the database and return the hub, ready to be served by one or several processes.

    Raises:
        StorageTrouble: the database cannot be used.
        SchemaTooNew: a newer hub wrote it.
    """
    hub = open_hub(database_url, clock)
    project_parked_anew(hub.storage, clock())  # This program may know more than the one before.
    app = FastAPI(
        title="Lumbung hub",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        lifespan=_until_closed,
    )
    app.state.hub = hub
    app.state.places_for_files = asyncio.Semaphore(sync.FILES_AT_ONCE)
    for router in (sync.router, health.router, login.router, pages.router):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC))
    app.mount("/fonts", StaticFiles(directory=FONTS))
    for error, answer in _ANSWERS.items():
        app.add_exception_handler(error, answer)
    app.add_middleware(Logged)
    return app


@asynccontextmanager
async def _until_closed(app: FastAPI) -> AsyncIterator[None]:
    yield
    hub: Hub = app.state.hub
    hub.close()
    log("stopped")


async def _on_problem(request: Request, found: Exception) -> Response:
    assert isinstance(found, ProblemFound)
    request.state.problem = found.problem.value
    return sync.problem_response(found)


async def _on_trouble(request: Request, trouble: Exception) -> Response:
    assert isinstance(trouble, StorageTrouble)
    log_failure("storage trouble", trouble)
    found = sync.problem_of(trouble)
    if _is_of_a_device(request):
        return await _on_problem(request, found)
    return pages.sorry(request, found.problem.http_status)


async def _on_disconnect(_request: Request, _cut: Exception) -> Response:
    return Response(status_code=Problem.BAD_ENVELOPE.http_status)  # Nobody is there to read it.


async def _on_bug(request: Request, error: Exception) -> Response:
    log_failure("internal", error)
    if _is_of_a_device(request):
        return await _on_problem(request, ProblemFound(Problem.INTERNAL))
    return pages.sorry(request, Problem.INTERNAL.http_status)


async def _on_http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if _is_of_a_device(request):
        return sync.plain_problem(error.status_code, error.detail, error.headers)
    return pages.sorry(request, error.status_code)


async def _on_invalid(request: Request, _error: Exception) -> Response:
    return pages.sorry(request, 404)  # An address that none of our pages leads to.


async def _on_stranger(_request: Request, _error: Exception) -> Response:
    return RedirectResponse("/masuk", SEE_OTHER)


async def _on_foreign_form(request: Request, _error: Exception) -> Response:
    return pages.sorry(request, 403)


def _is_of_a_device(request: Request) -> bool:
    return request.url.path.startswith("/sync/")


_ANSWERS: Final[dict[type[Exception], Answer]] = {
    ProblemFound: _on_problem,
    StorageTrouble: _on_trouble,
    ClientDisconnect: _on_disconnect,
    HTTPException: _on_http_exception,
    RequestValidationError: _on_invalid,
    NotSignedIn: _on_stranger,
    ForeignForm: _on_foreign_form,
    Exception: _on_bug,
}


class Logged:
    """Writes one line a request: the route, not the address; the status; the time it took."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request and log it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter_ns()
        status = 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            route = scope.get("route")
            problem = scope.get("state", {}).get("problem")
            log(
                "request",
                method=scope["method"],
                path=getattr(route, "path", NO_SUCH_PATH),
                status=status or 500,
                ms=(time.perf_counter_ns() - began) // 1_000_000,
                **({"problem": problem} if problem else {}),
            )
