"""A villager who leaves snacks with the shop."""

from datetime import date

from coop.consignment.open_settlement import open_settlement
from coop.consignment.receive_consigned import receive_consigned
from coop.consignment.record_consignor import ConsignorDraft, record_consignor
from coop.consignment.set_terms import set_terms
from coop.consignment.settle_consignment import (
    SettlementPaid,
    Settling,
    settle_consignment,
)
from coop.facts.consignment import AgreedShare, ConsignedLine
from coop.stock.moving_average import Holding
from coop.stock.value_in_order import holding_now
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from values.consignment import ShareKind
from values.identity import ConsignorId, FactId, ItemId, StreamId, new_uuid
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity

NINE_TENTHS = AgreedShare(ShareKind.PERCENT, BasisPoints(9_000))
ENDED = AgreedShare(ShareKind.ENDED)


def each(amount: int) -> AgreedShare:
    return AgreedShare(ShareKind.FIXED, each=Rupiah(amount))


def an_owner(session: Session, name: str = "Bu Sri keripik") -> ConsignorId:
    consignor_id = ConsignorId(new_uuid())
    draft = ConsignorDraft(consignor_id=consignor_id, name=name, phone="0812 1111 2222")
    record_consignor(session, a_stamp(), consignor=draft)
    return consignor_id


def a_snack(
    session: Session,
    owner: ConsignorId,
    share: AgreedShare = NINE_TENTHS,
    *,
    name: str = "Keripik singkong",
    price: int = 10_000,
    stock: int = 20_000,
) -> ItemId:
    item_id = an_item(session, name, price=price, stock=0)
    agree(session, item_id, owner, share)
    if stock:
        came(session, owner, item_id, stock)
    return item_id


def agree(
    session: Session,
    item_id: ItemId,
    owner: ConsignorId,
    share: AgreedShare,
    day: date | None = None,
    today: date = TODAY,
) -> None:
    stamp = a_stamp(business_date=today)
    set_terms(session, stamp, item_id=item_id, consignor_id=owner, share=share, effective_from=day)


def came(session: Session, owner: ConsignorId, item_id: ItemId, quantity: int) -> FactId:
    stamp = a_stamp()
    lines = (ConsignedLine(item_id, Quantity(quantity)),)
    receive_consigned(session, stamp, consignor_id=owner, lines=lines, settings=SHOP)
    return stamp.fact_id


def sold(
    session: Session,
    item_id: ItemId,
    quantity: int = 1_000,
    *,
    stream_id: StreamId = TILL_1,
    day: date = TODAY,
) -> FactId:
    cart = a_cart(a_line(session, item_id, quantity, day=day))
    sale_id, _ = a_sale(session, cart, stream_id=stream_id, day=day)
    return sale_id


def owed(session: Session, owner: ConsignorId, until: date = TODAY) -> int:
    return open_settlement(session, owner, until).total


def settled(
    session: Session, owner: ConsignorId, until: date = TODAY, today: date = TODAY
) -> tuple[FactId, SettlementPaid]:
    stamp = a_stamp(business_date=today)
    settling = Settling(consignor_id=owner, until=until, seen=Rupiah(owed(session, owner, until)))
    done = settle_consignment(session, stamp, settling=settling, settings=SHOP)
    assert done is not None
    return stamp.fact_id, done


def held(session: Session, item_id: ItemId) -> Holding:
    return holding_now(session, item_id)
