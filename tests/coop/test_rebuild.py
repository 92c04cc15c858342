"""Every row follows from the log."""

from collections.abc import Iterator
from dataclasses import replace as changed
from pathlib import Path

import pytest
from sqlalchemy import select, text

from coop.rebuild import copy_working_tables, rebuild, verify_log
from coop.selling.keep_cart import keep_cart, kept_carts
from coop.selling.print_queue import receipt_of
from coop.stock.adjust_stock import adjust_stock
from db.database import Database, open_database
from db.session import Session
from db.tables import LoggedFact
from tests.builders import (
    A_KEY,
    Mirror,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
)
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, new_uuid
from values.quantity import Quantity

LOST = AdjustmentReason.LOST


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """Give an empty database to rebuild into."""
    database = open_database(tmp_path / "other.db", A_KEY, Mirror())
    with database.transaction() as session:
        yield session
    database.close()


@pytest.mark.parametrize(
    ("change", "tables"),
    [
        ("UPDATE sale SET total = total + 1", ["sale"]),
        ("UPDATE sale SET is_member = 2", ["sale"]),
        ("UPDATE sale SET business_date = 0", ["sale"]),
        ("UPDATE stock_level SET quantity = 0", ["stock_level"]),
        ("DELETE FROM sale_line", ["sale_line"]),
        ("UPDATE item_price SET price = 1", ["item_price"]),
        (
            "INSERT INTO stock_adjustment VALUES (x'00', 'lost', '', '', 0, 20261124, 0, x'01')",
            ["stock_adjustment"],
        ),
    ],
)
def test_a_row_written_beside_the_log_is_found(
    fresh: Database, other: Session, change: str, tables: list[str]
) -> None:
    with fresh.transaction() as kept:
        a_sale(kept, a_cart(a_line(kept, an_item(kept))))

    with fresh.snapshot() as kept:
        kept.execute(text(change))

        assert rebuild(kept, other) == tables


def test_the_last_fact_gone_is_seen_by_the_rows_it_left(fresh: Database, other: Session) -> None:
    with fresh.transaction() as kept:
        a_sale(kept, a_cart(a_line(kept, an_item(kept))))

    with fresh.snapshot() as kept:
        kept.execute(text("DROP TRIGGER fact_refuses_delete"))
        kept.execute(text("DELETE FROM fact WHERE kind = 'sale.recorded'"))

        assert verify_log(kept) == 2
        assert set(rebuild(kept, other)) == {
            "sale",
            "sale_line",
            "sale_tender",
            "stock_level",
            "stock_movement",
        }


def test_what_the_rows_say_cannot_depend_on_when_they_are_written(
    session: Session, fresh: Database
) -> None:
    earlier = a_stamp(FactId(new_uuid()))
    later = changed(a_stamp(), recorded_at=earlier.recorded_at.replace(year=1980))
    item_id = an_item(session)
    for stamp in (later, earlier):
        adjust_stock(session, stamp, item_id=item_id, quantity=Quantity(-1), reason=LOST)

    with fresh.transaction() as copy:
        assert rebuild(session, copy) == []
        assert session.scalars(select(LoggedFact.seq)).all() == [1, 2, 3, 4]


def test_what_follows_from_no_fact_is_taken_along(session: Session, other: Session) -> None:
    cart = a_cart(a_line(session, an_item(session)))
    keep_cart(session, cart, a_stamp().recorded_at)
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session))))

    assert rebuild(session, other) == []
    copy_working_tables(session, other)

    assert kept_carts(other) == kept_carts(session) != []
    assert receipt_of(other, sale_id) == receipt_of(session, sale_id) is not None
