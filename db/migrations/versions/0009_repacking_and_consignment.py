"""Recipes and what was repacked by them, and goods that villagers leave to be sold."""

from db.migrations.written_out import run_script_beside

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
