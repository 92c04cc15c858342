"""The list of goods, page by page, and one item's card."""

from collections.abc import Iterator

import pytest

from coop.goods.item_card import item_card
from coop.goods.item_list import (
    ItemFilter,
    ListedItem,
    StockFilter,
    categories,
    item_count,
    item_list,
)
from coop.goods.record_item import record_item
from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.goods.builders import a_carton, a_draft
from values.identity import ItemId, new_uuid
from values.money import Rupiah
from values.quantity import Quantity


def names(session: Session, which: ItemFilter) -> list[str]:
    listed = [row.on_sale.name for row in item_list(session, TODAY, which)]
    assert item_count(session, TODAY, which) == len(listed)
    return listed


def pages(session: Session, size: int) -> Iterator[list[ListedItem]]:
    page = item_list(session, TODAY, limit=size)
    while page:
        yield page
        page = item_list(session, TODAY, after=page[-1].place, limit=size)


def test_pages_follow_one_another_without_a_gap_or_a_double(session: Session) -> None:
    for number in range(7):
        an_item(session, f"Barang {number // 2}", stock=0)

    read = list(pages(session, 3))

    assert [len(page) for page in read] == [3, 3, 1]
    rows = [row for page in read for row in page]
    assert len({row.on_sale.item_id for row in rows}) == 7
    assert [row.on_sale.name for row in rows] == sorted(row.on_sale.name for row in rows)


def test_a_row_tells_price_stock_category_and_packs(session: Session) -> None:
    draft = a_draft(category="Mi instan", packs=(a_carton(),))
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(3_200)})

    (row,) = item_list(session, TODAY)

    assert (row.on_sale.price, row.on_sale.on_hand, row.category, row.packs, row.is_active) == (
        3_200,
        0,
        "Mi instan",
        2,
        True,
    )


def test_items_off_the_list_are_shown_when_asked_for(session: Session) -> None:
    record_item(session, a_stamp(), item=a_draft("Lama", is_active=False), prices={})
    record_item(session, a_stamp(), item=a_draft("Baru"), prices={})

    assert names(session, ItemFilter()) == ["Baru"]
    assert names(session, ItemFilter(is_active=False)) == ["Lama"]
    assert names(session, ItemFilter(is_active=None)) == ["Baru", "Lama"]


def test_a_category_may_be_chosen(session: Session) -> None:
    record_item(session, a_stamp(), item=a_draft("Sabun", category="Mandi"), prices={})
    record_item(session, a_stamp(), item=a_draft("Beras", category="Sembako"), prices={})
    record_item(session, a_stamp(), item=a_draft("Lain"), prices={})

    assert categories(session) == ["Mandi", "Sembako"]
    assert names(session, ItemFilter(category="Mandi")) == ["Sabun"]


def test_a_pack_without_a_price_puts_its_item_on_the_list_of_those(session: Session) -> None:
    an_item(session, "Berharga", price=1_000)
    an_item(session, "Tanpa harga", price=None)
    half = a_draft("Dus tanpa harga", packs=(a_carton(),))
    record_item(session, a_stamp(), item=half, prices={1: Rupiah(1_000)})

    assert names(session, ItemFilter(without_price=True)) == ["Dus tanpa harga", "Tanpa harga"]


@pytest.mark.parametrize(
    ("stock", "expected"),
    [
        (StockFilter.LOW, ["Sedikit"]),
        (StockFilter.OUT, ["Belum pernah", "Habis"]),
        (StockFilter.MINUS, ["Minus"]),
        (StockFilter.ANY, ["Banyak", "Belum pernah", "Habis", "Minus", "Sedikit"]),
    ],
)
def test_stock_may_be_chosen(session: Session, stock: StockFilter, expected: list[str]) -> None:
    an_item(session, "Banyak", stock=5_001)
    an_item(session, "Sedikit", stock=5_000)
    an_item(session, "Belum pernah", stock=0)
    gone = an_item(session, "Habis", stock=1_000)
    minus = an_item(session, "Minus", stock=0)
    a_sale(session, a_cart(a_line(session, gone), a_line(session, minus)))

    assert names(session, ItemFilter(stock=stock)) == expected


def test_what_is_low_depends_on_the_limit(session: Session) -> None:
    an_item(session, "Gula", stock=8_000)

    wide = ItemFilter(stock=StockFilter.LOW, low_limit=Quantity(10_000))

    assert names(session, wide) == ["Gula"]


def test_a_card_has_the_item_its_prices_and_its_stock(session: Session) -> None:
    item_id = an_item(session, price=2_300, stock=40_000, packs=(a_carton(),), prices=(98_100,))

    card = item_card(session, item_id, TODAY)

    assert card is not None
    assert card.on_hand == 40_000
    assert [part.price for part in card.packs] == [2_300, 98_100]
    assert [len(part.history) for part in card.packs] == [1, 1]


def test_there_is_no_card_of_nothing(session: Session) -> None:
    assert item_card(session, ItemId(new_uuid()), TODAY) is None
