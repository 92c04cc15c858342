"""Taking items off the list with a reason, bringing them back, and removing mistakes."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from coop.errors import Refusal
from coop.fact_log import record
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.archive_item import archive_item
from coop.goods.bring_back_item import bring_back_item
from coop.goods.item_card import item_card
from coop.goods.item_codes import CodeTaken
from coop.goods.item_list import ItemFilter, item_list
from coop.goods.item_listing import (
    REASON_LETTERS_MAX,
    ItemWasUsed,
    ReasonMissing,
    ReasonTooLong,
    item_listing,
    was_used,
)
from coop.goods.record_item import ItemChangedMeanwhile, record_item
from coop.goods.remove_item import remove_item
from coop.goods.scanned_item import scanned_item
from coop.goods.search_items import search_items
from coop.prices.change_price_rules import change_price_rules
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import Item
from tests.builders import TILL_2, TODAY, a_stamp, an_item
from tests.coop.goods.builders import A_CODE, a_draft
from tests.coop.prices.builders import a_rule
from values.identity import ItemId
from values.list_change import ListChange
from values.prices import PriceRuleKind
from values.quantity import Quantity

WHY = "tidak dijual lagi"
ARCHIVED = ItemFilter(is_active=False)
Act = Callable[..., Any]


def revision_of(session: Session, item_id: ItemId) -> int:
    return session.scalars(select(Item.revision).where(Item.item_id == item_id)).one()


def act(session: Session, what: Act, item_id: ItemId, reason: str = WHY) -> None:
    what(
        session,
        a_stamp(),
        item_id=item_id,
        based_on=revision_of(session, item_id),
        reason=reason,
    )


def names(session: Session, which: ItemFilter) -> list[str]:
    return [row.on_sale.name for row in item_list(session, TODAY, which)]


def test_an_archived_item_is_found_and_sold_no_more_and_says_why(session: Session) -> None:
    soap = an_item(session, "Sabun batang", barcode=A_CODE)

    act(session, archive_item, soap, "  pabriknya\n tutup ")

    assert search_items(session, "sabun", TODAY) == []
    assert names(session, ItemFilter()) == []
    assert names(session, ARCHIVED) == ["Sabun batang"]
    scanned = scanned_item(session, A_CODE, TODAY)
    assert scanned is not None
    assert not scanned.on_sale.is_sold
    card = item_card(session, soap, TODAY)
    assert card is not None
    assert card.listing is not None
    assert (card.listing.change, card.listing.reason) == (ListChange.ARCHIVED, "pabriknya tutup")
    assert card.listing.since == TODAY


def test_what_is_left_of_an_archived_item_stays_in_the_value_of_the_stock(
    session: Session,
) -> None:
    soap = an_item(session, "Sabun batang", stock=3_000)
    before = stock_value(session)

    act(session, archive_item, soap)

    assert stock_value(session) == before


def test_an_item_brought_back_is_sold_as_it_was(session: Session) -> None:
    soap = an_item(session, "Sabun batang", barcode=A_CODE, price=4_000)
    act(session, archive_item, soap)

    act(session, bring_back_item, soap, "ada lagi")

    scanned = scanned_item(session, A_CODE, TODAY)
    assert scanned is not None
    assert (scanned.on_sale.is_sold, scanned.on_sale.price) == (True, 4_000)
    listing = item_listing(session, soap)
    assert listing is not None
    assert (listing.change, listing.reason) == (ListChange.BROUGHT_BACK, "ada lagi")


def test_an_item_changed_after_it_was_brought_back_has_no_remark_any_more(
    session: Session,
) -> None:
    soap = an_item(session, "Sabun batang")
    act(session, archive_item, soap)
    act(session, bring_back_item, soap)
    draft = a_draft("Sabun", item_id=soap, based_on=revision_of(session, soap))

    record_item(session, a_stamp(), item=draft, prices={})

    assert item_listing(session, soap) is None


def test_an_item_whose_code_another_one_has_now_is_not_brought_back(session: Session) -> None:
    soap = an_item(session, "Sabun batang", barcode=A_CODE)
    act(session, archive_item, soap)
    an_item(session, "Sabun cair", barcode=A_CODE)

    with pytest.raises(CodeTaken):
        act(session, bring_back_item, soap)

    assert names(session, ARCHIVED) == ["Sabun batang"]


@pytest.mark.parametrize(
    ("reason", "refusal"),
    [(" \n ", ReasonMissing), ("x" * (REASON_LETTERS_MAX + 1), ReasonTooLong)],
)
@pytest.mark.parametrize("what", [archive_item, bring_back_item, remove_item])
def test_nobody_archives_without_a_reason_that_can_be_read(
    session: Session, what: Act, reason: str, refusal: type[Refusal]
) -> None:
    soap = an_item(session, stock=0)

    with pytest.raises(refusal):
        act(session, what, soap, reason)


@pytest.mark.parametrize("what", [archive_item, bring_back_item, remove_item])
def test_an_item_that_somebody_changed_meanwhile_stays_as_it_is(
    session: Session, what: Act
) -> None:
    soap = an_item(session, stock=0)

    with pytest.raises(ItemChangedMeanwhile):
        what(session, a_stamp(), item_id=soap, based_on=7, reason=WHY)


def test_an_archived_item_is_not_archived_again(session: Session) -> None:
    soap = an_item(session)
    act(session, archive_item, soap)

    with pytest.raises(ItemChangedMeanwhile):
        act(session, archive_item, soap)


def test_an_item_never_used_is_removed_and_its_code_is_free(session: Session) -> None:
    wrong = an_item(session, "Salah ketik", stock=0, barcode=A_CODE)

    act(session, remove_item, wrong, "salah ketik")

    assert names(session, ItemFilter(is_active=None)) == []
    assert scanned_item(session, A_CODE, TODAY) is None


def test_an_item_with_a_history_is_archived_and_not_removed(session: Session) -> None:
    sold = an_item(session, "Terjual")

    with pytest.raises(ItemWasUsed) as refusal:
        act(session, remove_item, sold)

    assert refusal.value.name == "Terjual"


def test_a_rule_of_prices_is_a_history_too(session: Session) -> None:
    soap = an_item(session, stock=0, price=4_000)
    assert not was_used(session, soap)
    rule = a_rule(PriceRuleKind.TIER, 3_000, quantity=3_000, item_id=soap)

    change_price_rules(session, a_stamp(), rules=(rule,))

    assert was_used(session, soap)


def test_a_removed_item_that_another_till_sold_meanwhile_is_in_the_archive(
    session: Session,
) -> None:
    """Both facts are in the log, whichever came first: what was sold must be found."""
    soap = an_item(session, "Sabun batang", stock=0, barcode=A_CODE)
    act(session, remove_item, soap)
    assert names(session, ARCHIVED) == []

    sold = StockLine(soap, Quantity(-1_000))
    record(session, a_stamp(stream_id=TILL_2), OpeningStockRecorded(lines=(sold,)))

    assert names(session, ARCHIVED) == ["Sabun batang"]


def test_an_act_pressed_twice_is_one_act(session: Session) -> None:
    soap = an_item(session)
    stamp = a_stamp()

    for _ in range(2):
        archive_item(session, stamp, item_id=soap, based_on=1, reason=WHY)

    assert revision_of(session, soap) == 2
