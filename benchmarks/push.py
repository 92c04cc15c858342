"""(d) Push and ingest of 10,000 sales, against bare inserts of the rows that the hub then holds.

Till and hub are two processes that speak over loopback. The floor takes the very rows that the hub
wrote, read beforehand, and puts them into an empty database of the same kind with `executemany`,
in one transaction: no network, no signature, no chain, no index look-up of ours.
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import insert, select

from benchmarks.figures import Figure
from benchmarks.one_sale import sell
from benchmarks.shop import KEY, Shop
from benchmarks.wire import bytes_per_sale
from db.database import Database, open_database
from db.rows import driver_connection
from desktop_app.clock import Clock
from desktop_app.demo.hub_process import HubProcess
from desktop_app.manner import surroundings_of
from hub.columns import METADATA
from hub.opened_hub import open_hub
from hub.storage import Storage
from sync.client.enrolment import Enrolment, enrol, invitation_typed
from sync.client.sync_once import sync_once
from sync.client.transport import HttpTransport
from tests.postgresql_cluster import running_cluster, server_programs
from values.sealer import NoSealer

ITEMS = 2_000
SALES = 10_000
TURNS = 5
SHARE_MIN = 25.0
WIRE_BYTES_MAX = 130.0
BATCH = 50
_OF_THE_HUB_ITSELF = frozenset({"schema_revision", "hub_identity", "hub_key"})
_UNPACKED_BYTES = 400.0  # About what one five-line sale is as JSON: the floor of the wire.


def measure(folder: Path) -> Iterator[Figure]:
    """Measure on SQLite, and on PostgreSQL where one is installed."""
    shop = Shop(folder / "till.db", ITEMS)
    for number in range(SALES):
        sell(shop, [shop.cart(number)], 0)
    yield Figure(
        name=f"wire, five-line sale, batches of {BATCH}",
        value=bytes_per_sale(shop, BATCH),
        unit="bytes",
        limit=WIRE_BYTES_MAX,
        floor=_UNPACKED_BYTES,
    )
    files = (f"sqlite:///{folder / f'hub-{number}.db'}" for number in count())
    yield _measured(shop, folder, "SQLite", files.__next__)
    if server_programs() is None:
        print("PostgreSQL is not installed: pushing into it was not measured")
        return
    with running_cluster() as cluster:
        yield _measured(shop, folder, "PostgreSQL", cluster.empty_database)


def _measured(shop: Shop, folder: Path, kind: str, empty: Callable[[], str]) -> Figure:
    shares, floors = [], []
    for turn in range(TURNS):
        address = empty()
        till = _till_like(shop, folder / f"till-{kind}-{turn}.db")
        ours = _pushed(till, folder, address)
        floor = _bare_inserts(address, empty)
        shares.append(100 * floor / ours)
        floors.append(SALES / floor)
    return Figure(
        name=f"push and ingest of {SALES:,} sales, {kind}",
        value=median(shares),
        unit="%",
        limit=SHARE_MIN,
        better="higher",
        floor=median(floors),
    )


def _pushed(till: Database, folder: Path, address: str) -> float:
    """Return the seconds from the first hello until nothing waits."""
    hub = HubProcess(address, folder / "hub.log")
    village = hub.command("cooperative", "add", "--name", "KDMP Ukur", "--region", "34.02.10.2001")
    code = hub.command("voucher", village)
    hub.start()
    try:
        around = surroundings_of(till, Clock(UTC))
        invitation = invitation_typed(f"http://127.0.0.1:{hub.port}", code)
        with HttpTransport(invitation.hub_url) as line:
            enrol(till, line, around.manner, Enrolment(invitation, "Kasa 01"))
        started = perf_counter()
        status = sync_once(around)
        ours = perf_counter() - started
    finally:
        hub.stop()
        till.close()
    assert not status.waiting, status
    return ours


def _till_like(shop: Shop, path: Path) -> Database:
    """Open a copy of the shop's books, which no hub has enrolled yet."""
    with shop.database.snapshot() as session:
        driver_connection(session).execute("COMMIT")
        driver_connection(session).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(shop.database.path, path)
    return open_database(path, KEY, NoSealer())


def _bare_inserts(filled: str, empty: Callable[[], str]) -> float:
    """Return the seconds that the hub's rows take into an empty database by `executemany`."""
    there = open_hub(filled)
    rows = {}
    with there.storage.reading() as connection:
        for table in METADATA.sorted_tables:
            rows[table.name] = [tuple(row) for row in connection.execute(select(table))]
    there.close()
    here = open_hub(empty())
    seconds = _insert_all(here.storage, rows)
    here.close()
    return seconds


def _insert_all(storage: Storage, rows: dict[str, list[tuple[object, ...]]]) -> float:
    statements = [
        (
            str(insert(table).compile(dialect=storage.engine.dialect)),
            list(table.c.keys()),
            table.name,
        )
        for table in METADATA.sorted_tables
        if rows[table.name] and table.name not in _OF_THE_HUB_ITSELF
    ]
    with storage.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        cursor = driver.cursor()
        started = perf_counter()
        if not storage.is_postgresql:
            cursor.execute("BEGIN IMMEDIATE")
        for statement, names, table in statements:
            of_table = rows[table]
            named = [dict(zip(names, row, strict=True)) for row in of_table]
            cursor.executemany(statement, of_table if "?" in statement else named)
        driver.commit()
        return perf_counter() - started
