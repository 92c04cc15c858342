"""Agree with an owner on an item and their part of it, from a day on (kesepakatan titip jual)."""

from datetime import date

from coop.consignment.consignors import active_consignor
from coop.consignment.refusals import (
    ItemNotForConsignment,
    NotForConsignment,
    ShareNotPossible,
    TermsInThePast,
)
from coop.consignment.terms import Terms, terms_of, terms_on
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.consignment import AgreedShare, ConsignmentTermsSet
from coop.goods.item_records import item_record
from coop.stock.value_in_order import holding_now
from db.rows import Latest, driver_connection
from db.session import Session
from db.tables import ConsignmentTerms
from values.consignment import ShareKind
from values.identity import ConsignorId, ItemId
from values.instant import day_number
from values.money import RUPIAH_MAX
from values.percentage import WHOLE
from values.stamp import Stamp

_HAD_COST = "SELECT 1 FROM stock_movement WHERE item_id = ? AND value <> 0 LIMIT 1"


@use_case
def set_terms(
    session: Session,
    stamp: Stamp,
    *,
    item_id: ItemId,
    consignor_id: ConsignorId,
    share: AgreedShare,
    effective_from: date | None = None,
) -> None:
    """Put an item on consignment, change the owner's part, or end it; from today where no day is.

    An item that has ever been the shop's own is not taken: what it cost would mix with goods that
    cost the shop nothing. It is put on the list once more instead, as the owner's.

    Raises:
        ConsignorUnknown: there is no such owner.
        ShareNotPossible: the part is nothing, or more than all.
        TermsInThePast: the day is over.
        ItemNotForConsignment: it is the shop's own, or another's goods are still there.
    """
    active_consignor(session, consignor_id)
    _check_share(share)
    day = effective_from or stamp.business_date
    if day < stamp.business_date:
        raise TermsInThePast(day, stamp.business_date)
    terms = terms_of(session, item_id)
    _check_item(session, item_id, consignor_id, terms_on(terms, day), share)
    since = day_number(day)
    revision = max((of.revision for of in terms if of.since == since), default=0) + 1
    fact = ConsignmentTermsSet(
        item_id=item_id,
        consignor_id=consignor_id,
        share=share,
        effective_from=day,
        revision=revision,
    )
    record(session, stamp, fact)


def _check_share(share: AgreedShare) -> None:
    is_possible = {
        ShareKind.PERCENT: 0 < share.rate <= WHOLE and not share.each,
        ShareKind.FIXED: 0 < share.each <= RUPIAH_MAX and not share.rate,
        ShareKind.ENDED: not share.rate and not share.each,
    }
    if not is_possible[share.kind]:
        raise ShareNotPossible


def _check_item(
    session: Session,
    item_id: ItemId,
    consignor_id: ConsignorId,
    now: Terms | None,
    share: AgreedShare,
) -> None:
    item = item_record(session, item_id)
    if item is None or not item.is_active:
        raise ItemNotForConsignment(item.name if item else "", NotForConsignment.UNKNOWN)
    goes_on = share.kind is not ShareKind.ENDED
    if now is not None and now.consignor_id == consignor_id and goes_on:
        return
    if driver_connection(session).execute(_HAD_COST, (item_id.bytes,)).fetchone():
        raise ItemNotForConsignment(item.name, NotForConsignment.OWN_COST)
    if holding_now(session, item_id).quantity:
        raise ItemNotForConsignment(item.name, NotForConsignment.STILL_THERE)


@applies(ConsignmentTermsSet)
def _rows(stamp: Stamp, fact: ConsignmentTermsSet) -> Rows:
    held = {
        "consignor_id": fact.consignor_id,
        "kind": fact.share.kind,
        "rate": fact.share.rate,
        "each": fact.share.each,
    }
    key = {"item_id": fact.item_id, "effective_from": fact.effective_from}
    yield Latest(ConsignmentTerms, key, (fact.revision, stamp.fact_id), held)
