"""Documents that took several facts: a long list, a run of interest."""

from collections.abc import Sequence

from sqlalchemy import select

from db.session import Session, aliased
from db.tables import LoggedFact, SavingsDocument
from values.identity import FactId


def facts_of_document(session: Session, fact_id: FactId) -> Sequence[FactId]:
    """List the facts that were recorded under the number of one of them, in their order."""
    one, of = aliased(SavingsDocument), SavingsDocument
    together = select(of.fact_id).join(
        one,
        (of.business_date == one.business_date)
        & (of.register == one.register)
        & (of.number == one.number)
        & (of.actor_id == one.actor_id)
        & (of.act == one.act),
    )
    in_order = together.join(LoggedFact, LoggedFact.fact_id == of.fact_id)
    wanted = in_order.where(one.fact_id == fact_id).order_by(LoggedFact.seq)
    return session.scalars(wanted).all()
