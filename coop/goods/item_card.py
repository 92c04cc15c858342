"""One item, whole: what its card shows and its form opens with."""

from datetime import date
from typing import NamedTuple

from coop.facts.goods import ItemRecord, Pack
from coop.goods.item_listing import Listing, MergedItem, item_listing, merged_into
from coop.goods.item_records import item_record
from coop.goods.price_list import PriceLine, packs_on_sale, price_history
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import NOTHING, Quantity


class CardPack(NamedTuple):
    """A pack, what it costs today, and what it cost and will cost, newest first."""

    pack: Pack
    price: Rupiah | None
    history: list[PriceLine]
    ceiling: Rupiah | None = None
    """The most that the law allows (HET)."""


class ItemCard(NamedTuple):
    """An item as it is now, with its packs in the order of their numbers."""

    item: ItemRecord
    packs: list[CardPack]
    on_hand: Quantity
    """In base units."""
    listing: Listing | None = None
    """Why it is on the list or not, if anybody said so."""
    merged: tuple[MergedItem, ...] = ()
    """Other records of the same item, that go on under this one."""


def item_card(session: Session, item_id: ItemId, day: date) -> ItemCard | None:
    """Read an item with its prices on `day`; None where there is no such item."""
    item = item_record(session, item_id)
    if item is None:
        return None
    on_sale = packs_on_sale(session, [(item_id, pack.number) for pack in item.packs], day)
    packs = [
        CardPack(
            pack,
            on_sale[item_id, pack.number].price,
            price_history(session, item_id, pack.number),
            on_sale[item_id, pack.number].ceiling,
        )
        for pack in item.packs
    ]
    on_hand = next((pack.on_hand for pack in on_sale.values()), NOTHING)
    listing, merged = item_listing(session, item_id), merged_into(session, item_id)
    return ItemCard(item, packs, on_hand, listing, merged)
