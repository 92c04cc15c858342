"""Sell what is in the cart."""

from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace
from sqlalchemy.orm import Session

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.credit import CreditOverride, PurchaseMade
from coop.facts.selling import SaleLine, SaleRecorded
from coop.goods.price_list import PackOnSale, packs_on_sale
from coop.members.search_members import number_of
from coop.selling.cart import Cart, CartLine, check_reasons
from coop.selling.keep_cart import drop_cart
from coop.selling.numbering import next_sale_number
from coop.selling.paper import paper_of_sale
from coop.selling.print_queue import enqueue_receipt
from coop.selling.receipt import Receipt
from coop.selling.tendering import Payment, settle
from coop.selling.who_bought import purchase_of, stamp_for_buyer
from coop.shop_settings import OversellPolicy, ShopSettings
from coop.stock.moving_average import Holding
from coop.stock.valuation import StockBook
from db.rows import Addition
from db.tables import Sale, SaleTender, SoldLine, StockLevel, StockMovement
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import NOTHING, Quantity, in_base_units
from values.stamp import Stamp


class SaleDone(NamedTuple):
    """What the screen says once the sale is on the disk."""

    number: str
    total: Rupiah
    change: Rupiah
    link_start: str
    due_on: date | None = None
    """By when what was bought on credit must be paid."""


@dataclass
class CartEmpty(Refusal):
    """There is nothing to pay for."""


@dataclass
class NotOnSale(Refusal):
    """The item has no price, or is no longer sold in this pack."""

    name: str


@dataclass
class PriceChanged(Refusal):
    """The price list says something else than the cart: the line must be scanned again."""

    name: str
    in_cart: Rupiah
    now: Rupiah


@dataclass
class StockTooLow(Refusal):
    """The shop does not sell what its book does not have."""

    name: str
    on_hand: Quantity
    asked: Quantity
    unit: str


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
        DiscountNeedsReason: a large discount has none.
        CashTooLow, TenderTooHigh, ReferenceMissing: it is not paid so.
        The refusals of `check_credit`; `override` allows more than the limit.
        SavingsNeedMember, MembershipEnded, SavingsTooLow, DayClosed: of what savings pay.
    """
    lines = tuple(_checked_lines(session, cart, stamp.business_date, settings))
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
    head = record(session, stamp, fact)
    bought = purchase_of(session, stamp, cart, settlement, settings=settings, override=override)
    if bought is not None:
        record(session, stamp_for_buyer(stamp), bought)
    drop_cart(session, cart.cart_id)
    paper = paper_of_sale(stamp, fact, cart.lines, head.link, settings)
    receipt = _with_member(session, paper, bought)
    enqueue_receipt(session, receipt, stamp.fact_id, prints=settings.prints_receipts)
    return SaleDone(receipt.number, fact.total, receipt.change, receipt.link_start, receipt.due_on)


def _with_member(session: Session, receipt: Receipt, bought: PurchaseMade | None) -> Receipt:
    """Write the member's number on the paper, and no name: others see it too."""
    if bought is None:
        return receipt
    number = number_of(session, bought.member_id)
    return replace(receipt, member_number=number, due_on=bought.due_on)


def _checked_lines(
    session: Session, cart: Cart, day: date, settings: ShopSettings
) -> list[SaleLine]:
    if not cart.lines:
        raise CartEmpty
    check_reasons(cart, settings.discount_reason_from)
    packs = packs_on_sale(session, [(line.item_id, line.pack) for line in cart.lines], day)
    return _sold(session, cart, packs, settings.oversell_policy)


def _sold(
    session: Session,
    cart: Cart,
    packs: dict[tuple[ItemId, int], PackOnSale],
    policy: OversellPolicy,
) -> list[SaleLine]:
    """Turn the cart's lines into those of the fact, and note what the book did not have."""
    held = {pack.item_id: Holding(pack.on_hand, pack.value) for pack in packs.values()}
    book = StockBook(session, held)
    left = {pack.item_id: pack.on_hand for pack in packs.values()}
    sold = []
    for line in cart.lines:
        pack = packs.get((line.item_id, line.pack))
        _check_price(line, pack)
        base = in_base_units(line.quantity, line.ratio)
        on_hand = left[line.item_id]
        oversold = Quantity(max(NOTHING, base - max(NOTHING, on_hand)))
        if oversold and policy is OversellPolicy.FORBID:
            raise StockTooLow(line.name, on_hand, base, line.base_unit or line.unit)
        left[line.item_id] = Quantity(on_hand - base)
        sold.append(_sold_line(line, oversold, book.take_out(line.item_id, base)))
    return sold


def _sold_line(line: CartLine, oversold: Quantity, cost: Rupiah) -> SaleLine:
    return SaleLine(
        line.item_id,
        line.pack,
        line.ratio,
        line.quantity,
        line.unit_price,
        line.amount,
        line.discount_amount,
        line.discount.reason_kept,
        oversold,
        cost,
    )


def _check_price(line: CartLine, pack: PackOnSale | None) -> None:
    if pack is None or pack.price is None or not pack.is_sold or pack.ratio != line.ratio:
        raise NotOnSale(line.name)
    if pack.price != line.unit_price:
        raise PriceChanged(line.name, line.unit_price, pack.price)


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
