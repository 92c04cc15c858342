"""Which lengths of term deposits are offered on a day, and what each would earn until it is due."""

from datetime import date
from typing import NamedTuple

from coop.savings.interest import interest_on, tax_on
from coop.savings.refusals import RateAboveCeiling
from coop.savings.rule_book import RuleBook
from coop.savings.term_rules import rate_for
from values.money import ZERO, Rupiah
from values.month import day_months_later, days_of, later_month, month_with, months_from_to
from values.percentage import BasisPoints
from values.savings import SavingsRule


class TermEarning(NamedTuple):
    """What a term earns if nothing moves until it is due."""

    gross: Rupiah
    tax: Rupiah
    """As if the member earned nothing else: with other savings it may be more."""

    @property
    def net(self) -> Rupiah:
        """What the member gets of it."""
        return Rupiah(self.gross - self.tax)


class TermOffer(NamedTuple):
    """A length that may be chosen, with everything that follows from it."""

    months: int
    rate: BasisPoints
    begins_on: date
    due_on: date
    tax_free: Rupiah
    tax_rate: BasisPoints

    def earning(self, amount: Rupiah, *, keeps_interest: bool) -> TermEarning:
        """Reckon the interest as it is credited: month by month, on the deposit or beside it."""
        stands, grosses, taxes = amount, ZERO, ZERO
        after = later_month(month_with(self.due_on))
        for month in months_from_to(month_with(self.begins_on), after):
            days = days_of(month)
            first, end = max(days.first, self.begins_on), min(days.after, self.due_on)
            count = (end - first).days
            gross = interest_on([stands] * count, [self.rate] * count)
            tax = tax_on(gross, self.tax_free, self.tax_rate)
            grosses, taxes = Rupiah(grosses + gross), Rupiah(taxes + tax)
            stands = Rupiah(stands + gross - tax) if keeps_interest else stands
        return TermEarning(grosses, taxes)


def term_offers(book: RuleBook, begins_on: date) -> list[TermOffer]:
    """List what is offered for a term that begins on a day, the shortest first.

    A rate that is more than the law allows by now is not offered.
    """
    tax_free = Rupiah(book.needed(SavingsRule.TAX_FREE_INTEREST, begins_on))
    tax_rate = BasisPoints(book.needed(SavingsRule.INTEREST_TAX, begins_on))
    offers = []
    for months in book.lengths(begins_on):
        try:
            rate = rate_for(book, months, begins_on)
        except RateAboveCeiling:
            continue
        due_on = day_months_later(begins_on, months)
        offers.append(TermOffer(months, rate, begins_on, due_on, tax_free, tax_rate))
    return offers
