"""Who bought (siapa yang belanja): told apart from the sale, for the sale is public.

The hub reads sales. So a sale says only that a member bought, and that something of it is owed;
which member is a fact of its own, sealed with the cooperative's key, in the same transaction
(decision 009).
"""

from collections.abc import Sequence
from dataclasses import replace

from coop.credit.entry_rows import CreditMove, Owed, charge_rows, entry_rows
from coop.credit.take_credit import check_credit
from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.fact_log import Rows, applies
from coop.facts.credit import CreditOverride, PurchaseMade, PurchaseTakenBack
from coop.facts.selling import Tender
from coop.savings.closed_days import check_day_open
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.numbering import next_savings_number
from coop.savings.rule_book import rule_book
from coop.savings.savers import paying_saver
from coop.savings.voluntary_limit import check_voluntary
from coop.selling.cart import Cart
from coop.selling.tendering import Settlement
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import MemberPurchase
from values.credit import CreditMovement
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp
from values.tender_method import TenderMethod


class SavingsNeedMember(Refusal):
    """Nobody was chosen from whose savings it would be paid."""


def stamp_for_buyer(stamp: Stamp) -> Stamp:
    """Return the stamp under which the buyer of a sale, or of a return, is recorded."""
    return replace(stamp, fact_id=purchase_id(stamp.fact_id))


def purchase_id(sale_id: FactId) -> FactId:
    """Return the id under which the buyer of a sale is recorded: the same for the same sale."""
    return FactId(next(ids_derived_from(sale_id, "buyer")))


def paid_by(method: TenderMethod, tenders: Sequence[Tender]) -> Rupiah:
    """Return what of a sale, or of what is paid back, goes that way."""
    return Rupiah(sum(tender.amount for tender in tenders if tender.method is method))


def purchase_of(
    session: Session,
    stamp: Stamp,
    cart: Cart,
    settlement: Settlement,
    *,
    settings: ShopSettings,
    override: CreditOverride | None,
) -> PurchaseMade | None:
    """Return which member buys, what they owe for it and what their savings pay; None for others.

    Raises:
        The refusals of `check_credit`: of what is bought on credit.
        SavingsNeedMember, MembershipEnded, SavingsTooLow, DayClosed: of what savings pay.
    """
    owed = paid_by(TenderMethod.CREDIT, settlement.tenders)
    saved = paid_by(TenderMethod.SAVINGS, settlement.tenders)
    due_on, allowed = check_credit(
        session,
        cart.member_id,
        owed,
        day=stamp.business_date,
        cart_id=cart.cart_id,
        cashier=settings.cashier_name,
        override=override,
    )
    number = _number_out(session, stamp, cart.member_id, saved, settings)
    if cart.member_id is None:
        return None
    return PurchaseMade(
        sale_id=stamp.fact_id,
        member_id=cart.member_id,
        total=settlement.total,
        credit=owed,
        due_on=due_on,
        override=allowed,
        from_savings=saved,
        register=settings.register if saved else "",
        savings_number=number,
    )


def _number_out(
    session: Session,
    stamp: Stamp,
    member_id: MemberId | None,
    amount: Rupiah,
    settings: ShopSettings,
) -> int:
    """Return the number under which `amount` leaves voluntary savings, if it may; 0 for nothing."""
    if not amount:
        return 0
    if member_id is None:
        raise SavingsNeedMember
    check_day_open(session, stamp.business_date)
    paying_saver(session, member_id)
    check_voluntary(session, stamp, rule_book(session), member_id, amount)
    return next_savings_number(session, settings.register, stamp.business_date)


@applies(PurchaseMade)
def _rows(stamp: Stamp, fact: PurchaseMade) -> Rows:
    yield MemberPurchase(
        member_id=fact.member_id,
        business_date=stamp.business_date,
        fact_id=stamp.fact_id,
        sale_id=fact.sale_id,
        total=fact.total,
    )
    if fact.credit:
        owed = Owed(
            fact.member_id,
            fact.credit,
            fact.due_on or stamp.business_date,
            fact.sale_id,
            fact.override.approved_by if fact.override else "",
            fact.override.reason if fact.override else "",
        )
        yield from charge_rows(stamp, owed, CreditMovement.PURCHASE)
    if fact.from_savings:
        out = Rupiah(-fact.from_savings)
        yield from _on_savings(stamp, fact, out)


@applies(PurchaseTakenBack)
def _rows_back(stamp: Stamp, fact: PurchaseTakenBack) -> Rows:
    if fact.credit:
        less = Rupiah(-fact.credit)
        move = CreditMove(fact.member_id, fact.purchase_id, less, CreditMovement.RETURN)
        yield from entry_rows(stamp, [move], of_fact=fact.reversal_id)
    if fact.to_savings:
        yield from _on_savings(stamp, fact, fact.to_savings)


def _on_savings(stamp: Stamp, fact: PurchaseMade | PurchaseTakenBack, amount: Rupiah) -> Rows:
    document = Numbered(SavingsAct.PURCHASE, fact.register, fact.savings_number)
    move = Move(fact.member_id, SavingsKind.VOLUNTARY, amount, MovementKind.SHOP)
    yield from movement_rows(stamp, document, [move])
