"""Whatever is sold, brought back, lost and counted at two tills: a count finds what went missing.

Beside the books runs what really lies on the shelves. Goods that vanish change the shelves only;
whoever counts, counts the shelves. So shelf less book is what vanished since the last count that
was approved, at every moment and whatever was sold meanwhile.
"""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.strategies import DataObject, data, integers, sampled_from
from sqlalchemy import func, select
from typing_extensions import override

from coop.counting.approve_count import approve_count
from coop.counting.count_item import Tally, count_item
from coop.counting.explain_difference import explain_difference
from coop.counting.finish_counting import finish_counting
from coop.counting.give_up_count import give_up_count
from coop.counting.open_count import CountPlan, open_count
from coop.counting.refusals import NothingCounted
from coop.counting.variance import variance
from coop.fact_log import envelopes_after, replay
from coop.facts.counting import CountedPack
from coop.rebuild import differing_tables, rebuild, verify_log
from coop.selling.accept_return import accept_return
from coop.selling.sold import sale_sold
from db.tables import StockLevel, StockMovement
from tests.builders import (
    SHOP,
    TILL_1,
    TILL_2,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
)
from tests.coop.builders import empty_books
from tests.coop.counting.builders import a_list
from values.counting import Counter as CounterRole
from values.counting import DifferenceReason
from values.identity import FactId, ItemId, StreamId
from values.quantity import ONE, Quantity

TILLS = sampled_from([TILL_1, TILL_2])
OPENING = 50


@dataclass
class OpenCount:
    """A count that goes on: its items, and the differences found so far."""

    items: tuple[ItemId, ...]
    found: dict[ItemId, int] = field(default_factory=dict)


