"""Name the third person, who counts where the first two differ (penentu)."""

from sqlalchemy import select

from coop.counting.count_texts import is_among, person_named
from coop.counting.refusals import DeciderCounted
from coop.counting.stock_counts import open_count_head
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import CountDeciderNamed
from db.rows import Latest
from db.session import Session
from db.tables import StockCountDecider
from values.identity import FactId
from values.stamp import Stamp


@use_case
def name_decider(session: Session, stamp: Stamp, *, count_id: FactId, name: str) -> None:
    """Name who decides; named again, another takes their place.

    Raises:
        CountNotOpen, CountEnded: nothing more is counted.
        CountNameMissing, CountTextTooLong: of the name.
        DeciderCounted: it is one of the two who count.
    """
    head = open_count_head(session, count_id)
    decider = person_named(name)
    if is_among(decider, (head.first_counter, head.second_counter)):
        raise DeciderCounted(decider)
    before = select(StockCountDecider.revision).where(StockCountDecider.count_id == count_id)
    revision = (session.scalar(before) or 0) + 1
    record(session, stamp, CountDeciderNamed(count_id=count_id, name=decider, revision=revision))


@applies(CountDeciderNamed)
def _rows(stamp: Stamp, fact: CountDeciderNamed) -> Rows:
    key, version = {"count_id": fact.count_id}, (fact.revision, stamp.fact_id)
    yield Latest(StockCountDecider, key, version, {"name": fact.name})
