"""Sell what is in the cart."""

from datetime import date
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace

from coop.batches.expired_at_sale import Wanted, expired_at_sale, stamp_for_expired
from coop.fact_log import Head, Rows, applies, record, use_case
from coop.facts.credit import CreditOverride, PurchaseMade
from coop.facts.selling import AppliedRule, SaleLine, SaleRecorded
from coop.members.search_members import number_of
from coop.selling.cart import Cart
from coop.selling.keep_cart import drop_cart
from coop.selling.merged_lines import with_kept_items
from coop.selling.numbering import next_sale_number
from coop.selling.paper import paper_of_sale
from coop.selling.print_queue import enqueue_receipt
from coop.selling.receipt import Receipt
from coop.selling.sold_lines import checked_lines
from coop.selling.tendering import Payment, settle
from coop.selling.who_bought import purchase_of, stamp_for_buyer
from coop.shop_settings import ShopSettings
from db.rows import Addition
from db.session import Session
from db.tables import Sale, SaleLineRule, SaleTender, SoldLine, StockLevel, StockMovement
from values.money import Rupiah
from values.quantity import Quantity, in_base_units
from values.stamp import Stamp


class SaleDone(NamedTuple):
    """What the screen says once the sale is on the disk."""

    number: str
    total: Rupiah
    change: Rupiah
    link_start: str
    due_on: date | None = None
    """By when what was bought on credit must be paid."""


@use_case
def record_sale(
    session: Session,
    stamp: Stamp,
    *,
    cart: Cart,
    payments: tuple[Payment, ...],
    settings: ShopSettings,
    override: CreditOverride | None = None,
) -> SaleDone:
    """Sell the goods in `cart` against `payments`, and put the receipt in the print queue.

    Raises:
        CartEmpty, NotOnSale, PriceChanged, StockTooLow: the cart cannot be sold as it is.
        DiscountNeedsReason, ExpiredGoods, ExpiredNeedsSupervisor: somebody must allow it first.
        CashTooLow, TenderTooHigh, ReferenceMissing: it is not paid so.
        The refusals of `check_credit`; `override` allows more than the limit.
        SavingsNeedMember, MembershipEnded, SavingsTooLow, DayClosed: of what savings pay.
    """
    cart = with_kept_items(session, cart)
    lines = tuple(checked_lines(session, stamp, cart, settings))
    settlement = settle(cart.due, payments, settings.cash_rounding)
    fact = SaleRecorded(
        register=settings.register,
        number=next_sale_number(session, settings.register, stamp.business_date),
        lines=lines,
        tenders=settlement.tenders,
        total=settlement.total,
        discount=cart.discount_amount,
        discount_reason=cart.discount.reason_kept,
        rounding=settlement.rounding,
        is_member=cart.is_for_member,
    )
    link = _recorded(session, stamp, fact, cart, settings).link
    bought = purchase_of(session, stamp, cart, settlement, settings=settings, override=override)
    if bought is not None:
        record(session, stamp_for_buyer(stamp), bought)
    drop_cart(session, cart.cart_id)
    receipt = _with_member(session, paper_of_sale(stamp, fact, cart.lines, link, settings), bought)
    enqueue_receipt(session, receipt, stamp.fact_id, prints=settings.prints_receipts)
    return SaleDone(receipt.number, fact.total, receipt.change, receipt.link_start, receipt.due_on)


def _recorded(
    session: Session, stamp: Stamp, fact: SaleRecorded, cart: Cart, settings: ShopSettings
) -> Head:
    """Record the sale and, beside it, what it shows of goods that expired."""
    wanted = (
        Wanted(
            line.item_id,
            line.name,
            line.base_unit or line.unit,
            in_base_units(line.quantity, line.ratio),
        )
        for line in cart.lines
    )
    expired = expired_at_sale(
        session, stamp, wanted, override=cart.expired_allowed, cashier=settings.cashier_name
    )
    head = record(session, stamp, fact)
    if expired is not None:
        record(session, stamp_for_expired(stamp), expired)
    return head


def _with_member(session: Session, receipt: Receipt, bought: PurchaseMade | None) -> Receipt:
    """Write the member's number on the paper, and no name: others see it too."""
    if bought is None:
        return receipt
    number = number_of(session, bought.member_id)
    return replace(receipt, member_number=number, due_on=bought.due_on)


@applies(SaleRecorded)
def _rows(stamp: Stamp, fact: SaleRecorded) -> Rows:
    yield Sale(
        fact_id=stamp.fact_id,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        discount=fact.discount,
        discount_reason=fact.discount_reason,
        rounding=fact.rounding,
        total=fact.total,
        is_member=fact.is_member,
    )
    numbered = enumerate(fact.lines, start=1)
    yield from chain.from_iterable(_line_rows(stamp, number, line) for number, line in numbered)
    for number, tender in enumerate(fact.tenders, start=1):
        yield SaleTender(
            fact_id=stamp.fact_id,
            line=number,
            method=tender.method,
            amount=tender.amount,
            received=tender.received,
            reference=tender.reference,
        )


def _line_rows(stamp: Stamp, number: int, line: SaleLine) -> Rows:
    base = in_base_units(line.quantity, line.ratio)
    yield SoldLine(
        fact_id=stamp.fact_id,
        line=number,
        item_id=line.item_id,
        pack=line.pack,
        ratio=line.ratio,
        quantity=line.quantity,
        unit_price=line.unit_price,
        amount=line.amount,
        discount=line.discount,
        discount_reason=line.discount_reason,
        oversold=line.oversold,
    )
    if line.rule is not None:
        yield _rule_row(stamp, number, line.rule)
    yield StockMovement(
        item_id=line.item_id,
        fact_id=stamp.fact_id,
        line=number,
        quantity=Quantity(-base),
        value=Rupiah(-line.cost),
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
    )
    yield Addition(
        StockLevel,
        {"item_id": line.item_id},
        {
            "quantity": -base,
            "value": -line.cost,
            "times_sold": 1,
            "to_count": 1 if line.oversold else 0,
        },
    )


def _rule_row(stamp: Stamp, number: int, rule: AppliedRule) -> SaleLineRule:
    return SaleLineRule(
        fact_id=stamp.fact_id,
        line=number,
        rule_id=rule.rule_id,
        rule_line=rule.line,
        kind=rule.kind,
        price=rule.price,
        quantity=rule.quantity,
        name=rule.name,
        saving=rule.saving,
    )
