"""Rules of prices, ceilings, changes of many prices, and labels."""

from db.migrations.written_out import run_script_beside

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
