"""Who bought (siapa yang belanja): told apart from the sale, for the sale is public.

The hub reads sales. So a sale says only that a member bought, and that something of it is owed;
which member is a fact of its own, sealed with the cooperative's key, in the same transaction
(decision 009).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from coop.credit.entry_rows import CreditMove, Owed, charge_rows, entry_rows
from coop.credit.refusals import CreditNeedsMember
from coop.credit.take_credit import check_credit
from coop.derived_ids import ids_derived_from
from coop.fact_log import Rows, applies, record
from coop.facts.credit import CreditOverride, CreditReduced, PurchaseMade
from coop.facts.selling import Tender
from coop.selling.cart import Cart
from coop.selling.tendering import Settlement
from db.tables import MemberPurchase
from values.credit import CreditMovement
from values.identity import FactId
from values.money import Rupiah
from values.stamp import Stamp
from values.tender_method import TenderMethod


def purchase_id(sale_id: FactId) -> FactId:
    """Return the id under which the buyer of a sale is recorded: the same for the same sale."""
    return FactId(next(ids_derived_from(sale_id, "buyer")))


def on_credit(tenders: Sequence[Tender]) -> Rupiah:
    """Return what of a sale, or of what is paid back, is owed."""
    owed = (tender.amount for tender in tenders if tender.method is TenderMethod.CREDIT)
    return Rupiah(sum(owed))


def record_buyer(
    session: Session,
    stamp: Stamp,
    cart: Cart,
    settlement: Settlement,
    *,
    cashier: str,
    override: CreditOverride | None,
) -> date | None:
    """Record which member bought; return by when they must pay what they owe for it.

    Raises:
        CreditNeedsMember, CreditNotForStatus, CreditNotAllowed, CreditAboveLimit,
        NeedsSupervisor: of what is bought on credit.
    """
    owed = on_credit(settlement.tenders)
    if cart.member_id is None:
        if owed:
            raise CreditNeedsMember
        return None
    due_on, allowed = None, None
    if owed:
        due_on, allowed = check_credit(
            session,
            cart.member_id,
            owed,
            day=stamp.business_date,
            cart_id=cart.cart_id,
            cashier=cashier,
            override=override,
        )
    bought = PurchaseMade(
        sale_id=stamp.fact_id,
        member_id=cart.member_id,
        total=settlement.total,
        credit=owed,
        due_on=due_on,
        override=allowed,
    )
    record(session, replace(stamp, fact_id=purchase_id(stamp.fact_id)), bought)
    return due_on


@applies(PurchaseMade)
def _rows(stamp: Stamp, fact: PurchaseMade) -> Rows:
    yield MemberPurchase(
        member_id=fact.member_id,
        business_date=stamp.business_date,
        fact_id=stamp.fact_id,
        sale_id=fact.sale_id,
        total=fact.total,
    )
    if not fact.credit:
        return
    owed = Owed(
        fact.member_id,
        fact.credit,
        fact.due_on or stamp.business_date,
        fact.sale_id,
        fact.override.approved_by if fact.override else "",
        fact.override.reason if fact.override else "",
    )
    yield from charge_rows(stamp, owed, CreditMovement.PURCHASE)


@applies(CreditReduced)
def _rows_of_return(stamp: Stamp, fact: CreditReduced) -> Rows:
    less = Rupiah(-fact.amount)
    move = CreditMove(fact.member_id, fact.charge_id, less, CreditMovement.RETURN)
    yield from entry_rows(stamp, [move], of_fact=fact.reversal_id)
