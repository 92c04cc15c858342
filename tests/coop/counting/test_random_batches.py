"""A shelf of real batches, stolen from and sold from: after each count the books have it."""

from random import Random

import pytest

from coop.stock.lying_goods import batches_in
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import arrive, on, sell
from tests.coop.counting.batch_builders import by_batch, found
from tests.coop.counting.builders import a_count, approved, explained, finished
from tests.coop.selling.builders import on_hand
from values.identity import FactId, ItemId
from values.places import SHOP

ROUNDS = 12
PLAIN = 0
"""On the shelf, the key of goods that bear no last day: they are sold first."""


class Shelf:
    """What really lies there of one item, in pieces by days until its last; and its books."""

    def __init__(self, session: Session, chance: Random) -> None:
        self.session, self.chance = session, chance
        self.item_id: ItemId = an_item(session, "Roti tawar", stock=4_000)
        self.pieces = {PLAIN: 4}

    def goods_come(self) -> None:
        """Have goods with a last day that none of the others have."""
        day = max(self.pieces) + self.chance.randint(1, 3)
        many = self.chance.randint(1, 9)
        arrive(self.session, self.item_id, many, on(day))
        self.pieces[day] = many

    def some_are_sold(self) -> None:
        """Sell what is there, first expired, first out; never more than the book has."""
        most = min(sum(self.pieces.values()), on_hand(self.session, self.item_id) // 1_000)
        if most > 0:
            sold = self.chance.randint(1, most)
            sell(self.session, self.item_id, sold)
            for day in sorted(self.pieces):
                gone = min(sold, self.pieces[day])
                self.pieces[day] -= gone
                sold -= gone

    def some_are_stolen(self) -> None:
        """Let goods of any batch go that nobody writes down."""
        day = self.chance.choice(list(self.pieces))
        self.pieces[day] -= self.chance.randint(0, self.pieces[day])

    def are_counted(self) -> FactId:
        """Count every last day that is there."""
        count_id = a_count(self.session, self.item_id)
        batches = [
            found(many, on(day) if day else None) for day, many in self.pieces.items() if many
        ]
        by_batch(self.session, count_id, self.item_id, *(batches or [found(0)]), stamp=a_stamp())
        finished(self.session, count_id)
        explained(self.session, count_id)
        return count_id

    def in_books(self) -> dict[int, int]:
        """Return what the books have of each last day."""
        left = batches_in(self.session, SHOP, self.item_id)
        days = {on(day): day for day in self.pieces}
        return {days[of.held.expires_on]: of.total // 1_000 for of in left if of.total}


@pytest.mark.parametrize("seed", range(3))
def test_after_each_count_the_books_have_what_lies_there(session: Session, seed: int) -> None:
    shelf = Shelf(session, Random(seed))
    for _ in range(ROUNDS):
        for act in shelf.chance.choices(
            (shelf.goods_come, shelf.some_are_sold, shelf.some_are_stolen), k=4
        ):
            act()
        count_id = shelf.are_counted()
        for act in shelf.chance.choices((shelf.some_are_sold, shelf.goods_come), k=2):
            act()

        approved(session, count_id)

        really = {day: many for day, many in shelf.pieces.items() if day and many}
        assert shelf.in_books() == really
        assert on_hand(session, shelf.item_id) == sum(shelf.pieces.values()) * 1_000
