"""Opening a database, and waiting for others who use it."""

import threading
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from hub import storage as storage_module
from hub.opened_hub import Hub
from hub.storage import StorageBusy, StorageTrouble, open_storage
from tests.hub.builders import a_village


@pytest.mark.parametrize(
    "address",
    ["", "hub.db", "mysql://localhost/hub", "sqlite://", "sqlite:///no/such/folder/hub.db"],
)
def test_what_is_no_database_is_trouble_with_a_name(address: str) -> None:
    with pytest.raises(StorageTrouble):
        open_storage(address)


def test_a_server_that_is_not_there_is_trouble() -> None:
    storage = open_storage("postgresql://127.0.0.1:1/hub")

    with pytest.raises(StorageTrouble), storage.reading():
        pass


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "hub.db"
    file.write_bytes(b"Daftar belanja " * 100)
    storage = open_storage(f"sqlite:///{file}")

    with pytest.raises(StorageTrouble), storage.reading() as connection:
        connection.execute(text("SELECT 1"))

    assert file.read_bytes() == b"Daftar belanja " * 100


def test_nobody_else_may_read_the_file_with_the_hubs_keys(tmp_path: Path) -> None:
    file = tmp_path / "hub.db"

    open_storage(f"sqlite:///{file}").close()

    assert file.stat().st_mode & 0o077 == 0


def test_what_raises_leaves_nothing_behind(hub: Hub) -> None:
    def work(connection: Connection) -> None:
        connection.execute(text("INSERT INTO goods VALUES ('a', 'b', 'c')"))
        raise KeyError

    with pytest.raises(KeyError):
        hub.storage.write(work)

    with hub.storage.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM goods")).scalar() == 0


def test_a_file_that_another_program_holds_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage_module, "_PRAGMAS", ("PRAGMA busy_timeout = 1",))
    holding, waiting = (open_storage(f"sqlite:///{tmp_path / 'hub.db'}") for _ in range(2))

    def hold(_: Connection) -> None:
        with pytest.raises(StorageBusy):
            waiting.write(lambda _: None)

    holding.write(hold)


def test_two_who_wait_for_each_other_both_get_their_turn(hub: Hub) -> None:
    """On PostgreSQL one of them is refused, and tries again; on SQLite they take turns."""
    names = [a_village(hub).cooperative_id.bytes for _ in range(2)]
    both_hold_one = threading.Barrier(2, timeout=0.5)
    lock = text("UPDATE cooperative SET position = position + 1 WHERE cooperative_id = :name")

    def crosswise(order: list[bytes]) -> None:
        def work(connection: Connection) -> None:
            connection.execute(lock, {"name": order[0]})
            with suppress(threading.BrokenBarrierError):  # The other waits for its turn.
                both_hold_one.wait()
            connection.execute(lock, {"name": order[1]})

        hub.storage.write(work)

    with hub.storage.reading() as connection:
        positions = text("SELECT sum(position) FROM cooperative")
        before = connection.execute(positions).scalar_one()
    threads = [threading.Thread(target=crosswise, args=[order]) for order in (names, names[::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with hub.storage.reading() as connection:
        assert connection.execute(positions).scalar_one() == before + 4
