"""The turnover (omzet) of several business days together."""

from collections import Counter
from datetime import timedelta
from typing import NamedTuple

from coop.selling.daily_sales import day_sales
from db.session import Session
from values.money import Rupiah
from values.period import Period
from values.tender_method import TenderMethod

DAYS_MAX = 366
"""A year in one look; what is longer is a report."""


class PeriodSales(NamedTuple):
    """What some days brought; refunds are of the day on which they were paid."""

    sales: int
    total: Rupiah
    voids: int
    returns: int
    refunded: Rupiah
    by_method: dict[TenderMethod, Rupiah]
    """Net of refunds."""

    @property
    def net(self) -> Rupiah:
        """What was sold less what was taken back."""
        return Rupiah(self.total - self.refunded)


def period_sales(session: Session, period: Period) -> PeriodSales:
    """Sum up the days of `period`, each by the same reckoning as the day's own page."""
    count = (period.after - period.first).days
    assert 0 <= count <= DAYS_MAX, period
    days = [day_sales(session, period.first + timedelta(days=day)) for day in range(count)]
    by_method: Counter[TenderMethod] = Counter()
    for day in days:
        by_method.update(day.by_method)
    return PeriodSales(
        sum(day.sales for day in days),
        Rupiah(sum(day.total for day in days)),
        sum(day.voids for day in days),
        sum(day.returns for day in days),
        Rupiah(sum(day.refunded for day in days)),
        {method: Rupiah(amount) for method, amount in by_method.items()},
    )
