"""Days whose books are closed: nothing is posted into them any more."""

from datetime import date

from sqlalchemy import func, select

from coop.savings.refusals import DayClosed
from db.session import Session
from db.tables import SavingsClosing


def closed_through(session: Session) -> date | None:
    """Return the last day that is closed."""
    return session.scalar(select(func.max(SavingsClosing.through)))


def check_day_open(session: Session, day: date) -> None:
    """Refuse to post into a closed day.

    Raises:
        DayClosed: it is closed.
    """
    through = closed_through(session)
    if through is not None and day <= through:
        raise DayClosed(day, through)
