"""Whatever two records bought, sold and gave away before: merging them loses no rupiah."""

from random import Random

import pytest
from sqlalchemy import func, select

from coop.buying.last_purchases import last_purchases
from coop.merging.merge_items import merge_items
from coop.stock.adjust_stock import adjust_stock
from coop.stock.valuation import stock_value
from coop.stock.value_in_order import holding_now
from db.session import Session
from db.tables import StockMovement
from tests.builders import a_stamp, an_item
from tests.coop.buying.builders import (
    a_bought_line,
    a_nota,
    a_supplier,
    differences,
    held,
    received,
    sold,
)
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity

MOVES = 12


def something_happens(session: Session, random: Random, item_id: ItemId) -> int:
    """Buy, sell or lose some of an item; return what came in at cost."""
    what = random.choice(("buy", "sell", "sell", "lose"))
    if what == "buy":
        price, packs = random.randint(1, 90_000), random.randint(1, 9)
        received(
            session,
            a_nota(
                a_supplier(session, str(random.random())),
                a_bought_line(session, item_id, packs, price=price),
            ),
        )
        return price * packs
    if what == "sell":
        sold(session, item_id, random.randint(1, 7))
    elif held(session, item_id)[0] > 0:
        adjust_stock(
            session,
            a_stamp(),
            item_id=item_id,
            quantity=Quantity(-1_000),
            reason=AdjustmentReason.DAMAGED,
            note="",
        )
    return 0


@pytest.mark.parametrize("seed", range(12))
def test_value_that_came_less_what_went_is_what_is_left(session: Session, seed: int) -> None:
    random = Random(seed)
    gone, kept = (an_item(session, name, stock=1_000) for name in ("Kopi A", "Kopi B"))
    for _ in range(MOVES):
        something_happens(session, random, random.choice((gone, kept)))
    moved = session.scalar(select(func.sum(StockMovement.value)))
    beside = sum(differences(session).values())
    both = sum(holding_now(session, item_id).quantity for item_id in (gone, kept))
    before = stock_value(session)
    assert moved == before

    merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 1), reason="dobel")

    after = holding_now(session, kept)
    assert after.quantity == both
    assert holding_now(session, gone) == (0, 0)
    assert after.value * after.quantity > 0 or after.value == 0
    settled = sum(differences(session).values()) - beside
    assert before - settled == stock_value(session)
    assert session.scalar(select(func.sum(StockMovement.value))) == stock_value(session)


def test_what_it_cost_under_the_old_record_is_known_under_the_new_one(session: Session) -> None:
    gone, kept = (an_item(session, name, stock=0) for name in ("Kopi A", "Kopi B"))
    line = a_bought_line(session, gone, 5, price=2_700)
    received(session, a_nota(a_supplier(session, "Bu Tini"), line))

    merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 1), reason="dobel")

    (last,) = last_purchases(session, kept)
    assert (last.supplier_name, last.price, last.cost_of(Quantity(1_000))) == (
        "Bu Tini",
        Rupiah(2_700),
        2_700,
    )
