"""Give a count up, for a reason: the book stays as it is (batalkan opname)."""

from coop.counting.count_draft import drop_count_drafts
from coop.counting.count_texts import REASON_LETTERS_MAX, short_text
from coop.counting.refusals import CountEnded, ReasonNeedsWords
from coop.counting.step_rows import step_row
from coop.counting.stock_counts import count_head
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.counting import StockCountGivenUp
from db.session import Session
from values.counting import CountState
from values.identity import FactId
from values.stamp import Stamp


@use_case
def give_up_count(session: Session, stamp: Stamp, *, count_id: FactId, reason: str) -> None:
    """End a count without any correction; what was counted stays readable.

    Raises:
        CountEnded: it was approved or given up already.
        ReasonNeedsWords, CountTextTooLong: of the reason.
    """
    if count_head(session, count_id).state in (CountState.APPROVED, CountState.GIVEN_UP):
        raise CountEnded
    words = short_text(reason, REASON_LETTERS_MAX)
    if not words:
        raise ReasonNeedsWords
    record(session, stamp, StockCountGivenUp(count_id=count_id, reason=words))
    drop_count_drafts(session, count_id)


@applies(StockCountGivenUp)
def _rows(stamp: Stamp, fact: StockCountGivenUp) -> Rows:
    yield step_row(stamp, fact.count_id, CountState.GIVEN_UP, reason=fact.reason)
