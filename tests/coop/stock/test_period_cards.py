"""Stock cards of some days, as they are saved."""

from datetime import date, timedelta

from sqlalchemy import func, select

from coop.fact_log import record
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.item_list import ItemFilter
from coop.selling.void_sale import void_sale
from coop.stock.adjust_stock import adjust_stock
from coop.stock.period_cards import PeriodLine, period_cards
from coop.stock.stock_card import MovementKind
from db.session import Session
from db.tables import StockMovement
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.period import Period, month_of, one_day
from values.quantity import Quantity

NOVEMBER = month_of(TODAY)
YESTERDAY = TODAY - timedelta(days=1)
EVERYTHING = ItemFilter(is_active=None)


def cards(
    session: Session, period: Period = NOVEMBER, which: ItemFilter = EVERYTHING
) -> list[PeriodLine]:
    return list(period_cards(session, period, which, TODAY))


def moved(session: Session, item_id: ItemId, quantity: int, day: date) -> None:
    line = StockLine(item_id, Quantity(quantity))
    record(session, a_stamp(business_date=day), OpeningStockRecorded(lines=(line,)))


def test_a_card_begins_with_what_was_there_and_ends_with_what_is_left(session: Session) -> None:
    rice = an_item(session, "Beras", stock=0, barcode="8991234567891")
    moved(session, rice, 10_000, YESTERDAY)
    a_sale(session, a_cart(a_line(session, rice, 3_000)))

    before, sold = cards(session, one_day(TODAY))

    assert (before.movement, before.balance, before.day) == (None, 10_000, TODAY)
    assert sold.movement is not None
    assert (sold.movement.kind, sold.movement.quantity) == (MovementKind.SALE, -3_000)
    assert (sold.balance, sold.item.code, sold.item.unit) == (7_000, "8991234567891", "pcs")
    assert not sold.is_undone


def test_a_voided_sale_says_so_and_so_does_what_took_it_back(session: Session) -> None:
    rice = an_item(session, "Beras")
    sale_id, _ = a_sale(session, a_cart(a_line(session, rice)))
    void_sale(session, a_stamp(), sale_id=sale_id, reason="salah pencet", settings=SHOP)

    lines = [line for line in cards(session) if line.movement and line.movement.number]

    assert [line.is_undone for line in lines] == [True, False]
    assert lines[0].movement is not None
    assert lines[1].movement is not None
    assert lines[0].movement.numbered_on == lines[1].movement.numbered_on


def test_goods_that_never_were_there_have_no_card(session: Session) -> None:
    an_item(session, "Belum pernah ada", stock=0)

    assert cards(session) == []


def test_one_item_alone_is_read(session: Session) -> None:
    rice, sugar = an_item(session, "Beras"), an_item(session, "Gula")

    lines = cards(session, which=ItemFilter(is_active=None, item_id=sugar))

    assert {line.item.item_id for line in lines} == {sugar}
    assert rice != sugar


def test_a_correction_entered_on_another_day_stands_on_its_own(session: Session) -> None:
    rice = an_item(session, "Beras", stock=0)
    moved(session, rice, 5_000, TODAY)
    moved(session, rice, 2_000, YESTERDAY)
    adjust_stock(
        session,
        a_stamp(),
        item_id=rice,
        quantity=Quantity(-1_000),
        reason=AdjustmentReason.DAMAGED,
        note="pecah",
    )

    balances = [line.balance for line in cards(session)]

    assert balances == [0, 2_000, 7_000, 6_000]


def test_the_last_balance_is_the_sum_of_all_movements(session: Session) -> None:
    rice = an_item(session, "Beras", stock=0)
    for at in range(30):
        moved(session, rice, (at % 7 - 3) * 1_000 or 500, TODAY - timedelta(days=at % 9))

    last = cards(session)[-1]

    total = session.scalar(select(func.sum(StockMovement.quantity)))
    assert last.balance == total
