"""What wants to be looked at, the most urgent first."""

import pytest

from coop.stock.attention_list import (
    Attention,
    Urgency,
    attention_count,
    attention_list,
    times_to_count,
)
from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, an_item


def names(session: Session, which: Attention = Attention.ANY) -> list[str]:
    return [row.on_sale.name for row in attention_list(session, TODAY, which)]


def a_mixed_shelf(session: Session) -> None:
    an_item(session, "Beras", stock=40_000)
    an_item(session, "Teh", stock=5_000)
    an_item(session, "Garam", price=None)
    oversold = an_item(session, "Minyak", stock=1_000)
    a_sale(session, a_cart(a_line(session, oversold, 3_000)))


def test_a_wrong_book_comes_before_a_missing_price_and_that_before_low_stock(
    session: Session,
) -> None:
    a_mixed_shelf(session)

    rows = attention_list(session, TODAY)

    assert [(row.on_sale.name, row.place.urgency) for row in rows] == [
        ("Minyak", Urgency.MINUS),
        ("Garam", Urgency.WITHOUT_PRICE),
        ("Teh", Urgency.LOW),
    ]
    assert attention_count(session, TODAY) == 3


def test_an_item_with_two_reasons_is_listed_once_for_the_worse(session: Session) -> None:
    an_item(session, "Teh", price=None, stock=-2_000)

    (row,) = attention_list(session, TODAY)

    assert row.place.urgency is Urgency.MINUS


def test_what_was_sold_beyond_the_book_is_to_be_counted_also_when_it_is_there_again(
    session: Session,
) -> None:
    a_mixed_shelf(session)

    rows = attention_list(session, TODAY, Attention.TO_COUNT)

    assert [(row.on_sale.name, row.times) for row in rows] == [("Minyak", 1)]
    assert attention_count(session, TODAY, Attention.TO_COUNT) == 1


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_pages_follow_one_another_without_gap_or_double(session: Session, limit: int) -> None:
    a_mixed_shelf(session)
    for number in range(5):
        an_item(session, f"Kopi {number}", stock=1_000)

    seen: list[str] = []
    after = None
    while page := attention_list(session, TODAY, after=after, limit=limit):
        seen += [row.on_sale.name for row in page]
        after = page[-1].place

    assert seen == names(session)
    assert len(seen) == 8


def test_of_some_items_only_the_doubted_ones_are_named(session: Session) -> None:
    doubted, fine = an_item(session, "Teh", stock=0), an_item(session, "Gula")
    for item_id in (doubted, doubted, fine):
        a_sale(session, a_cart(a_line(session, item_id)))

    assert times_to_count(session, [fine, doubted]) == {doubted: 2}
