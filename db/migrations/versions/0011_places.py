"""Places where goods lie besides the shop, and what was carried between them."""

from db.migrations.written_out import run_script_beside

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    run_script_beside(__file__)
