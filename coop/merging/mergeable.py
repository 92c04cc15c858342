"""Whether two records can be of the same item, and nothing about them is open."""

from datetime import date

from coop.counting.chosen_items import first_being_counted
from coop.facts.goods import ItemRecord
from coop.goods.item_listing import item_listing
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from coop.ordering.on_order import on_order
from coop.stock.consigned_items import consigned_among
from db.session import Session


def check_mergeable(session: Session, gone: ItemRecord, kept: ItemRecord, today: date) -> None:
    """Refuse what cannot be one item.

    Raises:
        ItemsNotMergeable: it names the record that is in the way.
    """
    fault = _difference(session, gone, kept) or _open_matter(session, gone, kept, today)
    if fault is not None:
        raise ItemsNotMergeable(*fault)


def _difference(
    session: Session, gone: ItemRecord, kept: ItemRecord
) -> tuple[MergeFault, str] | None:
    if gone.item_id == kept.item_id:
        return MergeFault.SAME, kept.name
    if not kept.is_active:
        return MergeFault.UNKNOWN, kept.name
    listing = item_listing(session, gone.item_id)
    if listing is not None and listing.kept_id not in {None, kept.item_id}:
        return MergeFault.UNKNOWN, gone.name
    if gone.base_unit != kept.base_unit:
        return MergeFault.UNIT, gone.name
    if gone.is_weighed != kept.is_weighed:
        return MergeFault.WEIGHED, (gone if gone.is_weighed else kept).name
    return None


def _open_matter(
    session: Session, gone: ItemRecord, kept: ItemRecord, today: date
) -> tuple[MergeFault, str] | None:
    consigned = consigned_among(session, [gone.item_id, kept.item_id], today)
    if consigned:
        return MergeFault.CONSIGNED, (gone if gone.item_id in consigned else kept).name
    if first_being_counted(session, [gone.item_id, kept.item_id]) is not None:
        return MergeFault.COUNTED, gone.name
    if on_order(session).get(gone.item_id):
        return MergeFault.ORDERED, gone.name
    return None
