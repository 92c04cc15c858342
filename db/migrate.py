"""Bringing a file to the schema of this program: forward only, never touching a fact.

Alembic costs half a second to import, so one SELECT decides whether it is needed: a new file is
made whole from the tables as declared, and a file that is up to date is left alone. A test compares
what the migrations make with what the declarations make.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from db import tables as _tables  # noqa: F401  Completes the metadata.
from db.base import Base
from db.trouble import DatabaseTooNew

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
)
"""Oldest first; one file each in `migrations/versions`."""
MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine) -> None:
    """Give the file every table of this program.

    Raises:
        DatabaseTooNew: the file has a revision that this program does not know.
    """
    with engine.connect() as connection:
        revision = _revision_of(connection)
    if revision == REVISIONS[-1]:
        return
    if revision is None:
        with engine.execution_options(writes=True).begin() as connection:
            if _revision_of(connection) is None:
                _create(connection)
        return
    if revision not in REVISIONS:
        raise DatabaseTooNew(revision)
    upgrade(engine)


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up to `revision` that the file has not had, in one transaction."""
    from alembic import command  # noqa: PLC0415  Half a second: only when there is work for it.
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _create(connection: Connection) -> None:
    Base.metadata.create_all(connection)
    connection.execute(
        text(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": REVISIONS[-1]})
