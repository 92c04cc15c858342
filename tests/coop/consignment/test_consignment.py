"""Goods of villagers: whose they are, that they have no value of the shop's, and the way back."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from coop.consignment.consignors import consignor, consignor_list
from coop.consignment.receive_consigned import receive_consigned
from coop.consignment.record_consignor import ConsignorDraft, record_consignor
from coop.consignment.refusals import (
    CannotReverseConsignment,
    ConsignedGoodsNotThere,
    ConsignedQuantityNotPossible,
    ConsignmentReasonMissing,
    ConsignmentReversalFault,
    ConsignmentTextTooLong,
    ConsignorChangedMeanwhile,
    ConsignorNamedSo,
    ConsignorNameMissing,
    ConsignorUnknown,
    ItemNotForConsignment,
    ItemNotOfConsignor,
    NoConsignedGoods,
    NotForConsignment,
    ShareNotPossible,
    TermsInThePast,
)
from coop.consignment.reverse_consignment import reverse_consignment
from coop.consignment.send_back_consigned import send_back_consigned
from coop.consignment.terms import consigned_goods
from coop.facts.consignment import AgreedShare, ConsignedLine
from coop.stock.adjust_stock import adjust_stock
from coop.stock.stock_card import MovementKind, stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import LoggedFact
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.consignment.builders import (
    ENDED,
    NINE_TENTHS,
    a_snack,
    agree,
    an_owner,
    came,
    each,
    held,
    sold,
)
from tests.coop.members.builders import a_member
from tests.coop.repacking.builders import goods
from values.adjustment_reason import AdjustmentReason
from values.consignment import ShareKind
from values.identity import ConsignorId, FactId, ItemId, MemberId, new_uuid
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity


@pytest.fixture
def owner(session: Session) -> ConsignorId:
    return an_owner(session)


def line(item_id: ItemId, quantity: int) -> tuple[ConsignedLine, ...]:
    return (ConsignedLine(item_id, Quantity(quantity)),)


def sent_back(session: Session, owner: ConsignorId, item_id: ItemId, quantity: int) -> FactId:
    stamp = a_stamp()
    send_back_consigned(
        session, stamp, consignor_id=owner, lines=line(item_id, quantity), settings=SHOP
    )
    return stamp.fact_id


def taken_back(session: Session, fact_id: FactId, reason: str = "Salah") -> FactId:
    stamp = a_stamp()
    reverse_consignment(session, stamp, fact_id=fact_id, reason=reason, settings=SHOP)
    return stamp.fact_id


def test_goods_of_a_villager_are_on_the_shelf_and_never_in_the_value_of_the_stock(
    session: Session, owner: ConsignorId
) -> None:
    snack = a_snack(session, owner, stock=20_000)
    before = stock_value(session)

    sold(session, snack, 3_000)
    sold(session, snack, 30_000)
    came(session, owner, snack, 50_000)
    sent_back(session, owner, snack, 7_000)
    for quantity in (-2_000, 1_000):
        adjust_stock(
            session,
            a_stamp(),
            item_id=snack,
            quantity=Quantity(quantity),
            reason=AdjustmentReason.LOST,
        )

    assert held(session, snack) == (29_000 - 1_000 + 0 + 1_000, 0)
    assert stock_value(session) == before == 0


def test_who_an_owner_is_is_sealed(session: Session, owner: ConsignorId) -> None:
    bodies = session.execute(select(LoggedFact.kind, LoggedFact.body)).all()

    assert "consignment.consignors_recorded" in {kind for kind, _ in bodies}
    assert all(b"Bu Sri" not in body and b"0812" not in body for _, body in bodies)
    assert consignor(session, owner).name == "Bu Sri keripik"


def test_an_owner_need_not_be_a_member_and_may_be_one(session: Session) -> None:
    member_id = a_member(session, "Sri Lestari")
    consignor_id = ConsignorId(new_uuid())
    draft = ConsignorDraft(consignor_id=consignor_id, name="Sri Lestari", member_id=member_id)
    record_consignor(session, a_stamp(), consignor=draft)

    (listed,) = consignor_list(session, "lest")
    assert listed.member_id == member_id
    assert listed.member_number


def test_what_makes_no_owner_is_refused(session: Session, owner: ConsignorId) -> None:
    def draft(name: str, **more: object) -> ConsignorDraft:
        return ConsignorDraft(consignor_id=ConsignorId(new_uuid()), name=name, **more)  # type: ignore[arg-type]

    refused: list[tuple[ConsignorDraft, type[Exception]]] = [
        (draft(" "), ConsignorNameMissing),
        (draft("a" * 101), ConsignmentTextTooLong),
        (draft("BU SRI keripik"), ConsignorNamedSo),
        (draft("Bu Sri", member_id=MemberId(new_uuid())), ConsignorUnknown),
        (ConsignorDraft(consignor_id=owner, name="Bu Sri"), ConsignorChangedMeanwhile),
    ]
    for consignor_draft, kind in refused:
        with pytest.raises(kind):
            record_consignor(session, a_stamp(), consignor=consignor_draft)


def test_an_owner_who_was_put_away_brings_nothing(session: Session, owner: ConsignorId) -> None:
    snack = a_snack(session, owner)
    away = ConsignorDraft(consignor_id=owner, name="Bu Sri", is_active=False, based_on=1)
    record_consignor(session, a_stamp(), consignor=away)

    with pytest.raises(ConsignorUnknown):
        came(session, owner, snack, 1_000)
    sent_back(session, owner, snack, 20_000)
    assert consignor_list(session) == []
    assert len(consignor_list(session, "sri", with_put_away=True)) == 1


def test_what_has_been_the_shops_own_is_not_put_on_consignment(
    session: Session, owner: ConsignorId
) -> None:
    own = goods(session, "Keripik sendiri", 1_000, 8_000)
    sold_out = goods(session, "Habis", 1_000, 8_000)
    adjust_stock(
        session,
        a_stamp(),
        item_id=sold_out,
        quantity=Quantity(-1_000),
        reason=AdjustmentReason.LOST,
    )

    for item_id in (own, sold_out):
        with pytest.raises(ItemNotForConsignment) as refused:
            agree(session, item_id, owner, NINE_TENTHS)
        assert refused.value.fault is NotForConsignment.OWN_COST


def test_goods_of_one_owner_do_not_become_anothers(session: Session, owner: ConsignorId) -> None:
    other = an_owner(session, "Pak Joko")
    snack = a_snack(session, owner, stock=5_000)

    for share in (NINE_TENTHS, ENDED):
        with pytest.raises(ItemNotForConsignment) as refused:
            agree(session, snack, other if share is NINE_TENTHS else owner, share)
        assert refused.value.fault is NotForConsignment.STILL_THERE

    sent_back(session, owner, snack, 5_000)
    agree(session, snack, other, NINE_TENTHS)
    with pytest.raises(ItemNotOfConsignor):
        came(session, owner, snack, 1_000)
    came(session, other, snack, 1_000)


def test_an_item_whose_terms_ended_is_on_consignment_no_more(
    session: Session, owner: ConsignorId
) -> None:
    snack = a_snack(session, owner, stock=0)
    assert [of.item_id for of in consigned_goods(session, owner, TODAY)] == [snack]

    agree(session, snack, owner, ENDED)

    assert consigned_goods(session, owner, TODAY) == []
    with pytest.raises(ItemNotOfConsignor):
        came(session, owner, snack, 1_000)


def test_a_share_that_is_none_is_refused(session: Session, owner: ConsignorId) -> None:
    snack = an_item(session, "Tempe", stock=0)
    for share in (
        AgreedShare(ShareKind.PERCENT),
        AgreedShare(ShareKind.PERCENT, BasisPoints(10_001)),
        AgreedShare(ShareKind.PERCENT, BasisPoints(9_000), Rupiah(500)),
        AgreedShare(ShareKind.FIXED),
        AgreedShare(ShareKind.FIXED, BasisPoints(1), Rupiah(500)),
        AgreedShare(ShareKind.ENDED, BasisPoints(1)),
    ):
        with pytest.raises(ShareNotPossible):
            agree(session, snack, owner, share)
    with pytest.raises(TermsInThePast):
        agree(session, snack, owner, NINE_TENTHS, TODAY - timedelta(1))
    with pytest.raises(ItemNotForConsignment):
        agree(session, ItemId(new_uuid()), owner, NINE_TENTHS)


def test_what_comes_must_be_named_and_counted(session: Session, owner: ConsignorId) -> None:
    snack = a_snack(session, owner, stock=0)
    stranger = an_item(session, "Sabun", stock=0)
    with pytest.raises(NoConsignedGoods):
        receive_consigned(session, a_stamp(), consignor_id=owner, lines=(), settings=SHOP)
    with pytest.raises(ItemNotOfConsignor):
        came(session, owner, stranger, 1_000)
    for quantity in (0, -1_000, 500, 10**9 + 1_000):
        with pytest.raises(ConsignedQuantityNotPossible):
            came(session, owner, snack, quantity)

    assert held(session, snack).quantity == 0


def test_no_more_goes_back_than_is_there(session: Session, owner: ConsignorId) -> None:
    snack = a_snack(session, owner, stock=5_000)
    sold(session, snack, 3_000)

    with pytest.raises(ConsignedGoodsNotThere) as refused:
        sent_back(session, owner, snack, 3_000)

    assert (refused.value.on_hand, refused.value.asked) == (2_000, 3_000)
    sent_back(session, owner, snack, 2_000)
    assert held(session, snack).quantity == 0


def test_goods_that_were_written_wrongly_are_taken_back(
    session: Session, owner: ConsignorId
) -> None:
    snack = a_snack(session, owner, stock=0)
    receipt = came(session, owner, snack, 9_000)
    returned = sent_back(session, owner, snack, 4_000)

    with pytest.raises(ConsignmentReasonMissing):
        taken_back(session, returned, " ")
    with pytest.raises(ConsignedGoodsNotThere):
        taken_back(session, receipt)
    reversal = taken_back(session, returned)
    taken_back(session, receipt)

    assert held(session, snack) == (0, 0)
    for asked, fault in (
        (receipt, ConsignmentReversalFault.ALREADY_REVERSED),
        (reversal, ConsignmentReversalFault.IS_REVERSAL),
        (FactId(new_uuid()), ConsignmentReversalFault.UNKNOWN),
    ):
        with pytest.raises(CannotReverseConsignment) as refused:
            taken_back(session, asked)
        assert refused.value.fault is fault
    kinds = [of.kind for of in stock_card(session, snack).lines]
    assert {
        MovementKind.CONSIGNED,
        MovementKind.CONSIGNED_BACK,
        MovementKind.CONSIGNMENT_REVERSED,
    } == set(kinds)
    assert {of.number for of in stock_card(session, snack).lines} == {1, 2, 3, 4}


def test_pressing_twice_takes_in_once(session: Session, owner: ConsignorId) -> None:
    snack = a_snack(session, owner, each(8_000), stock=0)
    stamp = a_stamp()
    for _ in range(2):
        receive_consigned(
            session, stamp, consignor_id=owner, lines=line(snack, 4_000), settings=SHOP
        )

    assert held(session, snack).quantity == 4_000
    (item,) = consigned_goods(session, owner, date(2027, 1, 1))
    assert (item.share, item.on_hand) == (each(8_000), 4_000)
