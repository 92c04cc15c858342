"""The first schema, as it was on its day: declarations change, and a migration must not."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    script = Path(__file__).with_suffix(".sql").read_text("utf-8")
    connection = op.get_bind()
    for statement in script.split("\n;;\n"):
        connection.exec_driver_sql(statement)
