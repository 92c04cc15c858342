"""The first schema: the log, goods, stock, sales, printing, delivery."""

from db.migrations.written_out import run_script_beside

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