class ShelvesAndBook(RuleBasedStateMachine):
    """Two tills sell, take back and count; goods vanish and turn up again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(ignore_cleanup_errors=True)
        self.database = empty_books(Path(self.folder.name) / "coop.db")
        self.items: list[ItemId] = []
        self.shelf: Counter[ItemId] = Counter()
        self.vanished: Counter[ItemId] = Counter()
        self.sales: list[FactId] = []
        self.counts: dict[FactId, OpenCount] = {}

    @initialize()
    def open_the_shop(self) -> None:
        with self.database.transaction() as session:
            self.items = [
                an_item(session, name, stock=OPENING * ONE) for name in ("Gula", "Kopi", "Teh")
            ]
        self.shelf.update(dict.fromkeys(self.items, OPENING))

    @rule(drawn=data(), till=TILLS, pieces=integers(1, 9))
    def sell(self, drawn: DataObject, till: StreamId, pieces: int) -> None:
        item_id = drawn.draw(sampled_from(self.items))
        with self.database.transaction() as session:
            cart = a_cart(a_line(session, item_id, pieces * ONE))
            sale_id, _ = a_sale(session, cart, stream_id=till)
        self.sales.append(sale_id)
        self.shelf[item_id] -= pieces

    @precondition(lambda self: self.sales)
    @rule(drawn=data(), till=TILLS)
    def take_back(self, drawn: DataObject, till: StreamId) -> None:
        sale_id = drawn.draw(sampled_from(self.sales))
        self.sales.remove(sale_id)
        with self.database.transaction() as session:
            sale = sale_sold(session, sale_id)
            assert sale is not None
            (line,) = sale.lines
            accept_return(
                session,
                a_stamp(stream_id=till),
                sale_id=sale_id,
                back={line.line: line.returnable},
                reason="rusak",
                settings=SHOP,
            )
        self.shelf[line.item_id] += line.returnable // ONE

    @rule(drawn=data(), pieces=integers(-4, 4))
    def vanish_or_turn_up(self, drawn: DataObject, pieces: int) -> None:
        item_id = drawn.draw(sampled_from(self.items))
        self.shelf[item_id] -= pieces
        self.vanished[item_id] += pieces

    @rule(drawn=data(), till=TILLS)
    def begin_a_count(self, drawn: DataObject, till: StreamId) -> None:
        taken = {item_id for count in self.counts.values() for item_id in count.items}
        left = [item_id for item_id in self.items if item_id not in taken]
        items = tuple(left[: drawn.draw(integers(1, 3))])
        if not items:
            return
        plan = CountPlan(label="Opname", scope=a_list(*items), first_counter="Ani")
        with self.database.transaction() as session:
            count_id = open_count(session, a_stamp(stream_id=till), plan=plan)
        assert count_id is not None
        self.counts[count_id] = OpenCount(items)

    @precondition(lambda self: self.counts)
    @rule(drawn=data(), till=TILLS)
    def count(self, drawn: DataObject, till: StreamId) -> None:
        count_id = drawn.draw(sampled_from(list(self.counts)))
        item_id = drawn.draw(sampled_from(self.counts[count_id].items))
        seen = max(0, self.shelf[item_id])
        tally = Tally(
            count_id=count_id,
            item_id=item_id,
            counter=CounterRole.FIRST,
            packs=(CountedPack(1, ONE, Quantity(seen * ONE)),),
        )
        with self.database.transaction() as session:
            count_item(session, a_stamp(stream_id=till), tally=tally)
        book = self.shelf[item_id] + self.vanished[item_id]
        self.counts[count_id].found[item_id] = seen - book

    @precondition(lambda self: self.counts)
    @rule(drawn=data(), till=TILLS)
    def approve(self, drawn: DataObject, till: StreamId) -> None:
        count_id = drawn.draw(sampled_from(list(self.counts)))
        count = self.counts.pop(count_id)
        stamp = a_stamp(stream_id=till)
        with self.database.transaction() as session:
            try:
                finish_counting(session, stamp, count_id=count_id)
            except NothingCounted:
                give_up_count(session, stamp, count_id=count_id, reason="kosong")
                return
        self.sell(drawn, till, 1)  # Between the count and its approval, at either till.
        with self.database.transaction() as session:
            if items := tuple(line.item_id for line in variance(session, count_id).differing):
                stamp = a_stamp(stream_id=till)
                reason = DifferenceReason.LOST
                explain_difference(session, stamp, count_id=count_id, items=items, reason=reason)
            stamp = a_stamp(stream_id=till)
            approve_count(session, stamp, count_id=count_id, approved_by="Dewi")
        for item_id, difference in count.found.items():
            self.vanished[item_id] += difference

    @invariant()
    def shelf_less_book_is_what_vanished(self) -> None:
        with self.database.snapshot() as session:
            levels = dict(session.execute(select(StockLevel.item_id, StockLevel.quantity)).all())
            of = StockMovement
            moved = select(of.item_id, func.sum(of.quantity)).group_by(of.item_id)
            sums = dict(session.execute(moved).all())
            worth = select(of.item_id, func.sum(of.value)).group_by(of.item_id)
            values = dict(session.execute(worth).all())
            kept = dict(session.execute(select(StockLevel.item_id, StockLevel.value)).all())
        assert levels == sums
        assert values == kept
        for item_id in self.items:
            assert levels[item_id] // ONE == self.shelf[item_id] + self.vanished[item_id]

    @override
    def teardown(self) -> None:
        again = empty_books(Path(self.folder.name) / "rebuilt.db")
        reversed_ = empty_books(Path(self.folder.name) / "reversed.db")
        with self.database.report() as kept:
            verify_log(kept)
            with again.transaction() as rebuilt:
                assert rebuild(kept, rebuilt) == []
            with reversed_.transaction() as copy:
                replay(copy, envelopes_after(kept, TILL_2, 0))
                replay(copy, envelopes_after(kept, TILL_1, 0))
                assert differing_tables(kept, copy) == []
        for database in (again, reversed_, self.database):
            database.close()
        self.folder.cleanup()


# To make a failure smaller takes minutes: each attempt opens three databases.
TestShelvesAndBook = ShelvesAndBook.TestCase
TestShelvesAndBook.settings = settings(
    max_examples=15, stateful_step_count=25, phases=[Phase.generate]
)
