"""Who bought: kept from the hub, and what it comes to in a year."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from coop.fact_log import envelopes_after, head_of
from coop.facts.envelope import SEALED
from coop.selling.accept_return import accept_return
from coop.selling.cart import Cart
from coop.selling.member_purchases import member_purchases, purchases_of_year
from coop.selling.record_sale import record_sale
from coop.selling.void_sale import void_sale
from db.database import Database
from db.session import Session
from db.tables import MemberPurchase, Sale
from tests.builders import (
    SHOP,
    TILL_1,
    TILL_2,
    TODAY,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    in_cash,
)
from values.identity import ItemId, MemberId, new_uuid
from values.quantity import Quantity
from values.trouble import Trouble

BU_SRI, PAK_HAR = MemberId(new_uuid()), MemberId(new_uuid())


@pytest.fixture
def rice(session: Session) -> ItemId:
    return an_item(session, "Beras", price=10_000)


def a_cart_of(
    session: Session, rice: ItemId, buyer: MemberId | None, sacks: int = 1, day: date = TODAY
) -> Cart:
    return replace(a_cart(a_line(session, rice, sacks * 1_000, day=day)), member_id=buyer)


def bought(session: Session, buyer: MemberId, year: int = TODAY.year) -> int:
    return purchases_of_year(session, buyer, year)


def test_a_sale_says_that_a_member_bought_and_a_sealed_fact_says_which(
    session: Session, rice: ItemId
) -> None:
    before = head_of(session, TILL_1).seq

    a_sale(session, a_cart_of(session, rice, BU_SRI, 3))

    sale, buyer = envelopes_after(session, TILL_1, before)
    assert (sale.kind, sale.flags) == ("sale.recorded", 0)
    assert b'"is_member":true' in sale.body
    assert str(BU_SRI).encode() not in sale.body
    assert (buyer.kind, buyer.flags) == ("member.purchase_made", SEALED)
    assert str(BU_SRI).encode() not in buyer.body


def test_a_sale_to_anybody_names_nobody(session: Session, rice: ItemId) -> None:
    before = head_of(session, TILL_1).seq

    a_sale(session, a_cart_of(session, rice, None))

    assert head_of(session, TILL_1).seq == before + 1
    assert session.scalars(select(MemberPurchase)).all() == []


def test_paid_twice_it_is_bought_once(session: Session, rice: ItemId) -> None:
    cart = a_cart_of(session, rice, BU_SRI)
    sale_id, _ = a_sale(session, cart)

    again = record_sale(session, a_stamp(sale_id), cart=cart, payments=(in_cash(),), settings=SHOP)

    assert again is None
    assert bought(session, BU_SRI) == 10_000


def test_the_purchases_of_one_member_are_listed_in_order(session: Session, rice: ItemId) -> None:
    yesterday = TODAY - timedelta(days=1)
    later, _ = a_sale(session, a_cart_of(session, rice, BU_SRI, 2))
    a_sale(session, a_cart_of(session, rice, PAK_HAR, 7))
    earlier, _ = a_sale(session, a_cart_of(session, rice, BU_SRI, day=yesterday), day=yesterday)

    listed = member_purchases(session, BU_SRI, yesterday, TODAY + timedelta(days=1))

    assert [(p.sale_id, p.number, p.total, p.returned, p.net) for p in listed] == [
        (earlier, "01-20261123-0001", 10_000, 0, 10_000),
        (later, "01-20261124-0001", 20_000, 0, 20_000),
    ]
    assert [p.sale_id for p in member_purchases(session, BU_SRI, yesterday, TODAY)] == [earlier]
    assert bought(session, PAK_HAR) == 70_000


def test_what_comes_back_counts_no_more(session: Session, rice: ItemId) -> None:
    sale_id, _ = a_sale(session, a_cart_of(session, rice, BU_SRI, 3))
    void_id, _ = a_sale(session, a_cart_of(session, rice, BU_SRI, 5))

    accept_return(
        session,
        a_stamp(),
        sale_id=sale_id,
        back={1: Quantity(1_000)},
        reason="Basah",
        settings=SHOP,
    )
    void_sale(session, a_stamp(), sale_id=void_id, reason="Salah", settings=SHOP)

    assert bought(session, BU_SRI) == 20_000


def test_each_year_counts_its_own_purchases(session: Session, rice: ItemId) -> None:
    for day in (date(2026, 12, 31), date(2027, 1, 1)):
        a_sale(session, a_cart_of(session, rice, BU_SRI, day.day, day), day=day)

    assert [bought(session, BU_SRI, year) for year in (2026, 2027)] == [310_000, 10_000]


def test_purchases_at_two_tills_are_added_up(session: Session, rice: ItemId) -> None:
    a_sale(session, a_cart_of(session, rice, BU_SRI))
    a_sale(session, a_cart_of(session, rice, BU_SRI), stream_id=TILL_2)

    assert bought(session, BU_SRI) == 20_000


class _KeyMissing(Trouble):
    """The cooperative's key is not there."""


def test_without_the_key_a_named_sale_leaves_nothing_and_others_go_on(database: Database) -> None:
    with database.transaction() as session:
        rice = an_item(session, "Beras", price=10_000)
        named, anybody = a_cart_of(session, rice, BU_SRI), a_cart_of(session, rice, None)

    class _NoKey:
        def seal(self, *_: object) -> bytes:
            raise _KeyMissing

    def sell_without_key() -> None:
        with database.transaction() as session:
            session.info["sealer"] = _NoKey()
            a_sale(session, named)

    with pytest.raises(_KeyMissing):
        sell_without_key()
    with database.transaction() as session:
        assert session.scalars(select(Sale)).all() == []
        a_sale(session, anybody)
        assert len(session.scalars(select(Sale)).all()) == 1
