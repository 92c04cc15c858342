"""What happens to the list of goods and its prices."""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.identity import ItemId
from values.list_change import ListChange
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity

ITEMS_IN_A_FACT_MAX = 200
"""With sixty-letter names and several barcodes, well below the largest body that can be sent."""


class Pack(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One form in which an item is bought or sold: piece, pak, dus, karung (kemasan)."""

    number: int
    """1, 2, 3 ... within the item, never used again for another size. 1 is the base unit itself."""
    unit: str
    """As the shop writes it: `pcs`, `dus`, `kg`."""
    ratio: Quantity = ONE
    """Base units in one pack."""
    barcodes: tuple[str, ...] = ()
    """Normalised by `coop.goods.barcode`."""
    purchase_price: Rupiah = ZERO
    """What one pack last cost; 0 where nobody knows."""
    is_sold: bool = True
    """Offered at the till; False keeps the pack for purchases or for history."""


class ItemRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One item as it stands from now on (barang)."""

    item_id: ItemId
    revision: int
    """1 for a new item, then one more each time: the greatest is the item as it is."""
    name: str
    category: str = ""
    base_unit: str
    is_weighed: bool = False
    """Sold by parts of the unit; a counted item is sold whole."""
    is_active: bool = True
    packs: tuple[Pack, ...]


class PriceRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one pack of an item costs from a day on (harga jual)."""

    item_id: ItemId
    pack: int
    price: Rupiah
    effective_from: date
    revision: int = 1
    """Where a day's price is set twice, the greater is meant."""


class ItemsRecorded(Fact, frozen=True, kw_only=True):
    """Items were added or changed, with their prices where these were set too."""

    KIND: ClassVar[str] = "goods.items_recorded"

    items: tuple[ItemRecord, ...]
    prices: tuple[PriceRecord, ...] = ()


class PricesSet(Fact, frozen=True, kw_only=True):
    """Prices were set, for today or for a day to come."""

    KIND: ClassVar[str] = "goods.prices_set"

    prices: tuple[PriceRecord, ...]


class ItemListingChanged(Fact, frozen=True, kw_only=True):
    """An item left the list of goods, or came back to it (arsip barang)."""

    KIND: ClassVar[str] = "goods.listing_changed"

    item: ItemRecord
    """As it stands from now on."""
    change: ListChange
    reason: str
