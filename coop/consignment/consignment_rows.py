"""The rows that acts on consigned goods have in common; none of them moves any value."""

from collections.abc import Iterator, Sequence

from coop.facts.consignment import (
    ConsignedGoodsReceived,
    ConsignedGoodsSentBack,
    ConsignedLine,
    ConsignmentReversed,
    ConsignmentSettled,
)
from coop.facts.stock import StockLine
from coop.stock.movement_rows import movement_rows
from db.rows import Row
from db.tables import ConsignedGoods, ConsignmentDocument
from values.consignment import ConsignmentAct
from values.money import ZERO, Rupiah
from values.quantity import Quantity
from values.stamp import Stamp
from values.tender_method import TenderMethod

ConsignmentFact = (
    ConsignedGoodsReceived | ConsignedGoodsSentBack | ConsignmentSettled | ConsignmentReversed
)
_WITH_MONEY = (ConsignmentSettled, ConsignmentReversed)


def document_row(
    stamp: Stamp, act: ConsignmentAct, fact: ConsignmentFact, paid: Rupiah = ZERO
) -> ConsignmentDocument:
    """Make the document of an act; `paid` is what went to the owner."""
    return ConsignmentDocument(
        fact_id=stamp.fact_id,
        act=act,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        consignor_id=fact.consignor_id,
        paid=paid,
        way=fact.way if isinstance(fact, _WITH_MONEY) else TenderMethod.CASH,
        reference=fact.reference if isinstance(fact, ConsignmentSettled) else "",
        note=_note(fact),
        until=fact.until if isinstance(fact, ConsignmentSettled) else None,
        of_fact=fact.of_fact if isinstance(fact, ConsignmentReversed) else None,
    )


def _note(fact: ConsignmentFact) -> str:
    match fact:
        case ConsignmentReversed():
            return fact.reason
        case ConsignmentSettled():
            return ""
        case _:
            return fact.note


def goods_rows(stamp: Stamp, lines: Sequence[ConsignedLine], sign: int) -> Iterator[Row]:
    """Move goods at no value, and write down whose they are."""
    signed = [ConsignedLine(line.item_id, Quantity(sign * line.quantity)) for line in lines]
    for number, line in enumerate(signed, start=1):
        yield ConsignedGoods(
            fact_id=stamp.fact_id, line=number, item_id=line.item_id, quantity=line.quantity
        )
    yield from movement_rows(stamp, [StockLine(of.item_id, of.quantity) for of in signed])
