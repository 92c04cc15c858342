"""What a count finds or misses, and the last days of the goods."""

import pytest

from coop.counting.approve_count import CountDone, approve_count
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import arrive, left, on, sell
from tests.coop.counting.builders import CITRA, a_count, counted, explained, finished
from tests.coop.selling.builders import on_hand
from values.counting import DifferenceReason
from values.identity import ItemId
from values.quantity import ONE


@pytest.fixture
def bread(session: Session) -> ItemId:
    return an_item(session, "Roti tawar", stock=0)


def corrected(
    session: Session, item_id: ItemId, pieces: int, reason: DifferenceReason
) -> CountDone:
    """Count an item, explain what differs, and let the book be corrected."""
    count_id = a_count(session, item_id)
    counted(session, count_id, item_id, pieces)
    finished(session, count_id)
    explained(session, count_id, reason)
    done = approve_count(session, a_stamp(), count_id=count_id, approved_by=CITRA)
    assert done is not None
    return done


def test_goods_that_a_count_finds_are_not_taken_for_a_batch_that_is_sold_out(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 10, on(3))
    sell(session, bread, 10)

    corrected(session, bread, 4, DifferenceReason.FOUND)

    assert on_hand(session, bread) == 4 * ONE
    assert left(session, bread) == {}


def test_whoever_approves_is_told_of_how_many_goods_the_date_is_not_known(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 10, on(3))

    assert corrected(session, bread, 9, DifferenceReason.LOST).undated == 0
    assert corrected(session, bread, 12, DifferenceReason.FOUND).undated == 1
    assert corrected(session, an_item(session, "Gula"), 1, DifferenceReason.LOST).undated == 0


def test_nor_for_what_was_sold_of_one_that_is_not(session: Session, bread: ItemId) -> None:
    arrive(session, bread, 10, on(3))
    sell(session, bread, 6)

    corrected(session, bread, 7, DifferenceReason.FOUND)

    assert left(session, bread) == {on(3): 4}


def test_what_a_count_misses_is_missing_from_what_expires_first(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 5, on(3))
    arrive(session, bread, 5, on(9))

    corrected(session, bread, 7, DifferenceReason.LOST)

    assert left(session, bread) == {on(3): 2, on(9): 5}


def test_what_was_thrown_away_expired_is_missing_from_the_batch_and_not_from_goods_without_one(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 3, None)
    arrive(session, bread, 5, on(3))

    corrected(session, bread, 4, DifferenceReason.EXPIRED)

    assert left(session, bread) == {on(3): 1}
    assert on_hand(session, bread) == 4 * ONE


def test_what_is_to_be_counted_again_leaves_its_batches_alone(
    session: Session, bread: ItemId
) -> None:
    arrive(session, bread, 5, on(3))

    corrected(session, bread, 9, DifferenceReason.COUNT_AGAIN)

    assert left(session, bread) == {on(3): 5}
