"""Whether two records can be of the same item, and nothing about them is open."""

from datetime import date

from coop.consignment.terms import terms_of, terms_on
from coop.counting.chosen_items import first_being_counted
from coop.facts.goods import ItemRecord
from coop.goods.item_listing import item_listing
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from db.session import Session


def check_mergeable(session: Session, gone: ItemRecord, kept: ItemRecord, today: date) -> None:
    """Refuse what cannot be one item.

    Raises:
        ItemsNotMergeable: it names the record that is in the way.
    """
    fault = _difference(session, gone, kept) or _other_owner(session, gone, kept, today)
    if fault is not None:
        raise ItemsNotMergeable(*fault)
    clash = first_being_counted(session, [gone.item_id, kept.item_id])
    if clash is not None:
        raise ItemsNotMergeable(MergeFault.COUNTED, clash.name, clash.label)


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


def _other_owner(
    session: Session, gone: ItemRecord, kept: ItemRecord, today: date
) -> tuple[MergeFault, str] | None:
    """Compare whose goods they are (titipan), for what is paid for them follows from it."""
    terms = [terms_on(terms_of(session, of.item_id), today) for of in (gone, kept)]
    left, stays = terms
    if left is None and stays is None:
        return None
    if left is None or stays is None:
        return MergeFault.CONSIGNED, (kept if left is None else gone).name
    if left.consignor_id != stays.consignor_id:
        return MergeFault.OWNERS, gone.name
    return (MergeFault.SHARES, gone.name) if left.share != stays.share else None
