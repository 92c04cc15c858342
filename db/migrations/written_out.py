"""Migrations that are written out as SQL beside them, as the schema was on their day."""

from pathlib import Path

from alembic import op

BETWEEN = "\n;;\n"
"""Triggers hold semicolons, so a line of two stands between statements."""


def run_script_beside(migration: str) -> None:
    """Run the statements in the `.sql` beside the migration's own file."""
    script = Path(migration).with_suffix(".sql").read_text("utf-8")
    connection = op.get_bind()
    for statement in script.rstrip("\n").split(BETWEEN):
        connection.exec_driver_sql(statement)
