"""Batches of statements, written to the end or cut off somewhere."""

from datetime import date, time
from pathlib import Path
from typing import Any

from coop.members.member_list import MemberFilter
from db.database import Database
from documents.member_statement import StatementMade, StatementSize
from documents.print_statement import note_statements_given
from documents.statement_batch import Batch, BatchAsked, PrintedShop, plan_batch
from documents.statement_batch_files import finish_batch, write_part
from tests.builders import TODAY
from values.period import Period

MADE = StatementMade(TODAY, time(10, 48), "Karangsari", "Sri Wahyuni", "Rini Astuti")
A_SHOP = PrintedShop(
    shop_name="KDMP Karangsari",
    unit_name="Gerai Sembako",
    address_lines=("Jl. Kalurahan 1",),
    legal_number="AHU-0012345",
)


def asked_for(**others: Any) -> BatchAsked:  # noqa: ANN401  Any field.
    known: dict[str, Any] = {
        "which": MemberFilter(),
        "period": Period(date(2026, 1, 1), date(2026, 11, 25)),
        "size": StatementSize.A4,
        "is_one_file": True,
        "made": MADE,
        "shop": A_SHOP,
    }
    return BatchAsked(**(known | others))


def planned(database: Database, into: Path, **others: Any) -> Batch:  # noqa: ANN401
    with database.report() as session:
        return plan_batch(session, asked_for(**others), into)


def written(database: Database, batch: Batch, number: int) -> None:
    """Write a part, and note that it was given."""
    with database.report() as session:
        papers = write_part(session, batch, number)
    with database.transaction() as session:
        note_statements_given(session, papers)


def made_of(database: Database, batch: Batch) -> Path:
    """Write what is left, and finish."""
    for number in range(batch.parts_done(), batch.parts):
        written(database, batch, number)
    return finish_batch(batch)


def contents(made: Path) -> dict[str, bytes]:
    """Return every file of what was made."""
    files = [made] if made.is_file() else sorted(made.iterdir())
    return {file.name: file.read_bytes() for file in files}
