"""Goods that a village moves with its own hands: repacked, or left by villagers to be sold."""

from collections.abc import Sequence

from coop.facts.consignment import (
    ConsignedGoodsReceived,
    ConsignedGoodsSentBack,
    ConsignedLine,
    ConsignmentReversed,
)
from coop.facts.repacking import GoodsRepacked, RepackedLine, RepackReversed

ByHand = (
    GoodsRepacked
    | RepackReversed
    | ConsignedGoodsReceived
    | ConsignedGoodsSentBack
    | ConsignmentReversed
)
"""Acts whose lines are counted in base units."""
LineByHand = RepackedLine | ConsignedLine


def signed_lines(act: ByHand) -> list[tuple[LineByHand, int]]:
    """Return each line, with -1 where its goods went and +1 where they came."""
    match act:
        case GoodsRepacked():
            return _both(act.taken, act.made)
        case RepackReversed():
            return _both(act.taken, act.returned)
        case ConsignedGoodsReceived():
            return _both((), act.lines)
        case ConsignedGoodsSentBack():
            return _both(act.lines, ())
        case ConsignmentReversed():
            return _both((), act.goods)


def _both(went: Sequence[LineByHand], came: Sequence[LineByHand]) -> list[tuple[LineByHand, int]]:
    return [*((line, -1) for line in went), *((line, 1) for line in came)]
