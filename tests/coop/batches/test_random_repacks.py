"""Sacks come, are opened, sold and closed again: the books have what a shop finds by hand."""

from dataclasses import dataclass, field
from datetime import date
from random import Random

import pytest

from coop.repacking.repack_goods import RepackDraft, repack_goods
from coop.repacking.reverse_repack import reverse_repack
from db.session import Session
from tests.builders import SHOP, a_stamp, an_item
from tests.coop.batches.builders import ALLOWED, arrive, left, on, sell
from tests.coop.batches.test_fefo import ShelfByHand, days_of_trade
from tests.coop.repacking.builders import a_recipe
from tests.coop.selling.builders import on_hand
from values.identity import FactId, ItemId, RecipeId
from values.quantity import ONE, Quantity

IN_A_SACK = 5


@dataclass
class Opened:
    """A repack that may be taken back: what it took of which batch, and what it made."""

    fact_id: FactId
    taken: dict[date | None, int]
    good_until: date | None
    made: int


@dataclass
class ByHand:
    """Sacks, and what is sold out of them."""

    session: Session
    random: Random
    sack: ItemId
    kilo: ItemId
    recipe_id: RecipeId
    sacks: ShelfByHand = field(default_factory=ShelfByHand)
    kilos: ShelfByHand = field(default_factory=ShelfByHand)
    opened: list[Opened] = field(default_factory=list)

    def come(self, today: date) -> None:
        """Let a few sacks come, most with a date, some with one that is soon over."""
        pieces = self.random.randint(1, 4)
        expires_on = on((today - on(0)).days + self.random.randint(0, 15))
        known = expires_on if self.random.random() < 0.8 else None
        arrive(self.session, self.sack, pieces, known, day=today)
        self.sacks.come(pieces, known)

    def open_sacks(self, today: date) -> None:
        pieces = min(self.random.randint(1, 3), self.sacks.total())
        if not pieces:
            return
        before = dict(self.sacks.batches)
        undated = self.sacks.undated
        self.sacks.sell(pieces, today)
        taken: dict[date | None, int] = {
            day: count - self.sacks.batches[day]
            for day, count in before.items()
            if count > self.sacks.batches[day]
        }
        good_until = min((day for day in taken if day), default=None)
        if undated > self.sacks.undated:
            taken[None] = undated - self.sacks.undated
        stamp = a_stamp(business_date=today)
        draft = RepackDraft(recipe_id=self.recipe_id, times=Quantity(pieces * ONE), shrinkage={})
        repack_goods(self.session, stamp, draft=draft, settings=SHOP)
        made = pieces * IN_A_SACK
        self.kilos.come(made, good_until)
        self.opened.append(Opened(stamp.fact_id, taken, good_until, made))

    def sell_kilos(self, today: date) -> None:
        pieces = min(self.random.randint(1, 9), self.kilos.total())
        if pieces:
            allowed = ALLOWED if pieces > self.kilos.good(today) else None
            sell(self.session, self.kilo, pieces, day=today, allowed=allowed)
            self.kilos.sell(pieces, today)

    def take_back(self, today: date) -> None:
        """Close the sacks that were opened last, while all that came out of them is there."""
        if not self.opened:
            return
        last = self.opened.pop()
        is_there = self.kilos.undated if last.good_until is None else 0
        if last.good_until is not None:
            is_there = self.kilos.batches[last.good_until]
        if is_there < last.made:
            return
        stamp = a_stamp(business_date=today)
        reverse_repack(self.session, stamp, fact_id=last.fact_id, reason="Salah", settings=SHOP)
        self.kilos.come(-last.made, last.good_until)
        for day, pieces in last.taken.items():
            self.sacks.come(pieces, day)


@pytest.mark.parametrize("seed", range(10))
def test_the_books_have_what_is_found_by_hand(session: Session, seed: int) -> None:
    sack = an_item(session, "Beras karung", stock=0)
    kilo = an_item(session, "Beras kiloan", stock=0)
    recipe_id = a_recipe(session, [(sack, ONE)], [(kilo, IN_A_SACK * ONE)])
    random = Random(seed)
    shop = ByHand(session, random, sack, kilo, recipe_id)

    for today in days_of_trade(random):
        act = random.choice(
            (shop.come, shop.open_sacks, shop.open_sacks, shop.sell_kilos, shop.take_back)
        )
        act(today)

        assert left(session, sack, day=today) == shop.sacks.seen()
        assert left(session, kilo, day=today) == shop.kilos.seen()
        assert on_hand(session, sack) == shop.sacks.total() * ONE
        assert on_hand(session, kilo) == shop.kilos.total() * ONE
