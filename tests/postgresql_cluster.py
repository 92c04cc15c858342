"""A throw-away PostgreSQL for the tests: one cluster a test process, emptied for each test.

The cluster lies in a folder of its own, listens on a socket in it and nowhere else, and goes with
the last test. PostgreSQL refuses to run as root, so root starts it as the user `postgres`.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

POSTGRES_USER = "postgres"
START_SECONDS_MAX = 60


def server_programs() -> Path | None:
    """Return the folder with `initdb` and `pg_ctl`, the newest if there are several."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")]
    if found:
        return max(found, key=lambda path: int(path.parent.name))
    pg_config = shutil.which("pg_config")
    if pg_config is None:
        return None
    asked = subprocess.run([pg_config, "--bindir"], capture_output=True, text=True, check=True)
    folder = Path(asked.stdout.strip())
    return folder if (folder / "pg_ctl").exists() else None


@dataclass(frozen=True)
class PostgresqlCluster:
    """A running server, of this test process alone."""

    folder: Path

    def empty_database(self) -> str:
        """Empty the database of this process and return its address, as SQLAlchemy writes it.

        That takes a tenth of the time of making a new one. Whoever had it before must have closed
        their connections.
        """
        with psycopg.connect(self._address(), autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        return f"postgresql+psycopg://{POSTGRES_USER}@/{POSTGRES_USER}?host={self.folder}"

    def new_database(self, name: str) -> str:
        """Make a further database, for who needs two at once, and return its address."""
        with psycopg.connect(self._address(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return f"postgresql+psycopg://{POSTGRES_USER}@/{name}?host={self.folder}"

    def _address(self) -> str:
        return f"host={self.folder} user={POSTGRES_USER} dbname={POSTGRES_USER}"


@contextmanager
def running_cluster() -> Iterator[PostgresqlCluster]:
    """Run a cluster that is stopped and removed afterwards."""
    programs = server_programs()
    assert programs is not None, "asked for only where a PostgreSQL is installed"
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # A socket's path may have some 100 characters.
    _run_started(programs, folder)
    try:
        yield PostgresqlCluster(folder)
    finally:
        stop = [str(programs / "pg_ctl"), "stop", "-m", "immediate", "-D", str(folder / "cluster")]
        subprocess.run([*_as_postgres(), *stop], check=True, capture_output=True)
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgresql_cluster() -> Iterator[PostgresqlCluster]:
    """Give a cluster until the tests are over."""
    with running_cluster() as cluster:
        yield cluster


def _run_started(programs: Path, folder: Path) -> None:
    if os.geteuid() == 0:
        owner = pwd.getpwnam(POSTGRES_USER)
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    cluster = folder / "cluster"
    make = f"{programs / 'initdb'} -D {cluster} -U {POSTGRES_USER} --auth=trust --no-sync"
    settings = {
        "listen_addresses": "",
        "unix_socket_directories": str(folder),
        "client_min_messages": "warning",
        "fsync": "off",  # The cluster is thrown away with whatever a power cut would spoil.
        "max_connections": "200",
        "deadlock_timeout": "20ms",  # A test that provokes one waits no longer than it must.
    }
    given = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
    start = (
        f"{programs / 'pg_ctl'} start -w -t {START_SECONDS_MAX} -D {cluster} -l {folder / 'log'}"
    )
    for command in (
        [*make.split(), "--encoding=UTF8", "--locale=C"],
        [*start.split(), "-o", given],
    ):
        subprocess.run([*_as_postgres(), *command], check=True, capture_output=True, cwd=folder)


def _as_postgres() -> list[str]:
    return ["runuser", "-u", POSTGRES_USER, "--"] if os.geteuid() == 0 else []
