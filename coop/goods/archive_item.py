"""Take an item off the list, with a reason: it is no longer sold, and keeps its history (arsip)."""

from msgspec.structs import replace

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.goods import ItemListingChanged
from coop.goods.item_listing import checked_reason, item_to_list
from coop.goods.item_rows import item_rows, listing_rows
from db.session import Session
from values.identity import ItemId
from values.list_change import ListChange
from values.stamp import Stamp


@use_case
def archive_item(
    session: Session, stamp: Stamp, *, item_id: ItemId, based_on: int, reason: str
) -> None:
    """Archive an item of the revision `based_on`.

    Nobody finds, sells, orders or counts it any more; its code says so at the till. What is left of
    it stays in the value of the stock.

    Raises:
        ReasonMissing, ReasonTooLong: nobody would know why, or it fits on no screen.
        ItemChangedMeanwhile: the item is no longer as it was shown.
    """
    why = checked_reason(reason)
    item = item_to_list(session, item_id, based_on, is_active=True)
    archived = replace(item, revision=item.revision + 1, is_active=False)
    fact = ItemListingChanged(item=archived, change=ListChange.ARCHIVED, reason=why)
    record(session, stamp, fact)


@applies(ItemListingChanged)
def _rows(stamp: Stamp, fact: ItemListingChanged) -> Rows:
    yield from item_rows(stamp.fact_id, fact.item)
    yield from listing_rows(stamp, fact.item.item_id, fact.change, fact.reason)
