"""What was counted of batches, carried on past sales: what a shelf of real batches would hold."""

from datetime import date
from random import Random

from coop.batches.counted_batches import BookOfBatches, are_the_same, carried_on
from coop.facts.counting import CountedBatch
from tests.builders import TODAY
from tests.coop.batches.builders import on
from values.quantity import Quantity

CASES = 3_000
DAYS = [on(days) for days in (-4, 2, 9, 30)]
Shelf = dict[date | None, int]
"""Pieces by last day; those without one are sold first."""


def sell(shelf: Shelf, pieces: int) -> None:
    """Take goods as sales do: without a date first, then first expired, expired ones never."""
    for day in (None, *DAYS):
        if day is None or day >= TODAY:
            gone = min(pieces, shelf[day])
            shelf[day] -= gone
            pieces -= gone


def good(shelf: Shelf) -> int:
    return sum(many for day, many in shelf.items() if day is None or day >= TODAY)


def a_count_of(truth: Shelf, book: Shelf) -> list[CountedBatch]:
    return [
        CountedBatch(day, "", Quantity(truth[day]), Quantity(book[day])) for day in (*DAYS, None)
    ]


def book_now(book: Shelf) -> BookOfBatches:
    dated = {(day, ""): Quantity(many) for day, many in book.items() if day is not None}
    return BookOfBatches(dated, Quantity(book[None] or 0))


def a_shelf(chance: Random) -> Shelf:
    return {day: chance.choice((0, 0, 3, chance.randint(1, 9))) for day in (*DAYS, None)}


def test_what_was_counted_is_sold_on_as_a_shelf_of_real_batches_is() -> None:
    chance = Random(24)
    for _ in range(CASES):
        book, truth = a_shelf(chance), a_shelf(chance)
        counted = a_count_of(truth, book)
        difference = sum(batch.difference for batch in counted)
        sold = chance.randint(0, min(good(book), good(truth)))
        sell(book, sold)
        sell(truth, sold)
        room = Quantity(sum(book.values()) + difference)

        left = carried_on(counted, book_now(book), room, TODAY)

        found = {batch.held.expires_on: batch.total for batch in left}
        assert found == {day: truth[day] for day in DAYS}
        assert all(batch.set_aside == 0 for batch in left if batch.held.expires_on >= TODAY)


def test_two_who_count_with_sales_between_agree_exactly_when_they_found_the_same() -> None:
    chance = Random(25)
    for _ in range(CASES):
        book, truth = a_shelf(chance), a_shelf(chance)
        one = a_count_of(truth, book)
        sold = chance.randint(0, min(good(book), good(truth)))
        sell(book, sold)
        sell(truth, sold)

        assert are_the_same(one, a_count_of(truth, book), TODAY)

        other = dict(truth)
        days = [day for day in DAYS if truth[day]]
        if len(days) > 1:
            other[days[0]] -= 1
            other[days[-1]] += 1
            assert not are_the_same(one, a_count_of(other, book), TODAY)
