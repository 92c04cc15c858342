"""Whether memory stays flat while many statements are written: a process of its own says it.

`python -m benchmarks.statement_memory <books> <folder> <count>` writes so many statements, as one
file and as a file each, and prints by how many megabytes it grew behind the first hundred, and what
it held then.
"""

import os
import sys
from contextlib import closing
from datetime import time
from pathlib import Path

from benchmarks.shop import KEY
from benchmarks.village import LAST_YEAR_LONG, SETTINGS, TODAY
from coop.members.member_list import MemberFilter
from db.database import Database, open_database
from documents.member_statement import StatementMade, StatementSize
from documents.print_statement import note_statements_given
from documents.statement_batch import Batch, BatchAsked, PrintedShop, plan_batch
from documents.statement_batch_files import finish_batch, write_part
from tests.builders import Mirror

MADE = StatementMade(TODAY, time(10, 48), "Ukur", "Sri", "Rini")
_SETTLED_BEHIND = 100


def main(books: Path, folder: Path, count: int) -> None:
    """Write them, and print the growth and where it began."""
    grown, began = 0.0, 0.0
    with closing(open_database(books, KEY, Mirror())) as database:
        for is_one_file in (True, False):
            into = folder / f"memory {is_one_file}"
            into.mkdir()
            batch = planned(database, into, count, is_one_file=is_one_file)
            settled, peak = written(database, batch)
            grown, began = max(grown, peak - settled), max(began, settled)
    print(grown, began)


def planned(database: Database, into: Path, count: int, *, is_one_file: bool) -> Batch:
    """Plan statements of the first members."""
    asked = BatchAsked(
        which=MemberFilter(),
        period=LAST_YEAR_LONG,
        size=StatementSize.A4,
        is_one_file=is_one_file,
        made=MADE,
        shop=PrintedShop(
            shop_name=SETTINGS.shop_name,
            unit_name=SETTINGS.unit_name,
            address_lines=(),
            legal_number=SETTINGS.legal_number,
        ),
    )
    with database.report() as session:
        batch = plan_batch(session, asked, into)
    plan = batch.plan
    few = type(plan)(plan.asked, plan.statements[:count], plan.part_size)
    return Batch(few, batch.folder)


def written(database: Database, batch: Batch) -> tuple[float, float]:
    """Write a batch; return the megabytes held behind the first hundred, and the most since."""
    settled = peak = 0.0
    for number in range(batch.parts):
        with database.report() as session:
            papers = write_part(session, batch, number)
        with database.transaction() as session:
            note_statements_given(session, papers)
        if number * batch.plan.part_size == _SETTLED_BEHIND:
            settled = _resident_megabytes()
        peak = max(peak, _resident_megabytes())
    finish_batch(batch)
    return settled, max(peak, _resident_megabytes())


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
