"""Close the books of savings up to a day (tutup hari): what is missing goes into a later one."""

from datetime import date

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings_rules import SavingsDaysClosed
from coop.savings.closed_days import check_day_open
from db.session import Session
from db.tables import SavingsClosing
from values.stamp import Stamp


class DayNotOver(Refusal):
    """A day to come cannot be closed."""

    day: date
    today: date


@use_case
def close_savings_days(session: Session, stamp: Stamp, *, through: date) -> None:
    """Let nothing be posted any more into days up to `through`.

    Raises:
        DayNotOver: it is still to come.
        DayClosed: it is closed already.
    """
    if through > stamp.business_date:
        raise DayNotOver(through, stamp.business_date)
    check_day_open(session, through)
    record(session, stamp, SavingsDaysClosed(through=through))


@applies(SavingsDaysClosed)
def _rows(stamp: Stamp, fact: SavingsDaysClosed) -> Rows:
    yield SavingsClosing(fact_id=stamp.fact_id, through=fact.through)
