"""Which sale was whose."""

from db.migrations.written_out import run_script_beside

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
