"""Members, and what they have with the cooperative: only tables that were not there."""

from alembic import op

from db import tables as _tables  # noqa: F401  Completes the metadata.
from db.base import Base

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    Base.metadata.create_all(op.get_bind())
