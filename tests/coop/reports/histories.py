"""A shop whose weeks Hypothesis draws, and the same weeks reckoned from its facts, one by one."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from coop.fact_log import envelopes_after, record
from coop.facts import read_fact
from coop.facts.goods import Pack
from coop.facts.selling import GoodsReturned, SaleRecorded, SaleVoided
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.selling.accept_return import accept_return
from coop.selling.cart import Discount
from coop.selling.record_sale import record_sale
from coop.selling.sold import sale_sold
from coop.selling.void_sale import void_sale
from coop.stock.adjust_stock import adjust_stock
from db.database import Database
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, Mirror, a_cart, a_line, a_stamp, an_item, in_cash
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.period import Period
from values.quantity import ONE, Quantity
from values.shares import shares_of
from values.stamp import Stamp

PAK = Pack(number=2, unit="pak", ratio=Quantity(10_000))
STEP = st.tuples(
    st.sampled_from(["sell", "sell", "sell", "sell", "receive", "throw_away", "give_back", "void"]),
    st.integers(0, 20),
    st.integers(1, 9),
    st.integers(0, 2_999),
)
STEPS = st.lists(STEP, min_size=1, max_size=14)


class _Forgotten(Exception):  # noqa: N818  Only ends a transaction.
    pass


@contextmanager
def a_history(database: Database) -> Iterator["Weeks"]:
    """Play in a shop of one's own, and leave nothing of it."""
    with suppress(_Forgotten), database.transaction() as session:
        yield Weeks(session)
        raise _Forgotten


