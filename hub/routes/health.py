"""Whether the hub is well, for whatever watches over it."""

import shutil
from pathlib import Path
from typing import Final

import msgspec
from fastapi import APIRouter, Request, Response

from hub.opened_hub import Hub
from hub.schema import REVISION, revision_of
from hub.storage import StorageTrouble

FREE_BYTES_LOW: Final = 500_000_000
"""A month of 75 villages; below it somebody has to make room."""

router = APIRouter()


@router.get("/health")
def get_health(request: Request) -> Response:
    """Say whether the database answers, which revision it has, and how much disk is left.

    The status is 200 if all is well, and 503 if devices cannot be served.
    """
    hub: Hub = request.app.state.hub
    free_bytes = shutil.disk_usage(hub.storage.file or Path.cwd()).free
    try:
        with hub.storage.reading() as connection:
            revision = revision_of(connection)
    except StorageTrouble:
        revision = None
    is_well = revision == REVISION
    found = {
        "status": "ok" if is_well else "unavailable",
        "database": "reachable" if revision is not None else "unreachable",
        "revision": revision,
        "free_disk_bytes": free_bytes,
        "disk": "low" if free_bytes < FREE_BYTES_LOW else "ok",
    }
    return Response(
        msgspec.json.encode(found),
        status_code=200 if is_well else 503,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )
