"""What sells most is counted every week, the rest less often."""

from dataclasses import replace
from datetime import date, timedelta

from coop.counting.approve_count import approve_count
from coop.counting.chosen_items import CountScope, chosen_items
from coop.counting.cycle_plan import (
    USUAL_DAYS,
    CountDays,
    SalesClass,
    count_days,
    due_items,
    planned_items,
    sales_classes,
)
from coop.selling.void_sale import void_sale
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.counting.builders import DEWI, a_count, counted, explained, finished
from values.counting import CountChoice, DifferenceReason
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import ONE

A, B, C = SalesClass.A, SalesClass.B, SalesClass.C


def sold_for(session: Session, item_id: ItemId, pieces: int, day: date = TODAY) -> FactId:
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, pieces * ONE)), day=day)
    return sale_id


def counted_on(
    session: Session,
    item_id: ItemId,
    day: date,
    reason: DifferenceReason = DifferenceReason.LOST,
) -> None:
    count_id = a_count(session, item_id, day=day)
    counted(session, count_id, item_id, 1)
    finished(session, count_id)
    explained(session, count_id, reason)
    stamp = replace(a_stamp(), business_date=day)
    approve_count(session, stamp, count_id=count_id, approved_by=DEWI)


def due(session: Session, day: date = TODAY) -> list[tuple[str, SalesClass]]:
    return [(item.name, item.sales_class) for item in due_items(session, day)]


def test_items_are_classed_by_what_they_sold_for() -> None:
    ids = [ItemId(new_uuid()) for _ in range(5)]
    sold = dict(zip(ids, map(Rupiah, (0, 6, 14, 79, 1)), strict=True))

    classes = sales_classes(sold)

    assert [classes[item_id] for item_id in ids] == [C, B, A, A, C]
    assert sales_classes({}) == {}


def test_what_was_never_counted_is_due_the_most_sold_first(session: Session) -> None:
    an_item(session, "Paku")
    sugar = an_item(session, "Gula")
    sold_for(session, sugar, 3)

    assert due(session) == [("Gula", A), ("Paku", C)]


def test_an_item_is_due_again_after_the_days_of_its_class(session: Session) -> None:
    sugar, nails = an_item(session, "Gula"), an_item(session, "Paku")
    sold_for(session, sugar, 3, TODAY)
    for item_id in (sugar, nails):
        counted_on(session, item_id, TODAY)

    days = [
        TODAY + timedelta(days=number)
        for number in (0, USUAL_DAYS.a - 1, USUAL_DAYS.a, USUAL_DAYS.c)
    ]

    assert [len(due(session, day)) for day in days] == [0, 0, 1, 2]


def test_the_shop_chooses_how_often_each_class_is_counted(session: Session) -> None:
    sugar, nails = an_item(session, "Gula"), an_item(session, "Paku")
    sold_for(session, sugar, 3, TODAY)
    for item_id in (sugar, nails):
        counted_on(session, item_id, TODAY)
    days = count_days(replace(SHOP, count_days_a=28, count_days_c=14))
    in_two_weeks = TODAY + timedelta(days=14)

    assert days == CountDays(a=28, b=28, c=14)
    assert [item.name for item in due_items(session, in_two_weeks, days)] == ["Paku"]
    scope = CountScope(choice=CountChoice.CYCLE, days=days)
    assert chosen_items(session, scope, in_two_weeks) == (nails,)


def test_the_plan_says_what_each_item_sold_for_and_when_its_turn_is(session: Session) -> None:
    sugar, coffee, nails = (an_item(session, name) for name in ("Gula", "Kopi", "Paku"))
    sold_for(session, sugar, 3)
    sold_for(session, coffee, 1)
    counted_on(session, sugar, TODAY)

    never, last, rest = planned_items(session, TODAY)

    assert (never.name, never.sales_class, never.share) == ("Kopi", A, 2_500)
    assert (never.last_counted, never.due_on) == (None, TODAY)
    assert (last.name, last.sales_class, last.share) == ("Gula", A, 7_500)
    assert (last.last_counted, last.due_on) == (TODAY, TODAY + timedelta(days=7))
    assert (rest.item_id, rest.sales_class, rest.share) == (nails, C, 0)


def test_without_any_sale_nothing_matters_more_than_the_rest(session: Session) -> None:
    an_item(session, "Gula")

    (item,) = planned_items(session, TODAY)

    assert (item.sales_class, item.share, item.sold_for) == (C, 0, 0)


def test_what_is_to_be_counted_again_stays_due(session: Session) -> None:
    sugar = an_item(session, "Gula")
    counted_on(session, sugar, TODAY, DifferenceReason.COUNT_AGAIN)

    assert due(session) == [("Gula", C)]


def test_sales_that_were_voided_or_are_long_past_do_not_count(session: Session) -> None:
    sugar, coffee, tea = (an_item(session, name) for name in ("Gula", "Kopi", "Teh"))
    voided = sold_for(session, sugar, 9)
    void_sale(session, a_stamp(), sale_id=voided, reason="salah", settings=SHOP)
    sold_for(session, coffee, 9, TODAY - timedelta(days=92))
    sold_for(session, tea, 1)

    assert due(session) == [("Teh", A), ("Gula", C), ("Kopi", C)]


def test_a_count_of_what_is_due_takes_the_first_that_nobody_counts_yet(session: Session) -> None:
    sugar, coffee, tea = (an_item(session, name) for name in ("Gula", "Kopi", "Teh"))
    a_count(session, sugar)

    chosen = chosen_items(session, CountScope(choice=CountChoice.CYCLE, most=1), TODAY)

    assert chosen == (coffee,)
    assert tea in chosen_items(session, CountScope(choice=CountChoice.CYCLE), TODAY)
