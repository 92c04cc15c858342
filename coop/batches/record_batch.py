"""Write down what lies there of a batch: a date that was missing, or a quantity put right."""

from datetime import date

from coop.batches.batch_book import batch_rows, held_batches, on_hand
from coop.batches.batch_rules import BatchNotPossible, checked_code, checked_expiry
from coop.batches.fefo import HeldBatch, left_of_batches, settled
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.batches import BatchesRecorded
from coop.facts.goods import ItemRecord
from coop.facts.stock import BatchChange
from coop.goods.item_records import item_record
from db.session import Session
from values.identity import ItemId
from values.quantity import NOTHING, ONE, Quantity
from values.stamp import Stamp


class BatchItemUnknown(Refusal):
    """Nobody chose an item, or none that is on the list."""


@use_case
def record_batch(
    session: Session,
    stamp: Stamp,
    *,
    item_id: ItemId,
    expires_on: date,
    code: str = "",
    quantity: Quantity,
) -> None:
    """Say that `quantity` base units of a batch lie there, whatever the book said of it.

    What is on hand beyond it belongs to the other batches, or has no date. A batch of which nothing
    is there leaves the lists; one that has expired may still be put right.

    Raises:
        BatchItemUnknown: there is no such item.
        BatchNotPossible: the quantity is negative, broken, or more than the book has.
        ExpiryInThePast, ExpiryTooFar: nothing was known of such a batch.
        BatchCodeTooLong: of the code.
    """
    item = item_record(session, item_id)
    if item is None:
        raise BatchItemUnknown
    key = expires_on, checked_code(code)
    batches = {batch.key: batch for batch in held_batches(session, item_id)}
    known = batches.pop(key, None)
    if known is None:
        checked_expiry(item.name, expires_on, stamp.business_date)
    there = on_hand(session, item_id)
    _check_quantity(item, quantity, there)
    rest = left_of_batches(Quantity(max(NOTHING, there) - quantity), batches.values())
    changes = settled(item_id, rest, stamp.business_date)
    changed = _change(item_id, known or HeldBatch(*key, NOTHING, NOTHING), quantity, stamp)
    if changed is not None:
        changes.append(changed)
    record(session, stamp, BatchesRecorded(changes=tuple(changes)))


def _check_quantity(item: ItemRecord, quantity: Quantity, there: Quantity) -> None:
    is_broken = not item.is_weighed and quantity % ONE
    if is_broken or not 0 <= quantity <= max(NOTHING, there):
        raise BatchNotPossible(item.name, quantity, there, item.base_unit)


def _change(
    item_id: ItemId, held: HeldBatch, quantity: Quantity, stamp: Stamp
) -> BatchChange | None:
    is_expired = held.expires_on < stamp.business_date
    shelf, aside = (NOTHING, quantity) if is_expired else (quantity, NOTHING)
    changed = Quantity(shelf - held.quantity), Quantity(aside - held.set_aside)
    return BatchChange(item_id, *held.key, *changed) if any(changed) else None


@applies(BatchesRecorded)
def _rows(_stamp: Stamp, fact: BatchesRecorded) -> Rows:
    yield from batch_rows(fact.changes)
