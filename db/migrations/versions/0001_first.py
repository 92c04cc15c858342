"""The first schema."""

from alembic import op

from db import tables as _tables  # noqa: F401  Completes the metadata.
from db.base import Base

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    Base.metadata.create_all(op.get_bind())
