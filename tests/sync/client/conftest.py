"""A hub that runs, and a till that may be enrolled at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.database import Database
from tests.sync.client.builders import AClock, LiveHub, Till


@pytest.fixture
def clock() -> AClock:
    return AClock()


@pytest.fixture
def hub(tmp_path: Path, clock: AClock) -> Iterator[LiveHub]:
    hub = LiveHub(tmp_path / "hub", clock)
    yield hub
    hub.stop()


@pytest.fixture
def till(database: Database, clock: AClock) -> Till:
    return Till(database, clock)


@pytest.fixture
def enrolled_till(till: Till, hub: LiveHub) -> Till:
    till.enrol(hub.invitation())
    return till
