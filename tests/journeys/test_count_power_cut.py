"""The plug is pulled while people count: what was counted is there, and the count goes on."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from coop.counting.entry_sheet import entry_sheet
from coop.counting.stock_counts import stock_counts
from coop.counting.variance import variance
from coop.rebuild import rebuild, verify_log
from coop.stock.lying_goods import batches_in
from db.database import Database, open_database
from db.session import Session
from db.tables import StockAdjustment, StockCountDraft, StockCountEntry
from tests.builders import A_KEY, Mirror, an_item
from tests.coop.builders import empty_books
from tests.coop.counting.builders import FIRST, a_count
from tests.coop.selling.builders import on_hand
from tests.journeys.dark_programs import programs_on
from values.counting import CountState
from values.places import SHOP
from values.quantity import ONE

ITEMS = 60
PROMISES_BEFORE_A_CUT_MAX = 5
LONGEST_WAIT_SECONDS = 0.03
OPENING = 5
CUTS_MAX = 200
"""A count that does not end by then does not go on."""


@pytest.fixture
def books(tmp_path: Path) -> Path:
    path = tmp_path / "coop.db"
    database = empty_books(path)
    with database.transaction() as session:
        items = [
            an_item(session, f"Barang {number:02d}", stock=OPENING * ONE) for number in range(ITEMS)
        ]
        a_count(session, *items)
    database.close()
    return path


@pytest.fixture
def programs(books: Path) -> Iterator[subprocess.Popen[str]]:
    with programs_on(books, "counting_in_the_dark.py") as process:
        yield process


def count_until_the_power_fails(
    programs: subprocess.Popen[str], chance: Random, told: dict[str, list[int]]
) -> None:
    """Have a program count on, and kill it a random moment after a random number of promises."""
    assert programs.stdin is not None
    assert programs.stdout is not None
    programs.stdin.write("on\n")
    _, program = programs.stdout.readline().split()
    for _ in range(chance.randint(0, PROMISES_BEFORE_A_CUT_MAX)):
        if not _note(programs.stdout.readline(), told):
            return
    time.sleep(chance.uniform(0, LONGEST_WAIT_SECONDS))
    with suppress(ProcessLookupError):  # The count is approved, and the program ended by itself.
        os.kill(int(program), signal.SIGKILL)
    while _note(programs.stdout.readline(), told):
        pass


def _note(line: str, told: dict[str, list[int]]) -> bool:
    """Write a promise down; False once the program is gone."""
    if line == "gone\n":
        return False
    _promise, subject, said = line.split()
    told.setdefault(subject, []).append(int(said))
    return True


@pytest.mark.slow
def test_a_count_cut_off_again_and_again_goes_on_where_it_was(
    books: Path, programs: subprocess.Popen[str], tmp_path: Path
) -> None:
    chance, told = Random(20_261_124), dict[str, list[int]]()

    cuts = 0
    while _state(books) is not CountState.APPROVED:
        count_until_the_power_fails(programs, chance, told)
        cuts += 1
        assert cuts < CUTS_MAX
        what_was_typed_is_there_or_counted(books, told)

    assert cuts > 1  # How many there are follows from how quick the computer is.
    database = open_database(books, A_KEY, Mirror())
    database.check_file()
    with database.snapshot() as session:
        everything_is_counted_and_corrected_once(session, told)
    the_log_gives_the_same_rows(database, tmp_path / "rebuilt.db")
    database.close()


def what_was_typed_is_there_or_counted(books: Path, told: dict[str, list[int]]) -> None:
    database = open_database(books, A_KEY, Mirror())
    with database.snapshot() as session:
        (head,) = stock_counts(session)
        items = {
            item.item_id.hex: item for item in entry_sheet(session, head.count_id, FIRST).items
        }
    database.close()
    for subject, (pieces,) in told.items():
        kind, _, item_id = subject.partition("-")
        if kind == "typed" and items[item_id].own is None:
            typed = items[item_id].typed
            assert typed is not None, "half a count is on the disk"
            assert [batch.typed[-1] for batch in typed.typed.batches] == [str(pieces)]


def everything_is_counted_and_corrected_once(session: Session, told: dict[str, list[int]]) -> None:
    (head,) = stock_counts(session)
    report = variance(session, head.count_id)
    approvals = told.pop(head.count_id.hex, [])
    assert len(approvals) <= 1  # Approved, and killed before it could say so: then not even one.
    assert len(report.lines) == ITEMS
    for line in report.lines:
        said = told.get(line.item_id.hex, [])
        assert len(said) <= 1, "what was counted is not asked for again"
        assert all(pieces * ONE == line.counted for pieces in said)
        assert on_hand(session, line.item_id) == line.counted
        batches = batches_in(session, SHOP, line.item_id)
        assert sum(batch.total for batch in batches) == line.counted
    assert len(session.scalars(select(StockCountEntry.item_id)).all()) == ITEMS
    assert len(session.scalars(select(StockAdjustment.fact_id)).all()) == 1
    assert session.scalars(select(StockCountDraft.item_id)).all() == []


def the_log_gives_the_same_rows(database: Database, path: Path) -> None:
    other = empty_books(path)
    with database.report() as kept, other.transaction() as rebuilt:
        assert verify_log(kept) > ITEMS
        assert rebuild(kept, rebuilt) == []
    other.close()


def _state(books: Path) -> CountState:
    database = open_database(books, A_KEY, Mirror())
    try:
        with database.snapshot() as session:
            (head,) = stock_counts(session)
            return head.state
    finally:
        database.close()
