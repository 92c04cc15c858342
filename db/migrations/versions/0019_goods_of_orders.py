"""Goods come for a line of an order, and one receipt serves several orders."""

from db.migrations.written_out import run_script_beside

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
