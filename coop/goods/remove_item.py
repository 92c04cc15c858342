"""Remove an item that was recorded by mistake and never used (hapus barang)."""

from msgspec.structs import replace

from coop.fact_log import record, use_case
from coop.facts.goods import ItemListingChanged
from coop.goods.item_listing import ItemWasUsed, checked_reason, item_to_list, was_used
from db.session import Session
from values.identity import ItemId
from values.list_change import ListChange
from values.stamp import Stamp


@use_case
def remove_item(
    session: Session, stamp: Stamp, *, item_id: ItemId, based_on: int, reason: str
) -> None:
    """Remove an item of the revision `based_on`: it stands on no list, and its codes are free.

    The log keeps it, as it keeps everything. If a till that was apart sold it meanwhile, it stands
    among the archived ones, with what was sold.

    Raises:
        ReasonMissing, ReasonTooLong: as for `archive_item`.
        ItemChangedMeanwhile: the item is no longer as it was shown.
        ItemWasUsed: it has a history, so it is archived instead.
    """
    why = checked_reason(reason)
    item = item_to_list(session, item_id, based_on)
    if was_used(session, item_id):
        raise ItemWasUsed(item.name)
    packs = tuple(replace(pack, barcodes=()) for pack in item.packs)
    gone = replace(item, revision=item.revision + 1, is_active=False, packs=packs)
    fact = ItemListingChanged(item=gone, change=ListChange.REMOVED, reason=why)
    record(session, stamp, fact)
