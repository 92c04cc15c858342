"""The sales of some days, newest first, to look one up or to take one back."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Select, String, cast, exists, func, or_, select, tuple_

from db.session import Session
from db.tables import Item, Sale, SaleReversal, SaleTender, SoldLine
from values.document_number import sale_number
from values.identity import FactId
from values.money import RUPIAH_MAX, Rupiah
from values.period import Period
from values.tender_method import TenderMethod

PAGE_ROWS = 200
"""What a person scrolls through before searching instead."""
WORDS_LETTERS_MAX = 60
_ORDER = (Sale.business_date, Sale.recorded_at, Sale.fact_id)


class SaleState(StrEnum):
    """What became of a sale."""

    PAID = "paid"
    PARTLY_RETURNED = "partly_returned"
    VOID = "void"
    BACK_TWICE = "back_twice"
    """More went back than was paid: two tills took it back apart, each without the other's word."""


class SaleRow(NamedTuple):
    """One sale in the list."""

    sale_id: FactId
    number: str
    business_date: date
    recorded_at: datetime
    line_count: int
    first_item: str
    total: Rupiah
    methods: tuple[TenderMethod, ...]
    is_member: bool
    state: SaleState
    refunded: Rupiah


class SalesPage(NamedTuple):
    """A part of the list; `older` is the id to go on before, None at the end."""

    rows: list[SaleRow]
    older: FactId | None


def sales_list(
    session: Session, period: Period, words: str = "", *, before: FactId | None = None
) -> SalesPage:
    """List sales of `period`; `words` may be a part of a number, of an item's name, or a total.

    They come in the order in which they were paid, which is not that of their ids: a cart has its
    id before it is put aside.
    """
    meant = select(Sale.fact_id).where(
        Sale.business_date >= period.first, Sale.business_date < period.after
    )
    if before:
        place = session.execute(select(*_ORDER).where(Sale.fact_id == before)).one()
        meant = meant.where(tuple_(*_ORDER) < tuple(place))
    if wanted := words.strip()[:WORDS_LETTERS_MAX]:
        meant = _matching(meant, wanted)
    newest = [column.desc() for column in _ORDER]
    meant = meant.order_by(*newest).limit(PAGE_ROWS + 1)
    rows = session.execute(_columns().where(Sale.fact_id.in_(meant)).order_by(*newest)).all()
    shown = [
        SaleRow(
            row.fact_id,
            sale_number(row.register, row.business_date, row.number),
            row.business_date,
            row.recorded_at,
            row.line_count,
            row.first_item or "",
            row.total,
            tuple(
                TenderMethod(method)
                for method in sorted(set((row.methods or "").split(",")))
                if method
            ),
            row.is_member,
            _state(row.is_void, row.refunded, row.total),
            row.refunded,
        )
        for row in rows[:PAGE_ROWS]
    ]
    return SalesPage(shown, shown[-1].sale_id if len(rows) > PAGE_ROWS else None)


def _columns() -> Select[*tuple[Any, ...]]:
    lines = select(func.count()).where(SoldLine.fact_id == Sale.fact_id).scalar_subquery()
    first = (
        select(Item.name)
        .join(SoldLine, SoldLine.item_id == Item.item_id)
        .where(SoldLine.fact_id == Sale.fact_id, SoldLine.line == 1)
        .scalar_subquery()
    )
    methods = (
        select(func.group_concat(cast(SaleTender.method, String)))
        .where(SaleTender.fact_id == Sale.fact_id)
        .scalar_subquery()
    )
    back = SaleReversal.sale_id == Sale.fact_id
    return select(
        Sale.fact_id,
        Sale.register,
        Sale.number,
        Sale.business_date,
        Sale.recorded_at,
        Sale.total,
        Sale.is_member,
        lines.label("line_count"),
        first.label("first_item"),
        methods.label("methods"),
        select(func.coalesce(func.max(SaleReversal.is_void), 0))
        .where(back)
        .scalar_subquery()
        .label("is_void"),
        select(func.coalesce(func.sum(SaleReversal.total), 0))
        .where(back)
        .scalar_subquery()
        .label("refunded"),
    )


def _matching(statement: Select[FactId], wanted: str) -> Select[FactId]:
    number = func.printf("%s-%08d-%04d", Sale.register, Sale.business_date, Sale.number)
    meant = [
        number.contains(wanted, autoescape=True),
        exists().where(
            SoldLine.fact_id == Sale.fact_id,
            Item.item_id == SoldLine.item_id,
            Item.name.contains(wanted, autoescape=True),
        ),
    ]
    digits = wanted.replace(".", "")
    if digits.isdecimal() and (total := int(digits)) <= RUPIAH_MAX:
        meant.append(Sale.total == total)
    return statement.where(or_(*meant))


def _state(is_void: object, refunded: Rupiah, total: Rupiah) -> SaleState:
    if refunded > total:
        return SaleState.BACK_TWICE
    if is_void:
        return SaleState.VOID
    return SaleState.PARTLY_RETURNED if refunded else SaleState.PAID
