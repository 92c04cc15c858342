"""What was sold on one sale, and what of it has come back: read before anything is taken back."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Select, select

from coop.credit.open_charges import owed_for
from coop.facts.selling import AppliedRule, Tender
from coop.savings.saver_of_act import saver_of_act
from coop.selling.refunds import PaidLine, PaidSale, refund_due, refund_ways
from coop.selling.who_bought import purchase_id
from db.session import Session
from db.tables import (
    Item,
    ItemPack,
    ReversedSaleLine,
    Sale,
    SaleLineRule,
    SaleReversal,
    SaleTender,
    SoldLine,
    StockMovement,
)
from values.document_number import return_number, sale_number
from values.identity import FactId, ItemId, MemberId
from values.money import ZERO, Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod


class LineSold(Struct, frozen=True, kw_only=True):
    """One line of a sale, with the names that the list of goods has now."""

    line: int
    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str
    is_weighed: bool
    ratio: Quantity
    quantity: Quantity
    returned: Quantity
    unit_price: Rupiah
    amount: Rupiah
    discount: Rupiah
    discount_reason: str
    cost: Rupiah
    """What all of it had cost the shop."""
    rule: AppliedRule | None = None
    """What made it cheaper than the list."""

    @property
    def returnable(self) -> Quantity:
        """What has not come back yet."""
        return Quantity(self.quantity - self.returned)


class Reversal(Struct, frozen=True, kw_only=True):
    """A void or a return of a sale."""

    fact_id: FactId
    is_void: bool
    number: str
    """A void bears the number of its sale."""
    recorded_at: datetime
    reason: str
    total: Rupiah


class SaleSold(Struct, frozen=True, kw_only=True):
    """A sale with its lines, its money, and what became of it."""

    sale_id: FactId
    register: str
    number: str
    business_date: date
    recorded_at: datetime
    is_member: bool
    discount: Rupiah
    discount_reason: str
    rounding: Rupiah
    total: Rupiah
    lines: tuple[LineSold, ...]
    tenders: tuple[Tender, ...]
    refunded: dict[TenderMethod, Rupiah]
    reversals: tuple[Reversal, ...]
    debtor_id: MemberId | None = None
    """Who bought on credit."""
    owed: Rupiah = ZERO
    """What of it has not been paid yet."""
    saver_id: MemberId | None = None
    """Whose voluntary savings paid a part, if they still have an account."""

    @property
    def is_void(self) -> bool:
        """Whether the whole sale was taken back."""
        return any(reversal.is_void for reversal in self.reversals)

    @property
    def paid(self) -> PaidSale:
        """The sale as the refund rule reads it."""
        lines = {line.line: PaidLine(line.quantity, line.amount) for line in self.lines}
        return PaidSale(lines, self.discount, self.total)

    @property
    def returned(self) -> dict[int, Quantity]:
        """How much of each line has come back."""
        return {line.line: line.returned for line in self.lines if line.returned}

    @property
    def has_cash(self) -> bool:
        """Whether any of it was paid in cash, so that a refund must be payable in coins.

        What was bought on credit and paid for since goes back in cash.
        """
        if any(tender.method is TenderMethod.CASH for tender in self.tenders):
            return True
        credit = TenderMethod.CREDIT
        bought = sum(tender.amount for tender in self.tenders if tender.method is credit)
        return bought - self.refunded.get(credit, 0) > self.owed

    @property
    def refunded_total(self) -> Rupiah:
        """What was paid back so far."""
        return Rupiah(sum(self.refunded.values()))


def refund_for(sale: SaleSold, back: Mapping[int, Quantity], cash_rounding: int) -> Rupiah:
    """Return what is paid back if the goods `back` (line number to packs) come back now."""
    so_far = Counter(sale.returned)
    so_far.update(back)
    step = cash_rounding if sale.has_cash else 0
    due = refund_due(sale.paid, {line: Quantity(n) for line, n in so_far.items()}, step)
    return Rupiah(max(0, due - sale.refunded_total))


def ways_back(sale: SaleSold, amount: Rupiah) -> tuple[Tender, ...]:
    """Return how `amount` of a sale is paid back now."""
    to_savings = sale.saver_id is not None
    return refund_ways(amount, sale.tenders, sale.refunded, sale.owed, to_savings=to_savings)


def sale_sold(session: Session, sale_id: FactId) -> SaleSold | None:
    """Read one sale; None if there is none of that id."""
    sale = session.get(Sale, sale_id)
    if sale is None:
        return None
    number = sale_number(sale.register, sale.business_date, sale.number)
    reversals = _reversals(session, sale_id, number)
    back = [reversal.fact_id for reversal in reversals]
    debtor_id, owed = owed_for(session, purchase_id(sale_id))
    return SaleSold(
        sale_id=sale_id,
        register=sale.register,
        number=number,
        business_date=sale.business_date,
        recorded_at=sale.recorded_at,
        is_member=sale.is_member,
        discount=sale.discount,
        discount_reason=sale.discount_reason,
        rounding=sale.rounding,
        total=sale.total,
        lines=_lines(session, sale_id, back),
        tenders=_tenders(session, sale_id),
        refunded=_refunded(session, back),
        reversals=reversals,
        debtor_id=debtor_id,
        owed=owed,
        saver_id=saver_of_act(session, purchase_id(sale_id)),
    )


def _reversals(session: Session, sale_id: FactId, number: str) -> tuple[Reversal, ...]:
    rows = session.scalars(
        select(SaleReversal)
        .where(SaleReversal.sale_id == sale_id)
        .order_by(SaleReversal.recorded_at, SaleReversal.fact_id)
    )
    return tuple(
        Reversal(
            fact_id=row.fact_id,
            is_void=row.is_void,
            number=(
                number
                if row.is_void
                else return_number(row.register, row.business_date, row.number)
            ),
            recorded_at=row.recorded_at,
            reason=row.reason,
            total=row.total,
        )
        for row in rows
    )


def _tenders(session: Session, sale_id: FactId) -> tuple[Tender, ...]:
    of = SaleTender
    columns = select(of.method, of.amount, of.received, of.reference)
    rows = session.execute(columns.where(of.fact_id == sale_id).order_by(of.line))
    return tuple(Tender(*row) for row in rows)


def _refunded(session: Session, back: list[FactId]) -> dict[TenderMethod, Rupiah]:
    sums: defaultdict[TenderMethod, int] = defaultdict(int)
    columns = select(SaleTender.method, SaleTender.amount)
    for method, amount in session.execute(columns.where(SaleTender.fact_id.in_(back))):
        sums[method] -= amount  # Refunds are kept negative.
    return {method: Rupiah(amount) for method, amount in sums.items()}


def _lines(session: Session, sale_id: FactId, back: list[FactId]) -> tuple[LineSold, ...]:
    returned: defaultdict[int, int] = defaultdict(int)
    columns = select(ReversedSaleLine.sale_line, ReversedSaleLine.quantity)
    for number, quantity in session.execute(columns.where(ReversedSaleLine.fact_id.in_(back))):
        returned[number] += quantity
    rows = session.execute(_columns(sale_id))
    return tuple(
        LineSold(
            line=line.line,
            item_id=line.item_id,
            pack=line.pack,
            name=name or "",
            unit=unit or base_unit or "",
            base_unit=base_unit or "",
            is_weighed=bool(is_weighed),
            ratio=line.ratio,
            quantity=line.quantity,
            returned=Quantity(returned[line.line]),
            unit_price=line.unit_price,
            amount=line.amount,
            discount=line.discount,
            discount_reason=line.discount_reason,
            cost=Rupiah(-value),
            rule=rule and _applied(rule),
        )
        for line, name, base_unit, is_weighed, unit, value, rule in rows
    )


def _applied(row: SaleLineRule) -> AppliedRule:
    return AppliedRule(
        row.rule_id, row.rule_line, row.kind, row.price, row.quantity, row.name, row.saving
    )


def _columns(sale_id: FactId) -> Select[*tuple[Any, ...]]:
    of, pack, moved, ruled = SoldLine, ItemPack, StockMovement, SaleLineRule
    return (
        select(of, Item.name, Item.base_unit, Item.is_weighed, pack.unit, moved.value, ruled)
        .join(Sale, Sale.fact_id == of.fact_id)
        .join(
            moved,
            (moved.item_id == of.item_id)
            & (moved.recorded_at == Sale.recorded_at)
            & (moved.fact_id == of.fact_id)
            & (moved.line == of.line),
        )
        .outerjoin(Item, Item.item_id == of.item_id)
        .outerjoin(pack, (pack.item_id == of.item_id) & (pack.number == of.pack))
        .outerjoin(ruled, (ruled.fact_id == of.fact_id) & (ruled.line == of.line))
        .where(of.fact_id == sale_id)
        .order_by(of.line)
    )
