"""Logging in and out."""

import hmac
from typing import Final

from fastapi import APIRouter, Request, Response
from starlette.responses import RedirectResponse

from hub.attempts import LOGINS_OF_A_SOURCE, LOGINS_OF_A_USER, note_failure, seconds_to_wait
from hub.log_lines import log
from hub.opened_hub import Hub
from hub.page_rendering import page
from hub.routes.signed_in import (
    COOKIE,
    SEE_OTHER,
    ForeignForm,
    FormFields,
    SignedIn,
    hub_of,
    with_cookie,
)
from hub.staff import log_in, log_out

SECONDS_A_MINUTE: Final = 60
_WRONG: Final = ("Nama atau kata sandi belum cocok.", "Periksa huruf besar dan kecilnya.")

router = APIRouter()


@router.get("/masuk")
def get_login() -> Response:
    """Show the form."""
    return _form("", None)


@router.post("/masuk")
def post_login(request: Request, fields: FormFields) -> Response:
    """Log somebody in, unless they or their source failed too often."""
    hub = hub_of(request)
    name, source = fields.get("nama", "").strip(), request.client.host if request.client else ""
    allowances = ((LOGINS_OF_A_USER, name), (LOGINS_OF_A_SOURCE, source))
    wait = max(seconds_to_wait(hub, allowance, key) for allowance, key in allowances)
    if wait:
        return _too_often(name, wait)
    login = log_in(hub, name, fields.get("sandi", ""))
    if login is None:
        for allowance, key in allowances:
            note_failure(hub, allowance, key)
        log("login failed")
        return _form(name, _WRONG, 403)
    log("login", user=login.user_id.hex())
    return with_cookie(request, login)


@router.post("/keluar")
def post_logout(request: Request, login: SignedIn, fields: FormFields) -> Response:
    """Log somebody out."""
    if not hmac.compare_digest(fields.get("token", ""), login.form_token):
        raise ForeignForm
    _end(hub_of(request), login)
    answer = RedirectResponse("/masuk", SEE_OTHER)
    answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return answer


def _end(hub: Hub, login: SignedIn) -> None:
    log_out(hub, login)
    log("logout", user=login.user_id.hex())


def _form(name: str, refusal: tuple[str, str] | None, status: int = 200) -> Response:
    return page("login.html", {"name": name, "refusal": refusal}, status)


def _too_often(name: str, wait: int) -> Response:
    minutes = -(-wait // SECONDS_A_MINUTE)
    answer = _form(name, ("Terlalu sering salah.", f"Coba lagi {minutes} menit lagi."), 429)
    answer.headers["Retry-After"] = str(wait)
    return answer
