"""Goods of one item become goods of another: recipes, and what was done by them (kemas ulang)."""

from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from coop.facts.stock import BatchChange
from values.identity import FactId, ItemId, RecipeId
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity
from values.repacking import RecipeSide, ShrinkageCost, ShrinkageReason


class RecipePart(Struct, frozen=True, array_like=True):
    """How much of one item goes in, or comes out, each time."""

    item_id: ItemId
    quantity: Quantity
    """Base units."""


class RecipeRecorded(Fact, frozen=True, kw_only=True):
    """A recipe as it stands from now on (resep kemas ulang)."""

    KIND: ClassVar[str] = "repacking.recipe_recorded"

    recipe_id: RecipeId
    revision: int
    """1 for a new one, then one more each time: the greatest is the recipe as it is."""
    name: str
    sources: tuple[RecipePart, ...]
    products: tuple[RecipePart, ...]
    is_active: bool = True


class RepackedLine(Struct, frozen=True, array_like=True):
    """Goods that went in or came out."""

    item_id: ItemId
    quantity: Quantity
    """Base units, always positive."""
    cost: Rupiah
    """What they took along, or what they brought."""
    settled: Rupiah = ZERO
    """The part of a cost that was brought for goods which were sold before they came."""
    oversold: Quantity = NOTHING
    """Base units that the book said were not there: to be counted."""

    @property
    def kept(self) -> Rupiah:
        """What goods that came add to the value on hand."""
        return Rupiah(self.cost - self.settled)


class ShrunkLine(Struct, frozen=True, array_like=True):
    """Goods that came to nothing (susut)."""

    item_id: ItemId
    side: RecipeSide
    quantity: Quantity
    """Base units, always positive: so much more went in, or so much less came out."""
    reason: ShrinkageReason
    lost: Rupiah = ZERO
    """What was written off for them; 0 where the rest bears it."""


class GoodsRepacked(Fact, frozen=True, kw_only=True):
    """Goods went out at their cost, and others came in at exactly that cost.

    sum(taken.cost) = sum(made.cost) + sum(shrinkage.lost)
    """

    KIND: ClassVar[str] = "repacking.goods_repacked"
    VERSION: ClassVar[int] = 2  # Knows batches.

    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, over all acts of repacking."""
    recipe_id: RecipeId
    recipe_revision: int
    name: str
    """Of the recipe, on that day."""
    times: Quantity
    """How often the recipe was done."""
    taken: tuple[RepackedLine, ...]
    made: tuple[RepackedLine, ...]
    shrinkage: tuple[ShrunkLine, ...] = ()
    shrinkage_cost: ShrinkageCost = ShrinkageCost.BORNE
    note: str = ""
    batches: tuple[BatchChange, ...] = ()
    """What it took of batches, and brought; lines as `taken` and then `made` have them."""


class RepackReversed(Fact, frozen=True, kw_only=True):
    """A repack was recorded wrongly, and what it did to the stock was undone (koreksi).

    sum(taken.cost) + restored = sum(returned.cost)
    """

    KIND: ClassVar[str] = "repacking.reversed"
    VERSION: ClassVar[int] = 2  # Knows batches.

    register: str
    number: int
    of_fact: FactId
    reason: str
    taken: tuple[RepackedLine, ...]
    """What had come out goes."""
    returned: tuple[RepackedLine, ...]
    """What had gone in comes back."""
    restored: Rupiah = ZERO
    """What had been written off for shrinkage."""
    batches: tuple[BatchChange, ...] = ()
    """What that undid of batches; lines as `returned` and then `taken` have them."""
