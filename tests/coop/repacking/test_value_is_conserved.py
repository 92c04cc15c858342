"""Whatever is opened, mixed, taken apart, sold and taken back: no rupiah appears or goes."""

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from coop.repacking.cost_flow import ComingOut, GoingIn, cost_flow
from coop.repacking.refusals import CannotReverseRepack
from coop.repacking.reverse_repack import reverse_repack
from coop.stock.adjust_stock import adjust_stock
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import RepackShrinkage, StockCostDifference, StockMovement
from tests.builders import SHOP, a_stamp
from tests.coop.repacking.builders import a_recipe, a_repack, goods, lost
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId, RecipeId
from values.money import Rupiah
from values.quantity import Quantity
from values.repacking import ShrinkageCost

costs = st.integers(0, 10**12).map(Rupiah)
quantities = st.integers(1, 10**9).map(Quantity)
shrunk = st.integers(0, 10**9).map(Quantity)
going_in = st.lists(st.builds(GoingIn, quantities, shrunk, costs), min_size=1, max_size=20)


@st.composite
def what_comes_out(draw: st.DrawFn) -> list[ComingOut]:
    outs = []
    for _ in range(draw(st.integers(1, 20))):
        planned = draw(quantities)
        gone = draw(st.integers(0, planned - 1))
        weight = draw(st.integers(0, 10**12))
        outs.append(ComingOut(planned, Quantity(gone), weight))
    return outs


@given(going_in, what_comes_out(), st.sampled_from(ShrinkageCost))
def test_what_went_in_is_what_came_out_and_what_was_written_off(
    ins: Sequence[GoingIn], outs: Sequence[ComingOut], bears: ShrinkageCost
) -> None:
    flow = cost_flow(ins, outs, bears)

    lost_amounts = (*flow.lost_going_in, *flow.lost_coming_out)
    assert sum(flow.made) + sum(lost_amounts) == sum(of.cost for of in ins)
    assert min(*flow.made, *lost_amounts) >= 0
    if bears is ShrinkageCost.BORNE:
        assert not any(lost_amounts)


def test_ten_thousand_random_flows_lose_no_rupiah() -> None:
    random = Random(4)
    for _ in range(10_000):
        bears = random.choice(list(ShrinkageCost))
        ins = [
            GoingIn(
                Quantity(random.randint(1, 50_000)),
                Quantity(random.choice([0, random.randint(1, 500)])),
                Rupiah(random.randint(0, 10**7)),
            )
            for _ in range(random.randint(1, 5))
        ]
        outs = [
            ComingOut(
                Quantity(random.randint(500, 50_000)),
                Quantity(random.choice([0, random.randint(1, 499)])),
                random.choice([0, random.randint(1, 10**6)]),
            )
            for _ in range(random.randint(1, 5))
        ]
        flow = cost_flow(ins, outs, bears)
        went = sum(flow.made) + sum(flow.lost_going_in) + sum(flow.lost_coming_out)
        assert went == sum(of.cost for of in ins)


class RandomShop:
    """Opens, mixes and takes apart at random, also what is not there, and takes acts back."""

    def __init__(self, session: Session, random: Random) -> None:
        self.session, self.random = session, random
        self.acts: list[FactId] = []
        self.written_off = 0
        self.items = [
            goods(session, f"Barang {number}", random.randint(0, 9) * 1_000, number * 1_003)
            for number in range(6)
        ]
        one, two, three, four, five, six = self.items
        self.recipes = [
            a_recipe(session, [(one, 1_000)], [(two, 7_000)], "Buka"),
            a_recipe(session, [(two, 3_000), (three, 1_000)], [(four, 1_000)], "Campur"),
            a_recipe(session, [(four, 1_000)], [(two, 3_000), (three, 1_000)], "Pisah"),
            a_recipe(session, [(five, 2_000)], [(six, 3_000), (one, 1_000)], "Sortir"),
        ]

    def step(self) -> None:
        self.random.choice([self.repack, self.repack, self.adjust, self.take_back])()

    def repack(self) -> None:
        recipe: RecipeId = self.random.choice(self.recipes)
        products = {0: self.items[1], 1: self.items[3], 2: self.items[1], 3: self.items[5]}
        product: ItemId = products[self.recipes.index(recipe)]
        shrinkage = {product: lost(1_000)} if self.random.random() < 0.4 else {}
        times = 1_000 * self.random.randint(2, 4)
        bears = self.random.choice(list(ShrinkageCost))
        fact_id, done = a_repack(self.session, recipe, times, shrinkage, bears=bears)
        self.written_off += done.lost
        self.acts.append(fact_id)

    def adjust(self) -> None:
        adjust_stock(
            self.session,
            a_stamp(),
            item_id=self.random.choice(self.items),
            quantity=Quantity(1_000 * self.random.choice([-3, -1, 1, 2, 9])),
            reason=AdjustmentReason.LOST,
        )

    def take_back(self) -> None:
        if not self.acts:
            return
        try:
            reverse_repack(
                self.session,
                a_stamp(),
                fact_id=self.random.choice(self.acts),
                reason="Salah",
                settings=SHOP,
            )
        except CannotReverseRepack:
            return


def test_a_random_shop_keeps_its_value_and_can_be_rebuilt(session: Session) -> None:
    shop = RandomShop(session, Random(2026))
    for _ in range(300):
        shop.step()

    of = StockMovement
    moved = session.scalar(select(func.sum(of.value))) or 0
    assert moved == stock_value(session)
    lost_in_all = session.scalar(select(func.sum(RepackShrinkage.lost))) or 0
    assert lost_in_all == shop.written_off
    repacks = repack_changes(session)
    assert repacks["value"] == -repacks["lost"] + repacks["restored"] - repacks["settled"]


def repack_changes(session: Session) -> dict[str, int]:
    """Add up what all acts of repacking did to the value, and what explains it."""
    value = """SELECT coalesce(sum(m.value), 0) FROM stock_movement AS m
        JOIN repack_document AS d ON d.fact_id = m.fact_id"""
    lost_amounts = "SELECT coalesce(sum(lost), 0) FROM repack_shrinkage"
    restored = """SELECT coalesce(sum(s.lost), 0) FROM repack_shrinkage AS s
        JOIN repack_document AS d ON d.of_fact = s.fact_id"""
    settled = f"""SELECT coalesce(sum(c.amount), 0) FROM {StockCostDifference.__tablename__} AS c
        JOIN repack_document AS d ON d.fact_id = c.fact_id"""
    asked = {"value": value, "lost": lost_amounts, "restored": restored, "settled": settled}
    connection = session.connection()
    return {
        name: int(connection.exec_driver_sql(query).scalar_one()) for name, query in asked.items()
    }
