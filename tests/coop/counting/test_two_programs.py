"""Two programs at one file: what both do at once happens once."""

import sys
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from sqlalchemy import select

from coop.counting.entry_sheet import entry_sheet
from coop.counting.stock_counts import stock_counts
from db.database import Database
from db.tables import StockAdjustment
from tests.builders import an_item
from tests.coop.counting.builders import FIRST, a_count, counted, explained, finished
from tests.coop.selling.builders import on_hand
from values.identity import FactId, ItemId, new_uuid

ROOT = Path(__file__).parents[3]


def both(database: Database, act: str, item_id: ItemId, count_id: FactId) -> list[str]:
    """Have two programs do the same at once; return what each of them says."""
    command = [sys.executable, "-m", "tests.coop.counting.counting_process"]
    command += [str(database.path), act, str(item_id), str(count_id)]
    programs = [Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True) for _ in range(2)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    return sorted(program.communicate()[0].strip() for program in programs)


@pytest.fixture
def item_id(database: Database) -> ItemId:
    with database.transaction() as session:
        return an_item(session, stock=10_000)


def test_of_two_approvals_of_one_count_at_once_one_is_refused(
    database: Database, item_id: ItemId
) -> None:
    with database.transaction() as session:
        count_id = a_count(session, item_id)
        counted(session, count_id, item_id, 8)
        finished(session, count_id)
        explained(session, count_id)

    assert both(database, "approve", item_id, count_id) == ["CountEnded", "done"]

    with database.report() as session:
        assert on_hand(session, item_id) == 8_000
        assert len(session.scalars(select(StockAdjustment.fact_id)).all()) == 1


def test_of_two_counts_of_one_item_begun_at_once_one_is_refused(
    database: Database, item_id: ItemId
) -> None:
    said = both(database, "open", item_id, FactId(new_uuid()))

    assert said == ["BeingCounted", "done"]
    with database.report() as session:
        assert len(stock_counts(session)) == 1


def test_one_item_counted_by_one_person_twice_at_once_is_one_word(
    database: Database, item_id: ItemId
) -> None:
    with database.transaction() as session:
        count_id = a_count(session, item_id)

    assert both(database, "count", item_id, count_id) == ["done", "done"]

    with database.report() as session:
        (item,) = entry_sheet(session, count_id, FIRST).items
    assert item.own is not None
    assert (item.own.counted, item.own.times) == (7_000, 2)
