"""What members owe the shop, and a way to buy on credit."""

from db.migrations.written_out import run_script_beside

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
