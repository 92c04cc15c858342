"""Counts of stock, and how far each has come."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ScalarSelect, Select, case, func, select

from coop.counting.refusals import CountEnded, CountNotFinished, CountNotOpen
from db.session import Session, aliased
from db.tables import StockCount, StockCountDecider, StockCountStep
from values.counting import CountChoice, CountState
from values.identity import FactId, PlaceId
from values.places import SHOP

PAGE = 100
"""Rows: the newest counts; a shop that counts every day has them for a quarter."""
_ORDER = {CountState.FINISHED: 1, CountState.APPROVED: 2, CountState.GIVEN_UP: 2}


class CountHead(NamedTuple):
    """One count, without what was counted."""

    count_id: FactId
    label: str
    choice: CountChoice
    category: str
    first_counter: str
    second_counter: str
    """Nothing where one person counts alone."""
    decider: str
    """Nothing until somebody is named."""
    items: int
    opened_on: date
    opened_at: datetime
    state: CountState
    approved_by: str
    reason: str
    """Of a count that was given up."""
    ended_on: date | None
    adjustment_id: FactId | None
    place_id: PlaceId = SHOP

    @property
    def is_double(self) -> bool:
        """Whether two people count."""
        return bool(self.second_counter)

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who counts."""
        return tuple(filter(None, (self.first_counter, self.second_counter, self.decider)))


def stock_counts(session: Session, limit: int = PAGE) -> list[CountHead]:
    """List the counts that go on, oldest first, then those that ended, newest first."""
    heads = [
        _head(row)
        for row in session.execute(
            _columns().order_by(StockCount.recorded_at.desc(), StockCount.fact_id.desc())
        )
    ]
    open_ones = [head for head in heads if head.state in (CountState.OPEN, CountState.FINISHED)]
    ended = [head for head in heads if head.state in (CountState.APPROVED, CountState.GIVEN_UP)]
    return [*reversed(open_ones), *ended][:limit]


def count_head(session: Session, count_id: FactId) -> CountHead:
    """Read one count.

    Raises:
        CountEnded: there is no such count, so nothing goes on.
    """
    row = session.execute(_columns().where(StockCount.fact_id == count_id)).first()
    if row is None:
        raise CountEnded
    return _head(row)


def open_count_head(session: Session, count_id: FactId) -> CountHead:
    """Read a count in which people still count.

    Raises:
        CountNotOpen: nothing more is counted.
    """
    head = count_head(session, count_id)
    if head.state is not CountState.OPEN:
        raise CountNotOpen
    return head


def finished_count_head(session: Session, count_id: FactId) -> CountHead:
    """Read a count that waits for approval.

    Raises:
        CountNotFinished: people are still counting.
        CountEnded: it was approved or given up.
    """
    head = count_head(session, count_id)
    if head.state is CountState.OPEN:
        raise CountNotFinished
    if head.state is not CountState.FINISHED:
        raise CountEnded
    return head


def _last_step() -> ScalarSelect[FactId]:
    """Return, in SQL, the id of the step by which a count came farthest; NULL while it is open.

    Two tills apart may both have ended a count: then one of the steps is shown, the same on both.
    """
    step = aliased(StockCountStep)
    place = case(_ORDER, value=step.state, else_=0)
    return (
        select(step.fact_id)
        .where(step.count_id == StockCount.fact_id)
        .order_by(place.desc(), step.fact_id)
        .limit(1)
        .correlate(StockCount)
        .scalar_subquery()
    )


def _columns() -> Select[*tuple[object, ...]]:
    of, step = StockCount, StockCountStep
    return (
        select(
            of.fact_id,
            of.label,
            of.choice,
            of.category,
            of.first_counter,
            of.second_counter,
            func.coalesce(StockCountDecider.name, ""),
            of.items,
            of.business_date,
            of.recorded_at,
            step.state,
            func.coalesce(step.approved_by, ""),
            func.coalesce(step.reason, ""),
            step.business_date,
            step.adjustment_id,
            of.place_id,
        )
        .select_from(of)
        .outerjoin(step, step.fact_id == _last_step())
        .outerjoin(StockCountDecider, StockCountDecider.count_id == of.fact_id)
    )


def _head(row: tuple[object, ...]) -> CountHead:
    head = CountHead._make(row)
    return head if head.state else head._replace(state=CountState.OPEN)
