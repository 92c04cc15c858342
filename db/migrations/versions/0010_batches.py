"""Batches with their last days, and slips of what was written off."""

from db.migrations.written_out import run_script_beside

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
