"""Put an archived item on the list again, with a reason (kembalikan dari arsip)."""

from msgspec.structs import replace

from coop.fact_log import record, use_case
from coop.facts.goods import ItemListingChanged
from coop.goods.item_codes import check_codes_free
from coop.goods.item_listing import ItemMerged, checked_reason, item_listing, item_to_list
from db.session import Session
from values.identity import ItemId
from values.list_change import ListChange
from values.stamp import Stamp


@use_case
def bring_back_item(
    session: Session, stamp: Stamp, *, item_id: ItemId, based_on: int, reason: str
) -> None:
    """Put an item of the revision `based_on` on the list again, with its packs, codes and prices.

    Raises:
        ReasonMissing, ReasonTooLong: as for `archive_item`.
        ItemChangedMeanwhile: the item is no longer as it was shown.
        ItemMerged: it goes on under another record.
        CodeTaken: another item has one of its codes now.
    """
    why = checked_reason(reason)
    item = item_to_list(session, item_id, based_on, is_active=False)
    listing = item_listing(session, item_id)
    if listing is not None and listing.kept_id is not None:
        raise ItemMerged(item.name, listing.kept_name)
    back = replace(item, revision=item.revision + 1, is_active=True)
    check_codes_free(session, back)
    fact = ItemListingChanged(item=back, change=ListChange.BROUGHT_BACK, reason=why)
    record(session, stamp, fact)
