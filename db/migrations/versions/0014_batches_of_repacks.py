"""What a repack took of batches, and brought."""

from db.migrations.written_out import run_script_beside

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
