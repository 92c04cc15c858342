"""What should be counted next."""

from sqlalchemy.orm import Session

from coop.stock.attention_list import times_to_count
from coop.stock.to_count import items_to_count
from tests.builders import a_cart, a_line, a_sale, an_item


def test_what_was_oversold_most_often_comes_first(session: Session) -> None:
    once = an_item(session, "Beras", stock=0)
    often = an_item(session, "Teh", stock=0)
    fine = an_item(session, "Gula")
    for item_id in (once, often, often, fine):
        a_sale(session, a_cart(a_line(session, item_id)))

    listed = items_to_count(session)

    assert [(item.name, item.times, item.on_hand) for item in listed] == [
        ("Teh", 2, -2_000),
        ("Beras", 1, -1_000),
    ]
    assert items_to_count(session, limit=1) == listed[:1]


def test_of_some_items_only_the_doubted_ones_are_named(session: Session) -> None:
    doubted, fine = an_item(session, "Teh", stock=0), an_item(session, "Gula")
    for item_id in (doubted, doubted, fine):
        a_sale(session, a_cart(a_line(session, item_id)))

    assert times_to_count(session, [fine, doubted]) == {doubted: 2}
