"""The rows that every act of buying has in common."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from coop.facts.buying import (
    BuyingReversed,
    DebtPart,
    GoodsReceived,
    GoodsSentBack,
    SupplierPaid,
)
from coop.facts.stock import StockLine
from db.rows import Addition, Row
from db.tables import (
    BuyingDocument,
    DebtEntry,
    StockCostDifference,
    StockLevel,
    StockMovement,
)
from values.buying import BuyingAct, CostDifference
from values.identity import FactId, ItemId, SupplierId
from values.money import Rupiah
from values.stamp import Stamp

BuyingFact = GoodsReceived | SupplierPaid | GoodsSentBack | BuyingReversed
_WITH_REFERENCE = (GoodsReceived, SupplierPaid)
_WITH_REASON = (GoodsSentBack, BuyingReversed)


def document_row(
    stamp: Stamp, act: BuyingAct, fact: BuyingFact, total: Rupiah, paid: Rupiah
) -> BuyingDocument:
    """Make the document of an act; `paid` is what went to the supplier."""
    return BuyingDocument(
        fact_id=stamp.fact_id,
        act=act,
        register=fact.register,
        number=fact.number,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        supplier_id=fact.supplier_id,
        way=fact.way,
        reference=fact.reference if isinstance(fact, _WITH_REFERENCE) else "",
        total=total,
        paid=paid,
        reason=fact.reason if isinstance(fact, _WITH_REASON) else "",
    )


def moved(stamp: Stamp, day: date, line: int, goods: StockLine) -> Iterator[Row]:
    """Move the stock of an item on `day`, which may be earlier than that of the act."""
    yield StockMovement(
        item_id=goods.item_id,
        fact_id=stamp.fact_id,
        line=line,
        quantity=goods.quantity,
        value=goods.value,
        business_date=day,
        recorded_at=stamp.recorded_at,
    )
    change = {"quantity": goods.quantity, "value": goods.value}
    yield Addition(StockLevel, {"item_id": goods.item_id}, change)


def differences(
    stamp: Stamp, line: int, item_id: ItemId, amounts: Mapping[CostDifference, Rupiah]
) -> Iterator[Row]:
    """Write the explicit lines between cost and value; what is nothing has none."""
    for difference, amount in amounts.items():
        if amount:
            yield StockCostDifference(
                fact_id=stamp.fact_id,
                line=line,
                difference=difference,
                item_id=item_id,
                business_date=stamp.business_date,
                amount=amount,
            )


def debt_rows(
    stamp: Stamp, supplier_id: SupplierId, changes: Iterable[tuple[FactId, Rupiah]]
) -> Iterator[Row]:
    """Say what is owed more (positive) or less for receipts; what is nothing has no line."""
    for line, (receipt_id, amount) in enumerate(changes, start=1):
        if amount:
            yield DebtEntry(
                fact_id=stamp.fact_id,
                line=line,
                supplier_id=supplier_id,
                receipt_id=receipt_id,
                business_date=stamp.business_date,
                recorded_at=stamp.recorded_at,
                amount=amount,
            )


def less_owed(parts: Iterable[DebtPart]) -> Iterator[tuple[FactId, Rupiah]]:
    """Turn parts that were paid into changes of what is owed."""
    return ((part.receipt_id, Rupiah(-part.amount)) for part in parts)
