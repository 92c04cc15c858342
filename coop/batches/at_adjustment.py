"""What a correction of stock by hand does to the batches of its item."""

from datetime import date

from coop.batches.batch_book import left_now
from coop.batches.fefo import settled, taken
from coop.facts.stock import BatchChange
from db.session import Session
from values.identity import ItemId
from values.quantity import Quantity


def batches_at_adjustment(
    session: Session, today: date, item_id: ItemId, quantity: Quantity, *, is_expired: bool
) -> tuple[BatchChange, ...]:
    """Return the changes of the batches, before the correction is recorded.

    Goods that are found have no date: the batches that are sold out are settled, or the finds would
    be taken for theirs. Goods that go because they expired are of the batch that expires first;
    those that go for another reason need no word, as a sale needs none.
    """
    if quantity > 0:
        return tuple(settled(item_id, left_now(session, item_id), today))
    if not is_expired:
        return ()
    changes, _ = taken(item_id, left_now(session, item_id), Quantity(-quantity))
    return tuple(changes)
