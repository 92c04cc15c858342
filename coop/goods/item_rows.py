"""The rows that follow from facts about goods."""

from collections.abc import Sequence

from coop.fact_log import Rows
from coop.facts.goods import ItemRecord, PriceRecord
from coop.word_search.folding import folded
from db.rows import Latest
from db.tables import Item, ItemBarcode, ItemListing, ItemPack, ItemPrice
from values.identity import FactId, ItemId
from values.list_change import ListChange
from values.stamp import Stamp


def item_rows(fact_id: FactId, item: ItemRecord) -> Rows:
    """Return the item as of this version, with its packs and their codes."""
    version = (item.revision, fact_id)
    key = {"item_id": item.item_id}
    yield Latest(
        Item,
        key,
        version,
        {
            "name": item.name,
            "search_name": folded(item.name),
            "category": item.category,
            "base_unit": item.base_unit,
            "is_weighed": item.is_weighed,
            "is_active": item.is_active,
        },
    )
    for pack in item.packs:
        held = {
            "unit": pack.unit,
            "ratio": pack.ratio,
            "purchase_price": pack.purchase_price,
            "is_sold": pack.is_sold,
        }
        yield Latest(ItemPack, key | {"number": pack.number}, version, held)
        for code in pack.barcodes:
            yield Latest(ItemBarcode, {"code": code} | key, version, {"pack": pack.number})


def listing_rows(
    stamp: Stamp, item_id: ItemId, change: ListChange, reason: str, kept_id: ItemId | None = None
) -> Rows:
    """Note why an item left the list or came back; `kept_id` is what it was merged into."""
    yield ItemListing(
        item_id=item_id,
        fact_id=stamp.fact_id,
        change=change,
        reason=reason,
        kept_id=kept_id,
        business_date=stamp.business_date,
    )


def price_rows(fact_id: FactId, prices: Sequence[PriceRecord]) -> Rows:
    """Return one row for each price."""
    for line, price in enumerate(prices, start=1):
        yield ItemPrice(
            item_id=price.item_id,
            pack=price.pack,
            effective_from=price.effective_from,
            revision=price.revision,
            fact_id=fact_id,
            line=line,
            price=price.price,
        )
