"""Writing the whole database again from its log."""

from itertools import islice, zip_longest

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from coop import take_note
from coop.fact_log import ROWS_AT_A_TIME, envelopes_after, replay, verify
from coop.goods import record_item, set_prices
from coop.selling import accept_return, record_sale, void_sale
from coop.stock import adjust_stock, record_opening_stock
from db.base import Base
from db.rows import write_rows
from db.tables import WORKING_TABLES, LoggedFact, Stream
from values.identity import StreamId

SUBJECTS = (
    take_note,
    record_item,
    set_prices,
    record_opening_stock,
    adjust_stock,
    record_sale,
    void_sale,
    accept_return,
)
"""Every module with an `applies` function, so that all of them are loaded before a replay."""


def stream_ids(session: Session) -> list[StreamId]:
    """List the streams that the log holds."""
    return list(session.scalars(select(LoggedFact.stream_id).distinct()))


def verify_log(session: Session) -> int:
    """Hash every stream again, and return how many facts there are.

    Raises:
        LogDamaged: a fact is missing, added, moved or changed.
    """
    return sum(verify(session, stream_id).seq for stream_id in stream_ids(session))


def rebuild(kept: Session, fresh: Session) -> list[str]:
    """Replay the log of `kept` into the empty `fresh`; name the tables that came out different.

    Raises:
        LogDamaged: the log of `kept` does not hold together.
    """
    for stream in kept.scalars(select(Stream)):
        write_rows(fresh, [stream])
    for stream_id in stream_ids(kept):
        log = envelopes_after(kept, stream_id, 0)
        while batch := list(islice(log, ROWS_AT_A_TIME)):
            replay(fresh, batch)
    return [
        table.name
        for table in Base.metadata.sorted_tables
        if table.name not in WORKING_TABLES and not _same(kept, fresh, table)
    ]


def _same(kept: Session, fresh: Session, table: Table) -> bool:
    rows = select(table).order_by(*table.primary_key)
    rows = rows.execution_options(yield_per=ROWS_AT_A_TIME)
    return all(old == new for old, new in zip_longest(kept.execute(rows), fresh.execute(rows)))


def copy_working_tables(kept: Session, fresh: Session) -> None:
    """Take along what follows from no fact: carts, the print queue, what the hub acknowledged."""
    for table in Base.metadata.sorted_tables:
        if table.name in WORKING_TABLES:
            for rows in kept.execute(select(table)).mappings().partitions(ROWS_AT_A_TIME):
                fresh.execute(insert(table), [dict(row) for row in rows])
