"""A day's turnover (omzet): how many sales, how much, by which ways."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select

from db.session import Session
from db.tables import Sale, SaleReversal, SaleTender
from values.identity import FactId
from values.money import Rupiah
from values.tender_method import TenderMethod


class DaySales(NamedTuple):
    """What a business day brought; refunds are of the day on which they were paid."""

    business_date: date
    sales: int
    total: Rupiah
    voids: int
    returns: int
    refunded: Rupiah
    by_method: dict[TenderMethod, Rupiah]
    """Net of refunds: what should lie in the drawer, or be on the account."""

    @property
    def net(self) -> Rupiah:
        """What was sold less what was taken back."""
        return Rupiah(self.total - self.refunded)


class LastSale(NamedTuple):
    """The sale that a copy is most often asked of."""

    sale_id: FactId
    register: str
    number: int
    business_date: date
    total: Rupiah
    change: Rupiah
    in_cash: bool


def day_sales(session: Session, day: date) -> DaySales:
    """Sum up a business day."""
    sold = select(func.count(), func.coalesce(func.sum(Sale.total), 0))
    sales, total = session.execute(sold.where(Sale.business_date == day)).one()
    back = select(
        func.count().filter(SaleReversal.is_void),
        func.count().filter(~SaleReversal.is_void),
        func.coalesce(func.sum(SaleReversal.total), 0),
    )
    taken_back = back.where(SaleReversal.business_date == day)
    voids, returns, refunded = session.execute(taken_back).one()
    return DaySales(day, sales, total, voids, returns, refunded, _by_method(session, day))


def last_sale(session: Session, register: str, day: date) -> LastSale | None:
    """Return the register's last sale of the day."""
    mine = select(Sale).where(Sale.business_date == day, Sale.register == register)
    sale = session.scalars(mine.order_by(Sale.number.desc()).limit(1)).first()
    if sale is None:
        return None
    tenders = select(SaleTender.method, SaleTender.amount, SaleTender.received)
    rows = session.execute(tenders.where(SaleTender.fact_id == sale.fact_id)).all()
    change = sum(received - amount for _, amount, received in rows)
    in_cash = any(method is TenderMethod.CASH for method, _, _ in rows)
    return LastSale(
        sale.fact_id,
        sale.register,
        sale.number,
        sale.business_date,
        sale.total,
        Rupiah(change),
        in_cash,
    )


def _by_method(session: Session, day: date) -> dict[TenderMethod, Rupiah]:
    sums: dict[TenderMethod, Rupiah] = {}
    for document in (Sale, SaleReversal):
        paid = (
            select(SaleTender.method, func.sum(SaleTender.amount))
            .join(document, document.fact_id == SaleTender.fact_id)
            .where(document.business_date == day)
            .group_by(SaleTender.method)
        )
        for method, amount in session.execute(paid):
            sums[method] = Rupiah(sums.get(method, 0) + amount)
    return sums
