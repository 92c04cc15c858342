"""What goods cost is written down when they come and go, and adds up."""

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from coop.fact_log import envelopes_after, record
from coop.facts.goods import Pack
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.item_rules import ItemDraft
from coop.selling.accept_return import accept_return
from coop.selling.void_sale import void_sale
from coop.stock.adjust_stock import adjust_stock
from coop.stock.record_new_item import record_new_item
from coop.stock.valuation import stock_value
from db.database import Database
from db.session import Session
from db.tables import StockLevel, StockMovement
from tests.builders import SHOP, TILL_1, a_cart, a_line, a_sale, a_stamp, an_item
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity


def an_item_worth(session: Session, quantity: int, value: int) -> ItemId:
    item_id = an_item(session, stock=0)
    line = StockLine(item_id, Quantity(quantity), Rupiah(value))
    record(session, a_stamp(), OpeningStockRecorded(lines=(line,)))
    return item_id


def sold(session: Session, item_id: ItemId, pieces: int) -> FactId:
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, pieces * 1_000)))
    return sale_id


def adjusted(session: Session, item_id: ItemId, pieces: int) -> None:
    quantity, reason = Quantity(pieces * 1_000), AdjustmentReason.FOUND
    adjust_stock(session, a_stamp(), item_id=item_id, quantity=quantity, reason=reason)


def values_of_moves(session: Session) -> Sequence[int]:
    return session.scalars(
        select(StockMovement.value).order_by(StockMovement.recorded_at, StockMovement.fact_id)
    ).all()


def test_a_sale_takes_its_share_and_the_fact_says_so(session: Session) -> None:
    item_id = an_item_worth(session, 3_000, 10_000)

    sold(session, item_id, 1)

    *_, envelope = envelopes_after(session, TILL_1, 0)
    assert b"3333" in envelope.body
    assert stock_value(session) == 6_667


def test_two_lines_of_one_item_share_what_there_is(session: Session) -> None:
    item_id = an_item_worth(session, 3_000, 10_000)
    line = a_line(session, item_id)

    a_sale(session, a_cart(line, a_line(session, item_id, 2_000)))

    assert stock_value(session) == 0


def test_a_void_brings_the_cost_back(session: Session) -> None:
    item_id = an_item_worth(session, 3_000, 10_000)
    sale_id = sold(session, item_id, 2)

    void_sale(session, a_stamp(), sale_id=sale_id, reason="Salah", settings=SHOP)

    assert stock_value(session) == 10_000


def test_returns_of_a_line_add_up_to_its_cost(session: Session) -> None:
    item_id = an_item_worth(session, 3_000, 10_000)
    sale_id = sold(session, item_id, 3)

    for _ in range(3):
        accept_return(
            session, a_stamp(), sale_id=sale_id, back={1: ONE}, reason="Rusak", settings=SHOP
        )

    assert stock_value(session) == 10_000


def test_a_sale_below_zero_borrows_the_last_average(session: Session) -> None:
    item_id = an_item_worth(session, 2_000, 10_000)
    sold(session, item_id, 2)

    sold(session, item_id, 1)
    assert stock_value(session) == -5_000

    adjusted(session, item_id, 3)
    assert stock_value(session) == 10_000


def test_what_is_found_or_lost_counts_at_the_average(session: Session) -> None:
    item_id = an_item_worth(session, 2_000, 10_000)

    adjusted(session, item_id, 1)
    assert stock_value(session) == 15_000

    adjusted(session, item_id, -3)
    assert stock_value(session) == 0


def test_stock_of_unknown_cost_is_worth_nothing(session: Session) -> None:
    item_id = an_item(session)

    sold(session, item_id, 1)
    adjusted(session, item_id, -1)

    assert set(values_of_moves(session)) == {0}


def test_opening_stock_is_worth_its_purchase_price(session: Session) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000), purchase_price=Rupiah(100_010))
    base = Pack(number=1, unit="pcs", ratio=ONE)
    item = ItemDraft(item_id=ItemId(new_uuid()), name="Mi", base_unit="pcs", packs=(base, carton))

    record_new_item(session, a_stamp(), item=item, prices={}, opening=Quantity(4_000))

    assert stock_value(session) == 10_001


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.booleans(), st.integers(1, 9)), min_size=1, max_size=12))
def test_whatever_happens_the_moves_add_up(
    database: Database, steps: list[tuple[bool, int]]
) -> None:
    with database.transaction() as session:
        item_id = an_item_worth(session, 7_000, 10_001)
        for sells, pieces in steps:
            if sells:
                sold(session, item_id, pieces)
            else:
                adjusted(session, item_id, pieces)
        total = select(func.sum(StockMovement.value)).where(StockMovement.item_id == item_id)
        level = select(StockLevel.quantity, StockLevel.value).where(StockLevel.item_id == item_id)
        quantity, value = session.execute(level).one()

        assert session.scalar(total) == value
        assert quantity * value >= 0
        assert quantity or not value
