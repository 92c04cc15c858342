"""Pages for the hub's staff."""

from pathlib import Path

from fastapi import APIRouter, Request, Response
from starlette.staticfiles import StaticFiles

router = APIRouter()


def static_files() -> StaticFiles:
    """Serve what pages need besides."""
    return StaticFiles(directory=Path(__file__).resolve().parents[1] / "static")


def sorry(_request: Request, status: int) -> Response:
    """Say that a page cannot be shown."""
    return Response(status_code=status)
