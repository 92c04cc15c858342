"""Counts for tests: opened, counted, finished, with what a test does not name left sensible."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from coop.counting.approve_count import CountDone, approve_count
from coop.counting.chosen_items import CountScope
from coop.counting.count_item import Tally, count_item
from coop.counting.explain_difference import explain_difference
from coop.counting.finish_counting import finish_counting
from coop.counting.open_count import CountPlan, open_count
from coop.counting.variance import variance
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.facts.counting import CountedPack
from db.session import Session
from db.tables import StockLevel
from tests.builders import TILL_1, TODAY, a_cart, a_line, a_sale, a_stamp
from values.counting import CountChoice, Counter, DifferenceReason
from values.identity import FactId, ItemId, StreamId
from values.quantity import ONE, Quantity
from values.stamp import Stamp

ANI, BUDI, CITRA, DEWI = "Ani", "Budi", "Citra", "Dewi"
FIRST, SECOND, DECIDER = Counter.FIRST, Counter.SECOND, Counter.DECIDER
OPENED = a_stamp().recorded_at


def at_minute(minutes: int, stream_id: StreamId = TILL_1, day: date = TODAY) -> Stamp:
    """Stamp something so many minutes after the counts of tests begin."""
    stamp = a_stamp(stream_id=stream_id, business_date=day)
    return replace(stamp, recorded_at=OPENED + timedelta(minutes=minutes))


def a_list(*items: ItemId) -> CountScope:
    return CountScope(choice=CountChoice.LIST, items=items)


def a_count(
    session: Session,
    *items: ItemId,
    first: str = ANI,
    second: str = "",
    label: str = "Opname rak depan",
    scope: CountScope | None = None,
    day: date = TODAY,
) -> FactId:
    plan = CountPlan(
        label=label, scope=scope or a_list(*items), first_counter=first, second_counter=second
    )
    count_id = open_count(session, a_stamp(business_date=day), plan=plan)
    assert count_id is not None
    return count_id


def counted(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    count_id: FactId,
    item_id: ItemId,
    pieces: int,
    *,
    by: Counter = FIRST,
    stamp: Stamp | None = None,
    counted_at: datetime | None = None,
) -> None:
    """Count whole pieces."""
    packs = (CountedPack(1, ONE, Quantity(pieces * ONE)),)
    tally = Tally(
        count_id=count_id, item_id=item_id, counter=by, packs=packs, counted_at=counted_at
    )
    count_item(session, stamp or a_stamp(), tally=tally)


def sold(session: Session, item_id: ItemId, pieces: int, stream_id: StreamId = TILL_1) -> FactId:
    cart = a_cart(a_line(session, item_id, pieces * ONE))
    sale_id, _ = a_sale(session, cart, stream_id=stream_id)
    return sale_id


def finished(session: Session, count_id: FactId) -> None:
    finish_counting(session, a_stamp(), count_id=count_id)


def explained(
    session: Session, count_id: FactId, reason: DifferenceReason = DifferenceReason.LOST
) -> None:
    """Give every difference the same reason."""
    items = tuple(line.item_id for line in variance(session, count_id).differing)
    if items:
        explain_difference(session, a_stamp(), count_id=count_id, items=items, reason=reason)


def refused(session: Session, act: Callable[[], object]) -> Refusal:
    """Return why `act` is refused, having seen that nothing was recorded."""
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        act()
    assert head_of(session, TILL_1) == before
    return refusal.value


def to_count(session: Session, item_id: ItemId) -> int:
    level = select(StockLevel.to_count).where(StockLevel.item_id == item_id)
    return session.scalar(level) or 0


def approved(session: Session, count_id: FactId, by: str = DEWI) -> CountDone | None:
    return approve_count(session, a_stamp(), count_id=count_id, approved_by=by)
