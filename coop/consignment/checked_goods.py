"""What must be true of goods that an owner brings or takes back."""

from collections.abc import Sequence
from datetime import date

from coop.consignment.refusals import (
    ConsignedGoodsNotThere,
    ConsignedQuantityNotPossible,
    ItemNotOfConsignor,
    NoConsignedGoods,
)
from coop.consignment.terms import ConsignedItem, consigned_goods
from coop.facts.consignment import ConsignedLine
from coop.goods.item_listing import kept_items
from coop.goods.item_records import item_record
from db.session import Session
from values.identity import ConsignorId, ItemId
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity


def checked_goods(
    session: Session, consignor_id: ConsignorId, day: date, lines: Sequence[ConsignedLine]
) -> list[tuple[ConsignedItem, Quantity]]:
    """Return what the lines name, one entry for each item; a merged one goes on under the other.

    Raises:
        NoConsignedGoods: no goods are named.
        ItemNotOfConsignor: one is not on consignment from this owner.
        ConsignedQuantityNotPossible: of a quantity.
    """
    if not lines:
        raise NoConsignedGoods
    known = {of.item_id: of for of in consigned_goods(session, consignor_id, day)}
    kept = kept_items(session, [line.item_id for line in lines])
    summed: dict[ItemId, int] = {}
    for line in lines:
        item = known.get(kept.get(line.item_id, line.item_id))
        if item is None:
            raise ItemNotOfConsignor(_name(session, line.item_id))
        is_part = line.quantity % ONE != 0 and not item.is_weighed
        if not NOTHING < line.quantity <= QUANTITY_MAX or is_part:
            raise ConsignedQuantityNotPossible(item.name, line.quantity)
        summed[item.item_id] = summed.get(item.item_id, 0) + line.quantity
    return [(known[item_id], Quantity(quantity)) for item_id, quantity in summed.items()]


def check_there(goods: Sequence[tuple[ConsignedItem, Quantity]]) -> None:
    """Refuse to let go what the book does not have.

    Raises:
        ConsignedGoodsNotThere: of the first such item.
    """
    for item, quantity in goods:
        if quantity > item.on_hand:
            raise ConsignedGoodsNotThere(item.name, item.on_hand, quantity, item.unit)


def _name(session: Session, item_id: ItemId) -> str:
    item = item_record(session, item_id)
    return item.name if item else ""
