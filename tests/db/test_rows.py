"""Rows, additions and newest versions: the same table in whatever order they come."""

from collections.abc import Iterator
from itertools import permutations

import pytest
from sqlalchemy import delete, select, text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from db.database import Database
from db.rows import Addition, Latest, Row, driver_connection, write_rows
from db.session import Session
from db.tables import Cart, ItemPack, StockLevel, Stream
from tests.builders import TILL_2, a_stamp
from values.identity import CartId, DeviceId, FactId, ItemId, new_uuid
from values.money import ZERO
from values.quantity import ONE, Quantity

AN_ITEM = ItemId(new_uuid())


@pytest.fixture
def scratch(fresh: Database) -> Iterator[Session]:
    """Write what follows from no fact, and leave nothing of it."""
    with fresh.snapshot() as session:
        yield session


def an_addition(**amounts: int) -> Addition:
    return Addition(StockLevel, {"item_id": AN_ITEM}, amounts)


def a_pack(revision: int, unit: str, fact_id: FactId) -> Latest:
    values = {"unit": unit, "ratio": ONE, "purchase_price": ZERO, "is_sold": True}
    return Latest(ItemPack, {"item_id": AN_ITEM, "number": 1}, (revision, fact_id), values)


def levels(session: Session) -> list[tuple[int, int, int]]:
    of = StockLevel
    rows = session.execute(select(of.quantity, of.times_sold, of.to_count))
    return [(quantity, sold, doubts) for quantity, sold, doubts in rows]


def test_a_row_is_written_as_it_is(scratch: Session) -> None:
    cart_id, changed_at = CartId(new_uuid()), a_stamp().recorded_at

    write_rows(scratch, [Cart(cart_id=cart_id, is_held=True, changed_at=changed_at, body=b"{}")])

    kept = scratch.scalars(select(Cart)).one()
    assert (kept.cart_id, kept.is_held, kept.changed_at, kept.body) == (
        cart_id,
        True,
        changed_at,
        b"{}",
    )


def test_an_absent_row_counts_as_zeros(scratch: Session) -> None:
    write_rows(scratch, [an_addition(quantity=-3_000, times_sold=1)])

    assert levels(scratch) == [(-3_000, 1, 0)]


def test_additions_add_up_whatever_they_name(scratch: Session) -> None:
    additions: list[Row] = [
        an_addition(quantity=-3_000, times_sold=1),
        an_addition(quantity=10_000),
        an_addition(to_count=1),
        an_addition(quantity=-500, times_sold=1),
    ]

    for order in permutations(additions):
        write_rows(scratch, order)

        assert levels(scratch) == [(6_500, 2, 1)]
        scratch.execute(delete(StockLevel))


def test_the_newest_version_stands_in_whatever_order_they_come(scratch: Session) -> None:
    first, second, third = sorted(FactId(new_uuid()) for _ in range(3))
    versions = [
        a_pack(1, "biji", third),
        a_pack(2, "pcs", first),
        a_pack(2, "buah", second),  # Two tills changed it alike: the later fact is meant.
    ]

    for order in permutations(versions):
        write_rows(scratch, order)

        of = ItemPack
        found = scratch.execute(select(of.unit, of.revision, of.fact_id)).one()
        assert found == ("buah", 2, second)
        scratch.execute(delete(ItemPack))


def test_the_same_version_twice_changes_nothing(scratch: Session) -> None:
    fact_id = FactId(new_uuid())

    write_rows(scratch, [a_pack(1, "pcs", fact_id), a_pack(1, "dus", fact_id)])

    assert scratch.scalar(select(ItemPack.unit)) == "pcs"


def test_a_column_that_is_not_named_holds_its_default(scratch: Session) -> None:
    write_rows(scratch, [Stream(stream_id=TILL_2, author_id=DeviceId(new_uuid()))])

    kept = scratch.scalars(select(Stream)).one()
    assert (kept.parent_id, kept.parent_seq, kept.parent_link) == (None, 0, None)


def test_rows_are_written_with_the_transaction_or_not_at_all(scratch: Session) -> None:
    write_rows(scratch, [an_addition(quantity=1)])

    assert driver_connection(scratch).in_transaction
    scratch.connection().rollback()
    assert levels(scratch) == []


def test_a_row_that_breaks_a_rule_of_its_table_is_a_bug(scratch: Session) -> None:
    broken = Latest(
        ItemPack,
        {"item_id": AN_ITEM, "number": 1},
        (1, FactId(new_uuid())),
        {"unit": "pcs", "ratio": Quantity(0), "purchase_price": ZERO, "is_sold": True},
    )

    with pytest.raises(dbapi2.IntegrityError, match="ratio_positive"):
        write_rows(scratch, [broken])


def test_the_mapper_obeys_the_same_rules(scratch: Session) -> None:
    with pytest.raises(IntegrityError, match="ratio_positive"):
        scratch.execute(text("INSERT INTO item_pack VALUES (x'00', 1, 1, x'00', 'pcs', 0, 0, 1)"))