class Weeks:
    """Four items: one without a known cost, one without stock, one by packs, one by weight."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.items = [
            an_item(session, "Gula pasir 1 kg", price=17_550, stock=30_000),
            an_item(session, "Mi goreng", price=3_125, stock=0, packs=(PAK,), prices=(30_050,)),
            an_item(session, "Telur ayam", price=28_333, stock=0, is_weighed=True),
            an_item(session, "Sabun mandi", price=4_000, stock=0),
        ]
        for item_id, quantity, value in zip(
            self.items[1:3], (60_000, 9_000), (150_001, 200_003), strict=True
        ):
            line = StockLine(item_id, Quantity(quantity), Rupiah(value))
            record(session, self.stamp(40), OpeningStockRecorded(lines=(line,)))
        self.suppliers = [a_supplier(session, name) for name in ("Toko Makmur", "UD Tani")]
        self.sales: list[FactId] = []

    def stamp(self, days_ago: int, minutes: int = 0) -> Stamp:
        """Stamp an act of a day; a day of the shop begins at seven."""
        day = TODAY - timedelta(days=days_ago)
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minutes)
        return replace(a_stamp(business_date=day), recorded_at=at)

    def play(self, steps: list[tuple[str, int, int, int]]) -> None:
        """Let everything happen, in the order of the days."""
        for what, days_ago, pieces, amount in sorted(steps, key=lambda step: -step[1]):
            getattr(self, what)(days_ago, pieces, amount)

    def sell(self, days_ago: int, pieces: int, amount: int) -> None:
        """Sell two or three lines, some with a discount of their own, some with one on all."""
        stamp = self.stamp(days_ago, amount % 720)
        chosen = [self.items[(pieces + amount) % 4], self.items[amount % 4]]
        lines = [
            a_line(
                self.session,
                item_id,
                (pieces + number) * ONE,
                discount=Discount(amount=Rupiah(amount // 5), reason="langganan")
                if amount % 3 == number
                else None,
            )
            for number, item_id in enumerate(chosen)
        ]
        lines.append(a_line(self.session, self.items[1], ONE, pack=2))
        whole = Discount(amount=Rupiah(amount), reason="langganan") if amount % 2 else None
        cart = a_cart(*lines, discount=whole)
        record_sale(
            self.session,
            replace(stamp, fact_id=FactId(cart.cart_id)),
            cart=cart,
            payments=(in_cash(),),
            settings=SHOP,
        )
        self.sales.append(FactId(cart.cart_id))

    def receive(self, days_ago: int, pieces: int, amount: int) -> None:
        """Buy one of the items."""
        item_id = self.items[amount % 4]
        line = a_bought_line(self.session, item_id, pieces, price=1_000 + amount)
        nota = a_nota(self.suppliers[pieces % 2], line)
        received(self.session, nota, day=TODAY - timedelta(days=days_ago))

    def throw_away(self, days_ago: int, pieces: int, amount: int) -> None:
        """Lose goods while others are sold."""
        adjust_stock(
            self.session,
            self.stamp(days_ago, amount % 720),
            item_id=self.items[amount % 4],
            quantity=Quantity(-pieces * ONE),
            reason=AdjustmentReason.DAMAGED,
        )

    def give_back(self, days_ago: int, pieces: int, amount: int) -> None:
        """Take back a part of a sale, or all of a line."""
        if not self.sales:
            return
        sale = sale_sold(self.session, self.sales[amount % len(self.sales)])
        assert sale is not None
        line = sale.lines[amount % len(sale.lines)]
        back = Quantity(min(line.returnable, pieces * ONE))
        if back and not sale.is_void:
            accept_return(
                self.session,
                self.stamp(days_ago, 720),
                sale_id=sale.sale_id,
                back={line.line: back},
                reason="rusak",
                settings=SHOP,
            )

    def void(self, days_ago: int, _pieces: int, amount: int) -> None:
        """Void a sale of which nothing has come back."""
        whole = [sale_sold(self.session, sale_id) for sale_id in self.sales]
        open_ones = [sale.sale_id for sale in whole if sale and not sale.reversals]
        if open_ones:
            sale_id = open_ones[amount % len(open_ones)]
            stamp = self.stamp(days_ago, 720)
            void_sale(self.session, stamp, sale_id=sale_id, reason="salah", settings=SHOP)

    def facts(self) -> Iterator[tuple[Stamp, object]]:
        """Read what really happened, one fact after another."""
        for envelope in envelopes_after(self.session, TILL_1, 0):
            yield envelope.stamp, read_fact(envelope, Mirror())


def last_days(days: int) -> Period:
    return Period(TODAY - timedelta(days=days - 1), TODAY + timedelta(days=1))


def by_hand(weeks: Weeks, period: Period) -> tuple[dict[ItemId, Counter[str]], int]:
    """Reckon each item's figures from the facts alone, and what is rounding to coins."""
    items: dict[ItemId, Counter[str]] = {}
    sales: dict[FactId, SaleRecorded] = {}
    returned: Counter[tuple[FactId, int]] = Counter()
    apart = 0
    for stamp, fact in weeks.facts():
        counts = stamp.business_date in period
        if isinstance(fact, SaleRecorded):
            sales[stamp.fact_id] = fact
            apart += fact.rounding if counts else 0
            for line, paid in zip(fact.lines, _paid(fact), strict=True):
                quantity = line.quantity * line.ratio // ONE
                if counts:
                    _count(items, line.item_id, 1, quantity, paid, line.cost, line.cost)
        elif isinstance(fact, SaleVoided | GoodsReturned):
            sale = sales[fact.sale_id]
            apart -= fact.total if counts else 0
            for back in fact.lines:
                of = sale.lines[back.line - 1]
                paid = _paid(sale)[back.line - 1]
                before = returned[fact.sale_id, back.line]
                after = returned[fact.sale_id, back.line] = before + back.quantity
                worth = paid * after // of.quantity - paid * before // of.quantity
                if counts:
                    quantity = back.quantity * back.ratio // ONE
                    times = int(isinstance(fact, SaleVoided))
                    apart += worth
                    _count(items, of.item_id, -times, -quantity, -worth, -back.cost, known=of.cost)
    return items, apart


def _count(  # noqa: PLR0913, PLR0917  The figures of one line.
    items: dict[ItemId, Counter[str]],
    item_id: ItemId,
    times: int,
    quantity: int,
    paid: int,
    cost: int,
    known: int,
) -> None:
    figures = items.setdefault(item_id, Counter())
    figures["times"] += times
    figures["quantity"] += quantity
    figures["takings"] += paid
    figures["uncosted"] += 0 if known else paid
    figures["cost"] += cost


def _paid(sale: SaleRecorded) -> list[int]:
    amounts = [line.amount for line in sale.lines]
    shares = shares_of(sale.discount, amounts)
    return [amount - share for amount, share in zip(amounts, shares, strict=True)]
