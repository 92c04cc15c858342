"""The row of a step by which a count goes on, or ends."""

from db.tables import StockCountStep
from values.counting import CountState
from values.identity import FactId
from values.stamp import Stamp


def step_row(
    stamp: Stamp,
    count_id: FactId,
    state: CountState,
    *,
    approved_by: str = "",
    reason: str = "",
    adjustment_id: FactId | None = None,
) -> StockCountStep:
    """Return the row of one step."""
    return StockCountStep(
        fact_id=stamp.fact_id,
        count_id=count_id,
        state=state,
        approved_by=approved_by,
        reason=reason,
        adjustment_id=adjustment_id,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
    )
