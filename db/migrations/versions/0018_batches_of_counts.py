"""Batches in counts, and what somebody is typing while they count."""

from db.migrations.written_out import run_script_beside

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
