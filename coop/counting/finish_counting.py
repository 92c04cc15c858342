"""End the counting: from now on the differences are seen, and nothing more is counted."""

from collections import Counter as Tally

from coop.counting.count_draft import drop_count_drafts
from coop.counting.counted_words import outcomes
from coop.counting.refusals import CountUndecided, NothingCounted
from coop.counting.step_rows import step_row
from coop.counting.stock_counts import open_count_head
from coop.counting.verdicts import Verdict
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import StockCountFinished
from db.session import Session
from values.counting import CountState
from values.identity import FactId
from values.stamp import Stamp


@use_case
def finish_counting(session: Session, stamp: Stamp, *, count_id: FactId) -> None:
    """Let nobody count any more; items that nobody counted stay as they are.

    Raises:
        CountNotOpen, CountEnded: it has been finished already.
        CountUndecided: the two who count do not agree on all that they counted.
        NothingCounted: not one item was counted.
    """
    head = open_count_head(session, count_id)
    verdicts = Tally(outcome.verdict for outcome in outcomes(session, head).values())
    if verdicts[Verdict.DIFFERS] or verdicts[Verdict.BY_ONE]:
        raise CountUndecided(verdicts[Verdict.DIFFERS], verdicts[Verdict.BY_ONE])
    if not verdicts[Verdict.SETTLED]:
        raise NothingCounted
    record(session, stamp, StockCountFinished(count_id=count_id))
    drop_count_drafts(session, count_id)


@applies(StockCountFinished)
def _rows(stamp: Stamp, fact: StockCountFinished) -> Rows:
    yield step_row(stamp, fact.count_id, CountState.FINISHED)
