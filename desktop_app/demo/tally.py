"""What the story itself says that a day must come to: kept by the person who tells it.

It is the third column beside the till's and the hub's, so that an error which both share is seen.
"""

from collections import Counter
from dataclasses import dataclass, field

from desktop_app.demo.ways_to_pay import Parts
from values.tender_method import TenderMethod


@dataclass(frozen=True, slots=True)
class ToldSale:
    """A sale as the story tells it."""

    buyer: str
    number: str
    total: int
    parts: Parts
    is_member: bool


@dataclass(slots=True)
class Tally:
    """Sales, and what was paid back, in the order of the day."""

    sales: list[ToldSale] = field(default_factory=list)
    refunds: list[Parts] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)
    """Where the screen showed another amount than the story tells."""
    savings: int = 0
    """What members have saved, in rupiah."""
    repaid: int = 0
    """What members have paid back of what they bought on credit, in rupiah."""
    papers: int = 0
    """Papers that the printer must have put out."""

    @property
    def total(self) -> int:
        """What was sold."""
        return sum(sale.total for sale in self.sales)

    @property
    def member_total(self) -> int:
        """What of it members bought."""
        return sum(sale.total for sale in self.sales if sale.is_member)

    @property
    def taken_back(self) -> int:
        """What was paid back."""
        return sum(sum(parts.values()) for parts in self.refunds)

    @property
    def owed(self) -> int:
        """What members owe the shop in the evening."""
        return self.by_method().get(TenderMethod.CREDIT, 0) - self.repaid

    def by_method(self) -> Parts:
        """What remains, by the way it was paid."""
        sums: Counter[TenderMethod] = Counter()
        for sale in self.sales:
            sums.update(sale.parts)
        for parts in self.refunds:
            sums.subtract(parts)
        return dict(sums)

    def sale_of(self, buyer: str) -> ToldSale:
        """Return the last sale to a buyer."""
        return next(sale for sale in reversed(self.sales) if sale.buyer == buyer)

    def look(self, what: str, told: object, shown: object) -> None:
        """Note where the screen shows something else than is told."""
        if told != shown:
            self.differences.append(f"{what}: told {told}, shown {shown}")
