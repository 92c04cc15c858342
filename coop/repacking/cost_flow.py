"""How what went in costs becomes what came out costs: rules without a database, to the rupiah."""

from collections.abc import Sequence
from typing import NamedTuple

from values.money import ZERO, Rupiah
from values.quantity import NOTHING, Quantity
from values.repacking import ShrinkageCost
from values.shares import shares_of


class GoingIn(NamedTuple):
    """Goods of one item that went in: as the recipe says, and what was lost beside."""

    planned: Quantity
    shrunk: Quantity
    cost: Rupiah
    """Of both together."""


class ComingOut(NamedTuple):
    """Goods of one item that should come out, and what of them was lost."""

    planned: Quantity
    shrunk: Quantity
    weight: int
    """What its share of the cost is by: of what came where the rest bears the loss, else of all."""

    @property
    def came(self) -> Quantity:
        """What there is of it in the end."""
        return Quantity(self.planned - self.shrunk)


class CostFlow(NamedTuple):
    """Where the cost went: the three together are what went in."""

    made: tuple[Rupiah, ...]
    """What each of those that came out costs."""
    lost_going_in: tuple[Rupiah, ...]
    lost_coming_out: tuple[Rupiah, ...]


def cost_flow(
    going_in: Sequence[GoingIn], coming_out: Sequence[ComingOut], shrinkage_cost: ShrinkageCost
) -> CostFlow:
    """Let the cost of what went in follow into what came out, and lose none on the way."""
    lost_going_in = tuple(
        _lost(of.cost, of.planned, of.shrunk)
        if shrinkage_cost is ShrinkageCost.WRITTEN_OFF
        else ZERO
        for of in going_in
    )
    rest = Rupiah(sum(of.cost for of in going_in) - sum(lost_going_in))
    shares = shares_by(rest, [of.weight for of in coming_out], [of.came for of in coming_out])
    lost = tuple(
        _lost(share, of.came, of.shrunk) if shrinkage_cost is ShrinkageCost.WRITTEN_OFF else ZERO
        for share, of in zip(shares, coming_out, strict=True)
    )
    made = tuple(Rupiah(share - gone) for share, gone in zip(shares, lost, strict=True))
    return CostFlow(made, lost_going_in, lost)


def shares_by(
    amount: Rupiah, weights: Sequence[int], quantities: Sequence[Quantity]
) -> tuple[Rupiah, ...]:
    """Share an amount out by weights or, where they say nothing, by quantities."""
    return shares_of(amount, weights if any(weights) else quantities)


def _lost(cost: Rupiah, kept: Quantity, shrunk: Quantity) -> Rupiah:
    return shares_of(cost, (kept, shrunk))[1] if shrunk > NOTHING else ZERO
