"""Whatever a day brings: the rows follow from the log, and the books add up."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.strategies import DataObject, booleans, data, integers, lists, sampled_from
from sqlalchemy import func, select
from typing_extensions import override

from coop.errors import Refusal
from coop.facts.goods import Pack
from coop.rebuild import rebuild, verify_log
from coop.selling.accept_return import accept_return
from coop.selling.cart import Discount
from coop.selling.daily_sales import day_sales
from coop.selling.sales_list import SaleState, sales_list
from coop.selling.sold import sale_sold
from coop.selling.void_sale import void_sale
from coop.shop_settings import OversellPolicy
from coop.stock.adjust_stock import adjust_stock
from db.tables import StockLevel, StockMovement
from tests.builders import (
    SHOP,
    TILL_1,
    TILL_2,
    TODAY,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    by_qris,
    in_cash,
)
from tests.coop.builders import empty_books
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.period import one_day
from values.quantity import ONE, Quantity
from values.tender_method import TenderMethod

STREAMS = sampled_from([TILL_1, TILL_2])
CARTON = Pack(number=2, unit="dus", ratio=Quantity(12_000))
OPENING = 100_000
STEPS = sampled_from([0, 50, 100, 500])


class ShopDay(RuleBasedStateMachine):
    """Two tills sell, void, take back and correct; a plain count runs beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(ignore_cleanup_errors=True)
        self.database = empty_books(Path(self.folder.name) / "coop.db")
        self.items: list[tuple[ItemId, int]] = []
        self.stock: Counter[ItemId] = Counter()
        self.money: Counter[TenderMethod] = Counter()
        self.open_sales: list[FactId] = []
        self.sales = 0

    @initialize()
    def open_the_shop(self) -> None:
        with self.database.transaction() as session:
            sugar = an_item(session, price=17_530, packs=(CARTON,), prices=(201_215,))
            eggs = an_item(session, "Telur", price=28_175, is_weighed=True)
        self.items = [(sugar, 1), (sugar, 2), (eggs, 1)]
        self.stock.update({sugar: OPENING, eggs: OPENING})

    @rule(drawn=data(), stream=STREAMS, step=STEPS, allows=booleans())
    def sell(self, drawn: DataObject, stream: object, step: int, *, allows: bool) -> None:
        chosen = drawn.draw(lists(sampled_from(self.items), min_size=1, max_size=3))
        policy = OversellPolicy.ALLOW if allows else OversellPolicy.FORBID
        shop = replace(SHOP, cash_rounding=step, oversell_policy=policy)
        with self.database.transaction() as session:
            lines = []
            for item_id, pack in chosen:
                off = Discount(amount=Rupiah(drawn.draw(integers(0, 999))))
                count = drawn.draw(integers(1, 6)) * ONE
                lines.append(a_line(session, item_id, count, pack=pack, discount=off))
            cart = a_cart(*lines, discount=Discount(amount=Rupiah(drawn.draw(integers(0, 999)))))
            by_phone = drawn.draw(integers(0, cart.due))
            try:
                sale_id, done = a_sale(
                    session,
                    cart,
                    by_qris(by_phone),
                    in_cash(),
                    settings=shop,
                    stream_id=TILL_1 if stream is TILL_1 else TILL_2,
                )
            except Refusal:
                return  # The next invariant sees that it left nothing.
        self.sales += 1
        self.open_sales.append(sale_id)
        self.money[TenderMethod.QRIS] += by_phone
        self.money[TenderMethod.CASH] += done.total - by_phone
        for line in cart.lines:
            self.stock[line.item_id] -= line.quantity * line.ratio // 1000

    @precondition(lambda self: self.open_sales)
    @rule(drawn=data(), step=STEPS)
    def take_back(self, drawn: DataObject, step: int) -> None:
        sale_id = drawn.draw(sampled_from(self.open_sales))
        with self.database.transaction() as session:
            sale = sale_sold(session, sale_id)
            assert sale is not None
            back = {
                line.line: Quantity(drawn.draw(integers(0, line.returnable // ONE)) * ONE)
                for line in sale.lines
            }
            try:
                done = accept_return(
                    session,
                    a_stamp(),
                    sale_id=sale_id,
                    back=back,
                    reason="rusak",
                    settings=replace(SHOP, cash_rounding=step),
                )
            except Refusal:
                return
        assert done is not None
        for refund in done.refunds:
            self.money[refund.method] -= refund.amount
        for line in sale.lines:
            self.stock[line.item_id] += back[line.line] * line.ratio // 1000

    @precondition(lambda self: self.open_sales)
    @rule(drawn=data())
    def void(self, drawn: DataObject) -> None:
        sale_id = drawn.draw(sampled_from(self.open_sales))
        with self.database.transaction() as session:
            sale = sale_sold(session, sale_id)
            assert sale is not None
            try:
                void_sale(session, a_stamp(), sale_id=sale_id, reason="salah", settings=SHOP)
            except Refusal:
                return
        self.open_sales.remove(sale_id)
        for tender in sale.tenders:
            self.money[tender.method] -= tender.amount
        for line in sale.lines:
            self.stock[line.item_id] += line.quantity * line.ratio // 1000

    @rule(drawn=data(), quantity=integers(-20_000, 20_000), stream=STREAMS)
    def correct(self, drawn: DataObject, quantity: int, stream: object) -> None:
        item_id, _ = drawn.draw(sampled_from(self.items))
        with self.database.transaction() as session:
            try:
                adjust_stock(
                    session,
                    a_stamp(stream_id=TILL_1 if stream is TILL_1 else TILL_2),
                    item_id=item_id,
                    quantity=Quantity(quantity),
                    reason=AdjustmentReason.FOUND,
                )
            except Refusal:
                return
        self.stock[item_id] += quantity

    @invariant()
    def the_books_add_up(self) -> None:
        with self.database.snapshot() as session:
            levels = dict(session.execute(select(StockLevel.item_id, StockLevel.quantity)).all())
            moved = select(StockMovement.item_id, func.sum(StockMovement.quantity))
            sums = dict(session.execute(moved.group_by(StockMovement.item_id)).all())
            today = day_sales(session, TODAY)
            listed = sales_list(session, one_day(TODAY)).rows
        assert levels == sums == dict(self.stock)
        assert {way: sum_ for way, sum_ in today.by_method.items() if sum_} == +self.money
        assert today.net == sum(self.money.values())
        assert today.sales == len(listed) == self.sales
        assert sum(row.state is SaleState.VOID for row in listed) == today.voids
        numbers = sorted(int(row.number[-4:]) for row in listed)
        assert numbers == list(range(1, self.sales + 1))

    @override
    def teardown(self) -> None:
        other = empty_books(Path(self.folder.name) / "rebuilt.db")
        with self.database.report() as kept, other.transaction() as rebuilt:
            verify_log(kept)
            assert rebuild(kept, rebuilt) == []
        other.close()
        self.database.close()
        self.folder.cleanup()


# To make a failure smaller takes minutes: each attempt opens two databases.
TestShopDay = ShopDay.TestCase
TestShopDay.settings = settings(max_examples=20, stateful_step_count=15, phases=[Phase.generate])
