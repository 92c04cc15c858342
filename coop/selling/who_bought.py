"""Who bought (siapa yang belanja): told apart from the sale, for the sale is public.

The hub reads sales. So a sale says only that a member bought; which member is a fact of its own,
sealed with the cooperative's key, in the same transaction (decision 009).
"""

from dataclasses import replace

from coop.derived_ids import ids_derived_from
from coop.fact_log import Rows, applies
from coop.facts.credit import PurchaseMade
from db.tables import MemberPurchase
from values.identity import FactId
from values.stamp import Stamp


def stamp_for_buyer(sale: Stamp) -> Stamp:
    """Return the stamp under which the buyer of a sale is recorded: the same for the same sale."""
    return replace(sale, fact_id=FactId(next(ids_derived_from(sale.fact_id, "buyer"))))


@applies(PurchaseMade)
def _rows(stamp: Stamp, fact: PurchaseMade) -> Rows:
    yield MemberPurchase(
        member_id=fact.member_id,
        business_date=stamp.business_date,
        fact_id=stamp.fact_id,
        sale_id=fact.sale_id,
        total=fact.total,
    )
