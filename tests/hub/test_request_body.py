"""Reading a body that does not come."""

import asyncio
from typing import Any

import pytest
from starlette.requests import ClientDisconnect, Request

from hub.routes import request_body
from hub.routes.request_body import bounded_body
from sync.protocol.problems import Problem, ProblemFound


def a_request(*parts: dict[str, Any]) -> Request:
    """Return a request whose body comes in parts, and then no more, for ever."""
    coming = iter(parts)

    async def receive() -> dict[str, Any]:
        try:
            return next(coming)
        except StopIteration:
            await asyncio.Event().wait()
            raise

    return Request({"type": "http", "method": "POST", "headers": []}, receive)


def a_part(body: bytes, *, more: bool = True) -> dict[str, Any]:
    """Return a part of a body."""
    return {"type": "http.request", "body": body, "more_body": more}


def test_a_body_in_parts_is_put_together() -> None:
    request = a_request(a_part(b"satu "), a_part(b"dua", more=False))

    assert asyncio.run(bounded_body(request, 8)) == b"satu dua"


def test_one_byte_more_than_allowed_is_too_large() -> None:
    request = a_request(a_part(b"satu "), a_part(b"dua", more=False))

    with pytest.raises(ProblemFound) as met:
        asyncio.run(bounded_body(request, 7))

    assert met.value.problem is Problem.TOO_LARGE


@pytest.mark.parametrize("limit", ["STALL_SECONDS", "BODY_SECONDS_MAX"])
def test_who_sends_nothing_more_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(request_body, limit, 0.01)

    with pytest.raises(ProblemFound) as met:
        asyncio.run(bounded_body(a_request(a_part(b"satu ")), 100))

    assert met.value.problem is Problem.BAD_ENVELOPE


def test_who_hangs_up_gets_no_answer() -> None:
    with pytest.raises(ClientDisconnect):
        asyncio.run(bounded_body(a_request(a_part(b"satu "), {"type": "http.disconnect"}), 100))
