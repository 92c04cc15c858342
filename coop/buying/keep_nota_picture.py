"""Keeping the pictures of notas, apart from the log: they are proved by it, and stay at home.

A picture is named by the SHA-256 of its bytes. It is put on the disk as soon as it was chosen, so
that a power cut costs none; what no receipt and no draft names after a day is let go.
"""

from datetime import datetime, timedelta
from hashlib import sha256

from coop.buying.keep_draft import kept_drafts
from db.rows import driver_connection
from db.session import Session
from values.instant import microseconds_of

UNNAMED_KEPT_FOR = timedelta(days=1)
"""Longer than any window takes to write a draft behind the clerk's back."""
_KEEP = "INSERT INTO nota_picture (digest, kept_at, image) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
_UNNAMED = """SELECT digest FROM nota_picture AS p WHERE kept_at < ? AND NOT EXISTS (
    SELECT 1 FROM nota_photo AS n WHERE n.digest = p.digest)"""
_LET_GO = "DELETE FROM nota_picture WHERE digest = ?"


def keep_nota_picture(session: Session, image: bytes, now: datetime) -> bytes:
    """Put a picture that `coop.buying.nota_picture` made on the disk, and return its digest."""
    _let_go(session, before=now - UNNAMED_KEPT_FOR)
    digest = sha256(image).digest()
    driver_connection(session).execute(_KEEP, (digest, microseconds_of(now), image))
    return digest


def _let_go(session: Session, before: datetime) -> None:
    connection = driver_connection(session)
    unnamed = list(connection.execute(_UNNAMED, (microseconds_of(before),)))
    if unnamed:
        awaited = {digest for draft in kept_drafts(session) for digest in draft.photos}
        connection.executemany(_LET_GO, [row for row in unnamed if row[0] not in awaited])
