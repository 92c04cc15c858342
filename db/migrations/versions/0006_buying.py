"""Suppliers, receipts of goods, and what is owed for them."""

from db.migrations.written_out import run_script_beside

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
