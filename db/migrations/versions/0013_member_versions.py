"""What the register said of members before, and claims that somebody named for a settlement."""

from db.migrations.written_out import run_script_beside

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
