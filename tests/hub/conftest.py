"""Every hub test runs on SQLite and, where one is installed, on a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from hub.app import create_app
from hub.opened_hub import Hub, open_hub
from tests.hub.builders import AClock, Village, a_village
from tests.hub.untested import browser_programs, pytest_terminal_summary
from tests.postgresql_cluster import PostgresqlCluster, postgresql_cluster, server_programs

__all__ = ["postgresql_cluster", "pytest_terminal_summary"]

collect_ignore = [] if browser_programs() else ["test_browser.py"]

DATABASES = [
    "sqlite",
    *(
        [pytest.param("postgresql", marks=pytest.mark.postgresql)]
        if server_programs() is not None
        else []
    ),
]


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'hub.db'}"
        return
    cluster: PostgresqlCluster = request.getfixturevalue("postgresql_cluster")
    yield cluster.empty_database()


@pytest.fixture
def clock() -> AClock:
    """Give a clock that stands still until it is moved."""
    return AClock()


@pytest.fixture
def hub(database_url: str, clock: AClock) -> Iterator[Hub]:
    """Give an open hub without cooperatives."""
    hub = open_hub(database_url, clock)
    yield hub
    hub.close()


@pytest.fixture
def village(hub: Hub) -> Village:
    """Give a cooperative with an enrolled till."""
    return a_village(hub)


@pytest.fixture
def door(database_url: str, clock: AClock, village: Village) -> Iterator[TestClient]:
    """Give the hub's web application, on the database of the village."""
    assert village.hub
    app = create_app(database_url, clock)
    with TestClient(app, base_url="http://hub", raise_server_exceptions=False) as client:
        yield client
