"""What came in at cost, less what went out at cost, less the explicit lines, is what lies there.

Whatever happens: goods that come in and go back, late or in time, sales below zero, losses, and
documents taken back.
"""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Select, func, select

from coop.buying.receipt_draft import NotaDiscount
from coop.buying.reverse_buying import reverse_buying
from coop.buying.send_back_goods import GoodsToSend, send_back_goods
from coop.errors import Refusal
from coop.facts.buying import BuyingReversed, GoodsReceived, GoodsSentBack
from coop.stock.adjust_stock import adjust_stock
from coop.stock.valuation import stock_value
from db.database import Database
from db.session import Session
from db.tables import (
    BuyingReversal,
    GoodsReceiptLine,
    LoggedFact,
    SentBackGoods,
    StockCostDifference,
    StockLevel,
    StockMovement,
)
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received, sold
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity
from values.tender_method import TenderMethod

OF_BUYING = (GoodsReceived.KIND, GoodsSentBack.KIND, BuyingReversed.KIND)
STEP = st.tuples(
    st.sampled_from(["receive", "receive", "sell", "sell", "lose", "send", "reverse"]),
    st.integers(1, 9),
    st.integers(1, 9_999),
    st.integers(0, 4),
)


class Shelf:
    """One item, and all that happens to it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.item_id: ItemId = an_item(session, stock=0)
        self.supplier_id: SupplierId = a_supplier(session, str(new_uuid()))
        self.receipts: list[FactId] = []
        self.documents: list[FactId] = []
        self.now = TODAY

    def step(self, what: str, pieces: int, amount: int, days: int) -> None:
        acts = {
            "receive": self.receive,
            "sell": self.sell,
            "lose": self.lose,
            "send": self.send,
            "reverse": self.reverse,
        }
        acts[what](pieces, amount, days)

    def receive(self, pieces: int, amount: int, days: int) -> None:
        line = a_bought_line(self.session, self.item_id, pieces, price=amount, bonus=days % 2)
        nota = a_nota(
            self.supplier_id,
            line,
            line,
            discount=NotaDiscount(amount=Rupiah(amount // 3)),
            freight=Rupiah(amount // 7),
            received_on=self.now - timedelta(days=days),
        )
        received(self.session, nota, day=self.now)
        self.receipts.append(nota.draft_id)
        self.documents.append(nota.draft_id)

    def sell(self, pieces: int, _amount: int, days: int) -> None:
        sold(self.session, self.item_id, pieces, day=self._days_ago(days))

    def lose(self, pieces: int, _amount: int, days: int) -> None:
        adjust_stock(
            self.session,
            a_stamp(business_date=self._days_ago(days)),
            item_id=self.item_id,
            quantity=Quantity(-pieces * ONE),
            reason=AdjustmentReason.LOST,
        )

    def send(self, pieces: int, amount: int, days: int) -> None:
        receipt, line = (self.receipts[-1], 1) if self.receipts and days else (None, 0)
        going = GoodsToSend(self.item_id, 1, Quantity(pieces * ONE), Rupiah(amount), receipt, line)
        stamp = a_stamp()
        try:
            send_back_goods(
                self.session,
                stamp,
                supplier_id=self.supplier_id,
                goods=[going],
                reason="Rusak",
                settings=SHOP,
                refund=TenderMethod.CASH,
            )
        except Refusal:
            return  # The next look sees that it left nothing.
        self.documents.append(stamp.fact_id)

    def reverse(self, pieces: int, _amount: int, _days: int) -> None:
        if not self.documents:
            return
        of = self.documents[pieces % len(self.documents)]
        try:
            reverse_buying(
                self.session,
                a_stamp(),
                document_id=of,
                reason="Salah",
                settings=SHOP,
                is_sold_known=True,
            )
        except Refusal:
            return

    def _days_ago(self, days: int) -> date:
        return self.now - timedelta(days=days)


def total(session: Session, amounts: Select[Any]) -> int:
    return int(session.scalar(amounts) or 0)


def brought(session: Session) -> int:
    """Return what suppliers were to get for the goods that are not given back or corrected."""
    undone = select(BuyingReversal.of_fact)
    came = select(func.sum(GoodsReceiptLine.cost)).where(GoodsReceiptLine.fact_id.not_in(undone))
    back = select(func.sum(SentBackGoods.credit)).where(SentBackGoods.fact_id.not_in(undone))
    return total(session, came) - total(session, back)


def moved_otherwise(session: Session) -> int:
    """Return what sales and losses did to the value on hand."""
    kinds = select(LoggedFact.fact_id).where(LoggedFact.kind.in_(OF_BUYING))
    moves = select(func.sum(StockMovement.value)).where(StockMovement.fact_id.not_in(kinds))
    return total(session, moves)


def check(shelf: Shelf) -> None:
    session = shelf.session
    level = select(StockLevel.quantity, StockLevel.value)
    found = session.execute(level.where(StockLevel.item_id == shelf.item_id)).one_or_none()
    quantity, value = found or (0, ZERO)
    apart = total(session, select(func.sum(StockCostDifference.amount)))

    everything = stock_value(session)
    assert everything == brought(session) + moved_otherwise(session) - apart
    assert everything == total(session, select(func.sum(StockMovement.value)))
    assert quantity * value >= 0
    assert quantity or not value


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=14))
def test_not_a_rupiah_is_lost_whatever_happens(
    database: Database, steps: list[tuple[str, int, int, int]]
) -> None:
    with database.transaction() as session:
        shelf = Shelf(session)
        for step in steps:
            shelf.step(*step)
            check(shelf)
