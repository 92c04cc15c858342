"""Orders to suppliers, and what came of them."""

from db.migrations.written_out import run_script_beside

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
