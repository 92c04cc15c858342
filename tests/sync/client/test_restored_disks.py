"""A disk that is put back to an older day: what was sold since is nobody's to lose."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from db.database import Database, open_database
from db.tables import LoggedFact
from sync.client.delivery_status import Attention, DeliveryProblem
from tests.builders import A_KEY, Mirror
from tests.sync.client.builders import LiveHub, Till


@pytest.fixture
def disk(till: Till, tmp_path: Path) -> Iterator["Disk"]:
    disk = Disk(till, tmp_path)
    yield disk
    disk.close()


class Disk:
    """The till's disk, of which somebody keeps a copy."""

    def __init__(self, till: Till, folder: Path) -> None:
        self._till = till
        self._folder = folder
        self._restored: list[Database] = []

    def copy(self) -> None:
        for end in ("", "-wal"):
            shutil.copy(f"{self._till.database.path}{end}", self._folder / f"copy{end}")

    def restored(self) -> Till:
        path = self._folder / f"restored-{len(self._restored)}"
        for end in ("", "-wal"):
            shutil.copy(self._folder / f"copy{end}", f"{path}{end}")
        self._restored.append(open_database(path, A_KEY, Mirror()))
        return Till(self._restored[-1], self._till.clock)

    def close(self) -> None:
        for database in self._restored:
            database.close()


def test_a_till_whose_disk_was_restored_sells_on_in_a_child_stream(
    enrolled_till: Till, hub: LiveHub, disk: Disk
) -> None:
    sold = enrolled_till.sell(2)
    enrolled_till.deliver()
    disk.copy()
    sold += enrolled_till.sell(2)
    enrolled_till.deliver()

    restored = disk.restored()
    found = restored.deliver()
    sold += restored.sell(1)
    after = restored.deliver()

    assert found.attention is Attention.RESTORED_HERE
    assert (after.waiting, after.problem) == (0, DeliveryProblem.NONE)
    assert set(sold) < set(hub.facts_held())


def test_a_till_that_sold_after_its_disk_was_restored_keeps_what_it_sold_and_says_so(
    enrolled_till: Till, hub: LiveHub, disk: Disk
) -> None:
    enrolled_till.sell(2)
    enrolled_till.deliver()
    disk.copy()
    enrolled_till.sell(2)
    enrolled_till.deliver()

    restored = disk.restored()
    contradicted = restored.sell(1)
    found = restored.deliver()
    later = restored.sell(1)
    after = restored.deliver()

    assert found.attention is Attention.FORKED
    assert after.waiting == 1
    assert later[0] in hub.facts_held()
    assert contradicted[0] not in hub.facts_held()
    with restored.database.report() as session:
        assert contradicted[0] in session.scalars(select(LoggedFact.fact_id)).all()


def test_a_disk_that_was_restored_twice_never_writes_into_what_it_lost(
    enrolled_till: Till, hub: LiveHub, disk: Disk
) -> None:
    disk.copy()
    enrolled_till.sell(1)
    enrolled_till.deliver()
    once = disk.restored()
    once.deliver()
    in_child = once.sell(1)
    once.deliver()

    again = disk.restored()
    again.deliver()
    in_other_child = again.sell(1)
    after = again.deliver()
    still = again.deliver()

    assert (after.attention, after.waiting) == (Attention.RESTORED_HERE, 0)
    assert still.sent == after.sent
    assert {*in_child, *in_other_child} < set(hub.facts_held())
