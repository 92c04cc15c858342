"""What follows from the quantity on hand is what a shop finds that writes down each batch."""

from collections.abc import Iterator
from datetime import date
from random import Random

import pytest

from coop.batches.expired_at_sale import ExpiredGoods
from coop.batches.fefo import HeldBatch, left_of_batches
from coop.stock.write_off_goods import GoneGoods, WriteOff, write_off_goods
from db.session import Session
from tests.builders import SHOP, a_stamp, an_item
from tests.coop.batches.builders import ALLOWED, arrive, left, on, sell
from tests.coop.selling.builders import on_hand
from values.adjustment_reason import AdjustmentReason
from values.identity import ItemId
from values.quantity import Quantity


class ShelfByHand:
    """Sells batch by batch: those without a date, then the first to expire that is still good."""

    def __init__(self) -> None:
        self.undated = 0
        self.batches: dict[date, int] = {}

    def good(self, today: date) -> int:
        return self.undated + sum(n for day, n in self.batches.items() if day >= today)

    def total(self) -> int:
        return self.undated + sum(self.batches.values())

    def come(self, pieces: int, expires_on: date | None) -> None:
        if expires_on is None:
            self.undated += pieces
        else:
            self.batches[expires_on] = self.batches.get(expires_on, 0) + pieces

    def sell(self, pieces: int, today: date) -> None:
        from_undated = min(self.undated, pieces)
        self.undated -= from_undated
        rest = pieces - from_undated
        good = sorted(day for day in self.batches if day >= today)
        gone = sorted(day for day in self.batches if day < today)
        for day in (*good, *gone):
            taken = min(self.batches[day], rest)
            self.batches[day] -= taken
            rest -= taken
        assert not rest

    def seen(self) -> dict[date, int]:
        return {day: pieces for day, pieces in sorted(self.batches.items()) if pieces}


def days_of_trade(random: Random) -> Iterator[date]:
    day = 0
    for _ in range(40):
        day += random.choice((0, 0, 1, 3))
        yield on(day)


@pytest.mark.parametrize("seed", range(12))
def test_the_books_have_what_a_brute_force_leaves(session: Session, seed: int) -> None:
    random = Random(seed)
    item_id, shelf = an_item(session, "Roti tawar", stock=0), ShelfByHand()

    for today in days_of_trade(random):
        _act(session, random, item_id, shelf, today)

        assert left(session, item_id, day=today) == shelf.seen()
        assert on_hand(session, item_id) == shelf.total() * 1_000


def _act(
    session: Session, random: Random, item_id: ItemId, shelf: ShelfByHand, today: date
) -> None:
    pieces = random.randint(1, 8)
    match random.choice(("come", "come undated", "sell", "sell", "sell", "write off")):
        case "come":
            expires_on = on((today - on(0)).days + random.randint(0, 12))
            arrive(session, item_id, pieces, expires_on, day=today)
            shelf.come(pieces, expires_on)
        case "come undated":
            arrive(session, item_id, pieces, None, day=today)
            shelf.come(pieces, None)
        case "sell":
            _sell(session, item_id, shelf, min(pieces, shelf.total()), today)
        case _:
            _write_off(session, random, item_id, shelf, today)


def _sell(session: Session, item_id: ItemId, shelf: ShelfByHand, pieces: int, today: date) -> None:
    if not pieces:
        return
    allowed = None
    if pieces > shelf.good(today):
        with pytest.raises(ExpiredGoods) as refused:
            sell(session, item_id, pieces, day=today)
        assert refused.value.quantity == (pieces - shelf.good(today)) * 1_000
        allowed = ALLOWED
    sell(session, item_id, pieces, day=today, allowed=allowed)
    shelf.sell(pieces, today)


def _write_off(
    session: Session, random: Random, item_id: ItemId, shelf: ShelfByHand, today: date
) -> None:
    there = shelf.seen()
    if there:
        expires_on = random.choice(sorted(there))
        pieces = random.randint(1, there[expires_on])
        goods = GoneGoods(item_id, Quantity(pieces * 1_000), (expires_on, ""))
        write_off_goods(
            session,
            a_stamp(business_date=today),
            gone=WriteOff(goods=(goods,), reason=AdjustmentReason.DAMAGED),
            settings=SHOP,
        )
        shelf.batches[expires_on] -= pieces


def test_more_than_all_batches_has_no_date_and_less_than_nothing_has_none() -> None:
    batches = [
        HeldBatch(on(1), "", Quantity(5), Quantity(0)),
        HeldBatch(on(9), "", Quantity(5), Quantity(0)),
    ]

    assert [batch.total for batch in left_of_batches(Quantity(20), batches)] == [5, 5]
    assert [batch.total for batch in left_of_batches(Quantity(7), batches)] == [2, 5]
    assert [batch.total for batch in left_of_batches(Quantity(-3), batches)] == [0, 0]


def test_two_tills_that_set_the_same_goods_aside_make_no_goods() -> None:
    twice = [HeldBatch(on(-1), "", Quantity(-5), Quantity(10))]

    assert [batch.total for batch in left_of_batches(Quantity(5), twice)] == [5]
