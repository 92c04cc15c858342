"""An item's stock card (kartu stok)."""

from datetime import timedelta

import pytest

from coop.fact_log import record
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.selling.accept_return import accept_return
from coop.selling.void_sale import void_sale
from coop.stock.adjust_stock import adjust_stock
from coop.stock.stock_card import CardLine, stock_card
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity


def summary(line: CardLine) -> tuple[str, int, int, str]:
    number = f"{line.register}/{line.number}" if line.number else ""
    return line.kind, line.quantity, line.balance, number


def test_each_movement_stands_with_its_document_and_its_balance(session: Session) -> None:
    item_id = an_item(session, stock=100_000)
    sale_id, _ = a_sale(session, a_cart(a_line(session, item_id, 3_000)))
    void_id, _ = a_sale(session, a_cart(a_line(session, item_id, 5_000)))
    back = {1: Quantity(1_000)}
    accept_return(session, a_stamp(), sale_id=sale_id, back=back, reason="rusak", settings=SHOP)
    void_sale(session, a_stamp(), sale_id=void_id, reason="salah", settings=SHOP)
    adjust_stock(
        session,
        a_stamp(business_date=TODAY + timedelta(days=1)),
        item_id=item_id,
        quantity=Quantity(-2_500),
        reason=AdjustmentReason.OWN_USE,
        note="rapat",
    )

    card = stock_card(session, item_id)

    assert [summary(line) for line in card.lines] == [
        ("adjustment", -2_500, 95_500, ""),
        ("void", 5_000, 98_000, "01/2"),
        ("return", 1_000, 93_000, "01/1"),
        ("sale", -5_000, 92_000, "01/2"),
        ("sale", -3_000, 97_000, "01/1"),
        ("opening", 100_000, 100_000, ""),
    ]
    assert [line.note for line in card.lines[:3]] == ["rapat", "salah", "rusak"]
    assert card.lines[0].reason is AdjustmentReason.OWN_USE
    assert card.lines[0].business_date == TODAY + timedelta(days=1)
    assert card.older is None


def test_several_lines_of_one_sale_are_several_movements(session: Session) -> None:
    item_id = an_item(session, is_weighed=True)

    a_sale(session, a_cart(a_line(session, item_id, 250), a_line(session, item_id, 1_250)))

    card = stock_card(session, item_id)
    assert [(line.quantity, line.balance) for line in card.lines] == [
        (-1_250, 98_500),
        (-250, 99_750),
        (100_000, 100_000),
    ]


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 7])
def test_the_balance_runs_on_over_pages(session: Session, limit: int) -> None:
    item_id = an_item(session, is_weighed=True)
    for _ in range(3):
        a_sale(session, a_cart(a_line(session, item_id, 500), a_line(session, item_id, 250)))
    whole = stock_card(session, item_id).lines

    lines: list[CardLine] = []
    before = None
    while not lines or before:
        page = stock_card(session, item_id, before=before, limit=limit)
        assert 0 < len(page.lines) <= limit
        lines += page.lines
        before = page.older

    assert lines == whole
    assert [line.balance for line in whole] == [
        97_750,
        98_000,
        98_500,
        98_750,
        99_250,
        99_500,
        100_000,
    ]


def test_what_comes_meanwhile_moves_no_older_page(session: Session) -> None:
    item_id = an_item(session)
    for _ in range(2):
        a_sale(session, a_cart(a_line(session, item_id)))
    first = stock_card(session, item_id, limit=1)
    a_sale(session, a_cart(a_line(session, item_id, 40_000)))

    older = stock_card(session, item_id, before=first.older, limit=1)

    assert [line.balance for line in older.lines] == [99_000]


def test_what_never_moved_has_an_empty_card(session: Session) -> None:
    assert stock_card(session, ItemId(new_uuid())) == ([], None)


def test_the_card_says_what_each_movement_cost_and_what_the_rest_is_worth(
    session: Session,
) -> None:
    item_id = an_item(session, stock=0)
    worth = StockLine(item_id, Quantity(10_000), Rupiah(100_001))
    record(session, a_stamp(), OpeningStockRecorded(lines=(worth,)))
    for _ in range(3):
        a_sale(session, a_cart(a_line(session, item_id, 3_000)))

    first = stock_card(session, item_id, limit=2)
    rest = stock_card(session, item_id, before=first.older)

    lines = [*first.lines, *rest.lines]
    assert [(line.value, line.worth) for line in lines] == [
        (-30_000, 10_001),
        (-30_000, 40_001),
        (-30_000, 70_001),
        (100_001, 100_001),
    ]
