"""Bread with two last days, counted by them."""

from datetime import date, datetime

from coop.counting.batches_of_count import FoundBatch
from coop.counting.count_item import Tally, count_item
from db.session import Session
from tests.builders import an_item
from tests.coop.batches.builders import arrive, on
from tests.coop.counting.builders import FIRST, at_minute
from values.counting import Counter
from values.identity import FactId, ItemId
from values.quantity import Quantity
from values.stamp import Stamp

EARLY, LATE = on(5), on(30)


def bread(session: Session, early: int = 5, late: int = 10, *, plain: int = 0) -> ItemId:
    """Have so many with each last day, and some without one."""
    item_id = an_item(session, "Roti tawar", stock=plain * 1_000)
    for many, day in ((early, EARLY), (late, LATE)):
        if many:
            arrive(session, item_id, many, day)
    return item_id


def found(many: float, day: date | None = None, code: str = "") -> FoundBatch:
    return FoundBatch(day, code, Quantity(int(many * 1_000)))


def by_batch(
    session: Session,
    count_id: FactId,
    item_id: ItemId,
    *batches: FoundBatch,
    by: Counter = FIRST,
    stamp: Stamp | None = None,
    at: datetime | None = None,
) -> None:
    tally = Tally(
        count_id=count_id, item_id=item_id, counter=by, packs=(), counted_at=at, batches=batches
    )
    count_item(session, stamp or at_minute(0), tally=tally)
