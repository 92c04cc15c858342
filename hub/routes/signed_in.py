"""Who asks for a page: nobody sees one without a login."""

from typing import Annotated, Final
from urllib.parse import parse_qsl, urlsplit

from fastapi import Depends, Request, Response
from starlette.responses import RedirectResponse

from hub.opened_hub import Hub
from hub.routes.request_body import bounded_body
from hub.staff import SESSION_HOURS, Login, login_of

COOKIE: Final = "lumbung_hub"
FORM_BYTES_MAX: Final = 4_096
FIELDS_MAX: Final = 8
SEE_OTHER: Final = 303

_OUR_OWN: Final = frozenset({"same-origin", "none"})


class NotSignedIn(Exception):  # noqa: N818  It is no error; they are shown where to log in.
    """Whoever asked has no login, or an expired one."""


class ForeignForm(Exception):  # noqa: N818  Nothing of ours went wrong.
    """A form was sent that is not one of ours."""


def hub_of(request: Request) -> Hub:
    """Return the hub that serves this request."""
    hub = request.app.state.hub
    assert isinstance(hub, Hub)
    return hub


def signed_in(request: Request) -> Login:
    """Return the login of whoever asks.

    Raises:
        NotSignedIn: there is none.
    """
    token = request.cookies.get(COOKIE)
    login = login_of(hub_of(request), token) if token else None
    if login is None:
        raise NotSignedIn
    return login


SignedIn = Annotated[Login, Depends(signed_in)]


async def form_fields(request: Request) -> dict[str, str]:
    """Read a small form that one of our own pages sent.

    Raises:
        ForeignForm: another site sent it, or it is none.
        ProblemFound: it is too large.
    """
    if request.headers.get("sec-fetch-site", "none") not in _OUR_OWN:
        raise ForeignForm
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise ForeignForm
    body = await bounded_body(request, FORM_BYTES_MAX)
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=FIELDS_MAX)
    except ValueError as error:
        raise ForeignForm from error
    return dict(pairs)


FormFields = Annotated[dict[str, str], Depends(form_fields)]


def with_cookie(request: Request, login: Login) -> Response:
    """Send somebody who just logged in to the first page."""
    answer = RedirectResponse("/", SEE_OTHER)
    answer.set_cookie(
        COOKIE,
        login.token,
        max_age=SESSION_HOURS * 3_600,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return answer
