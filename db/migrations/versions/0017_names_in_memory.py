"""Names are searched in memory: the version of each list of names instead of a word index."""

from db.migrations.written_out import run_script_beside

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
