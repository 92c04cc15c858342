"""Why items are off the list, which record stays of two, and bundles over several items."""

from db.migrations.written_out import run_script_beside

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
