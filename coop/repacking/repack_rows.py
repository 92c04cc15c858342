"""The rows that acts of repacking have in common."""

from collections.abc import Iterator, Sequence

from coop.batches.batch_book import batch_rows
from coop.buying.buying_rows import differences
from coop.facts.repacking import GoodsRepacked, RepackedLine, RepackReversed, ShrunkLine
from coop.facts.stock import BatchChange
from db.rows import Addition, Row
from db.tables import (
    RepackDocument,
    RepackedBatch,
    RepackedGoods,
    RepackShrinkage,
    StockLevel,
    StockMovement,
)
from values.buying import CostDifference
from values.money import Rupiah
from values.quantity import NOTHING, Quantity
from values.repacking import RecipeSide, RepackAct, ShrinkageCost
from values.stamp import Stamp


def document_row(  # noqa: PLR0913  What the two acts do not have in common.
    stamp: Stamp,
    act: RepackAct,
    fact: GoodsRepacked | RepackReversed,
    *,
    name: str = "",
    times: Quantity = NOTHING,
    shrinkage_cost: ShrinkageCost = ShrinkageCost.BORNE,
    note: str,
) -> RepackDocument:
    """Make the document of an act."""
    return RepackDocument(
        fact_id=stamp.fact_id,
        act=act,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        name=name,
        times=times,
        cost=Rupiah(sum(line.cost for line in fact.taken)),
        shrinkage_cost=shrinkage_cost,
        note=note,
        of_fact=fact.of_fact if isinstance(fact, RepackReversed) else None,
    )


def goods_rows(
    stamp: Stamp,
    *,
    sources: Sequence[RepackedLine],
    products: Sequence[RepackedLine],
    is_reversed: bool,
) -> Iterator[Row]:
    """Move what goes and what comes; what is reversed comes where it went."""
    sides = [(RecipeSide.SOURCE, line) for line in sources]
    sides += [(RecipeSide.PRODUCT, line) for line in products]
    for number, (side, line) in enumerate(sides, start=1):
        yield RepackedGoods(
            fact_id=stamp.fact_id,
            line=number,
            side=side,
            item_id=line.item_id,
            quantity=line.quantity,
            cost=line.cost,
        )
        comes = (side is RecipeSide.PRODUCT) is not is_reversed
        yield from _moved(stamp, number, line, 1 if comes else -1)


def _moved(stamp: Stamp, number: int, line: RepackedLine, sign: int) -> Iterator[Row]:
    quantity, value = Quantity(sign * line.quantity), Rupiah(sign * line.kept)
    yield StockMovement(
        item_id=line.item_id,
        fact_id=stamp.fact_id,
        line=number,
        quantity=quantity,
        value=value,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
    )
    moved = {"quantity": quantity, "value": value, "to_count": 1 if line.oversold else 0}
    yield Addition(StockLevel, {"item_id": line.item_id}, moved)
    settled = {CostDifference.SOLD_BEFORE: line.settled}
    yield from differences(stamp, number, line.item_id, settled)


def shrinkage_row(stamp: Stamp, number: int, line: ShrunkLine) -> RepackShrinkage:
    """Write down what came to nothing."""
    return RepackShrinkage(
        fact_id=stamp.fact_id,
        line=number,
        side=line.side,
        item_id=line.item_id,
        quantity=line.quantity,
        reason=line.reason,
        lost=line.lost,
    )


def repacked_batch_rows(stamp: Stamp, changes: Sequence[BatchChange]) -> Iterator[Row]:
    """Change the batches, and write down what of it was goods of this act."""
    yield from batch_rows(changes)
    for change in changes:
        if change.line:
            yield RepackedBatch(
                fact_id=stamp.fact_id,
                line=change.line,
                expires_on=change.expires_on,
                code=change.code,
                item_id=change.item_id,
                quantity=change.quantity,
                set_aside=change.set_aside,
            )
