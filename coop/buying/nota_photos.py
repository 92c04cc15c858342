"""The photos of a receipt's nota, page by page, and the picture where this computer has it."""

from typing import NamedTuple
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.identity import FactId

_SHOWN = """SELECT n.fact_id, n.page, n.digest,
        EXISTS (SELECT 1 FROM nota_picture AS p WHERE p.digest = n.digest)
    FROM nota_photo AS n WHERE n.receipt_id = ?
        AND NOT EXISTS (SELECT 1 FROM nota_photo_removal AS r WHERE r.photo_id = n.fact_id)
    ORDER BY n.page, n.fact_id"""
_IMAGE = "SELECT image FROM nota_picture WHERE digest = ?"


class ShownPhoto(NamedTuple):
    """One photo that nobody took out of view."""

    photo_id: FactId
    page: int
    digest: bytes
    is_here: bool
    """Whether this computer has the picture: those of another till stay on that one."""


def nota_photos(session: Session, receipt_id: FactId) -> list[ShownPhoto]:
    """List the photos of a receipt, in the order of its pages."""
    rows = driver_connection(session).execute(_SHOWN, (receipt_id.bytes,))
    return [
        ShownPhoto(FactId(UUID(bytes=fact)), page, digest, bool(is_here))
        for fact, page, digest, is_here in rows
    ]


def picture_of(session: Session, digest: bytes) -> bytes:
    """Return a picture as JPEG; nothing where this computer does not have it."""
    row = driver_connection(session).execute(_IMAGE, (digest,)).fetchone()
    return row[0] if row else b""
