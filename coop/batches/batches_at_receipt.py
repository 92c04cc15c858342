"""The last days of goods that come in, as they stand on the packs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from coop.batches.batch_book import batches_of, on_hand
from coop.batches.batch_rules import BatchCodeWithoutDay, checked_code, checked_expiry
from coop.batches.fefo import HeldBatch, left_of_batches, settled
from coop.derived_ids import ids_derived_from
from coop.facts.batches import BatchesRecorded
from coop.facts.stock import BatchChange
from db.session import Session
from values.identity import FactId, ItemId
from values.quantity import Quantity
from values.stamp import Stamp


class Arrival(NamedTuple):
    """Goods of one line that came in, in base units."""

    item_id: ItemId
    name: str
    quantity: Quantity
    expires_on: date | None
    """None where nobody looked, or the goods do not expire."""
    code: str


def stamp_for_batches(stamp: Stamp) -> Stamp:
    """Return the stamp under which the batches of a receipt are recorded."""
    return replace(stamp, fact_id=FactId(next(ids_derived_from(stamp.fact_id, "batches"))))


def batches_at_receipt(
    session: Session, stamp: Stamp, received_on: date, arrivals: Sequence[Arrival]
) -> BatchesRecorded | None:
    """Return the batches of a receipt that `stamp` recorded; None where there are none.

    Goods without a date settle the batches of their item too, or they would be taken for goods of a
    batch that is sold out.

    Raises:
        ExpiryInThePast, ExpiryTooFar: of a last day.
        BatchCodeTooLong, BatchCodeWithoutDay: of a code.
    """
    of_items: defaultdict[ItemId, list[Arrival]] = defaultdict(list)
    for arrival in arrivals:
        of_items[arrival.item_id].append(_checked(arrival, received_on))
    held = batches_of(session, of_items)
    changes = [
        change
        for item_id, came in of_items.items()
        for change in (
            *_settled(session, item_id, came, held.get(item_id, ()), stamp.business_date),
            *_new(came),
        )
    ]
    if not changes:
        return None
    return BatchesRecorded(changes=tuple(changes), receipt_id=stamp.fact_id)


def _checked(arrival: Arrival, received_on: date) -> Arrival:
    code = checked_code(arrival.code)
    if arrival.expires_on is not None:
        checked_expiry(arrival.name, arrival.expires_on, received_on)
    elif code:
        raise BatchCodeWithoutDay(arrival.name)
    return arrival._replace(code=code)


def _settled(
    session: Session,
    item_id: ItemId,
    came: Sequence[Arrival],
    held: Sequence[HeldBatch],
    today: date,
) -> list[BatchChange]:
    if not held:
        return []
    before = on_hand(session, item_id) - sum(arrival.quantity for arrival in came)
    return settled(item_id, left_of_batches(Quantity(before), held), today)


def _new(came: Sequence[Arrival]) -> Iterator[BatchChange]:
    for arrival in came:
        if arrival.expires_on is not None:
            yield BatchChange(arrival.item_id, arrival.expires_on, arrival.code, arrival.quantity)
