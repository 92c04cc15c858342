"""What stock is worth, beside how much of it there is."""

from db.migrations.written_out import run_script_beside

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
