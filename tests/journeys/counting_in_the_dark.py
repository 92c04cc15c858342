"""Somebody counts until somebody pulls the plug: the child of the test of counts and power cuts.

It loads the program once and then, for each line on its standard input, forks a program that opens
the books, says its process id, and goes on with the count where it is, until it is killed or the
count is approved. What it promises it says after the commit and never before:

    pid 4711
    typed typed-01a20c23c3017bcf84b4aec89845cd97 3 so many are typed beside a last day, not saved
    counted 01a20c23c3017bcf84b4aec89845cd97 3     so many of that item lie there
    approved 01a20c23c3017bcf84b4aec89845cd97 7    that count corrected so many items
    gone                                           said by the parent of the program
"""

import os
import sys
from pathlib import Path

import coop.rebuild as _every_subject  # noqa: F401  Loaded before the first fork.
from coop.counting.approve_count import approve_count
from coop.counting.count_draft import CountDraft, TypedBatch, TypedCount, keep_count_draft
from coop.counting.entry_sheet import entry_sheet
from coop.counting.finish_counting import finish_counting
from coop.counting.stock_counts import stock_counts
from db.database import Database, open_database
from tests.builders import A_KEY, Mirror, a_stamp
from tests.coop.batches.builders import on
from tests.coop.counting.batch_builders import by_batch, found
from tests.coop.counting.builders import DEWI, FIRST, OPENED, explained
from tests.journeys.till_in_the_dark import promise
from values.counting import CountState
from values.identity import FactId

PIECES_MAX = 9
LAST_DAY = on(40)


def count_on(database: Database, count_id: FactId) -> None:
    """Count what has no word yet, each item in a transaction of its own."""
    with database.snapshot() as session:
        left = [item for item in entry_sheet(session, count_id, FIRST).items if item.own is None]
    for item in left:
        pieces = item.item_id.bytes[-1] % (PIECES_MAX + 1)
        if item.typed is None:
            typed = TypedBatch(LAST_DAY, "B7", ("", str(pieces)))
            draft = CountDraft(count_id, FIRST, item.item_id, TypedCount(batches=(typed,)))
            with database.transaction() as session:
                keep_count_draft(session, draft, OPENED)
            promise("typed", f"typed-{item.item_id.hex}", pieces)
        with database.transaction() as session:
            by_batch(session, count_id, item.item_id, found(pieces, LAST_DAY, "B7"))
        promise("counted", item.item_id.hex, pieces)


def correct(database: Database, count_id: FactId, state: CountState) -> None:
    """End the count, explain what differs, and let somebody else approve."""
    if state is CountState.OPEN:
        with database.transaction() as session:
            finish_counting(session, a_stamp(), count_id=count_id)
    with database.transaction() as session:
        explained(session, count_id)
    with database.transaction() as session:
        done = approve_count(session, a_stamp(), count_id=count_id, approved_by=DEWI)
    assert done is not None
    promise("approved", count_id.hex, done.corrected)


def work(path: Path) -> None:
    database = open_database(path, A_KEY, Mirror())
    with database.snapshot() as session:
        (head,) = stock_counts(session)
    if head.state is CountState.OPEN:
        count_on(database, head.count_id)
    if head.state is not CountState.APPROVED:
        correct(database, head.count_id, head.state)


def main(path: Path) -> None:
    for _ in sys.stdin:
        program = os.fork()
        if program == 0:
            promise("pid", os.getpid())
            work(path)
            os._exit(0)
        os.waitpid(program, 0)
        promise("gone")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
