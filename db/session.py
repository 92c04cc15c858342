"""The session in which a use case reads and writes; `db.database` makes it."""

from sqlalchemy.orm import Session, aliased

__all__ = ["Session", "aliased"]
