"""What happens to prices beside the list: rules, ceilings, changes of many at once, labels."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import FactId, ItemId, SupplierId
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints
from values.prices import MINUTES_A_DAY, PriceRuleKind
from values.quantity import ONE, Quantity


class PriceRule(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A price that holds besides that of the list, for some buyers, quantities or times."""

    item_id: ItemId
    pack: int
    kind: PriceRuleKind
    price: Rupiah
    """Of one pack; of a bundle, what all of it costs."""
    quantity: Quantity = ONE
    """Packs: of a tier the fewest, of a bundle those that belong together."""
    member_class: str = ""
    """Of a member price: nothing for every member."""
    name: str = ""
    """Of a promotion, as the shop calls it."""
    first_day: date
    last_day: date | None = None
    """The last business day on which it holds; None until somebody ends it."""
    from_minute: int = 0
    """Of the day, by the shop's own clock: it holds from this minute on."""
    until_minute: int = MINUTES_A_DAY
    """The first minute in which it does not hold; an earlier one than `from_minute` is past
    midnight."""
    mix: int = 0
    """Of a bundle over several items (paket campur): which of those that the fact sets, from 1;
    its items are the rules that have the same one."""


class EndedRule(Struct, frozen=True, array_like=True):
    """A rule that somebody ended."""

    rule_id: FactId
    """The fact that set it."""
    line: int
    """Its place in that fact, from 1."""
    from_day: date
    """The first business day on which it does not hold."""


class PriceRulesChanged(Fact, frozen=True, kw_only=True):
    """Rules of prices were set and ended."""

    KIND: ClassVar[str] = "prices.rules_changed"

    rules: tuple[PriceRule, ...] = ()
    ended: tuple[EndedRule, ...] = ()


class CeilingRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The most that the law allows for an item from a day on (HET)."""

    item_id: ItemId
    price: Rupiah | None
    """Of one base unit; None where there is no ceiling any more."""
    effective_from: date
    source: str
    """The decree that says so."""
    revision: int = 1
    """Where a day's ceiling is set twice, the greater is meant."""


class CeilingsSet(Fact, frozen=True, kw_only=True):
    """Price ceilings were noted, for today or for another day."""

    KIND: ClassVar[str] = "prices.ceilings_set"

    ceilings: tuple[CeilingRecord, ...]


class ChangedPrice(Struct, frozen=True, array_like=True):
    """What one pack costs from the day of the change on, and what it cost before."""

    item_id: ItemId
    pack: int
    price: Rupiah
    before: Rupiah
    revision: int
    """As that of `coop.facts.goods.PriceRecord`."""


class ManyPricesChanged(Fact, frozen=True, kw_only=True):
    """Prices of a category, or of what one supplier brings, were changed at once."""

    KIND: ClassVar[str] = "prices.many_changed"

    effective_from: date
    category: str = ""
    """Nothing where the goods were chosen by supplier."""
    supplier_id: SupplierId | None = None
    rate: BasisPoints = BasisPoints(0)
    """How much more; negative is less. Or `amount`."""
    amount: Rupiah = ZERO
    """For each base unit."""
    prices: tuple[ChangedPrice, ...]


class ManyPricesRestored(Fact, frozen=True, kw_only=True):
    """A change of many prices was undone, where nobody had changed them again."""

    KIND: ClassVar[str] = "prices.many_restored"

    change_id: FactId
    effective_from: date
    prices: tuple[ChangedPrice, ...]


class PrintedLabel(Struct, frozen=True, array_like=True):
    """What a shelf's label says now."""

    item_id: ItemId
    pack: int
    price: Rupiah
    revision: int


class ShelfLabelsPrinted(Fact, frozen=True, kw_only=True):
    """Labels for the shelves were printed."""

    KIND: ClassVar[str] = "prices.labels_printed"

    labels: tuple[PrintedLabel, ...]


class HeldRule(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule, and where it stands in the log: what a cart keeps of it."""

    rule_id: FactId
    line: int
    rule: PriceRule
